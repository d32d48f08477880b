import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { openStore } from './store.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

test('looking things up creates nothing', async () => {
  const store = openStore()
  expect(await store.said('x', '@sam')).toBeUndefined()
  expect(await store.isOff('x')).toBe(false)
  expect(await indexedDB.databases()).toEqual([])
})

test('what was said of an account is kept for its site, whatever the case of its handle', async () => {
  await openStore().say('x', '@Sam', { kind: 'school' })
  const later = openStore()
  expect(await later.said('x', '@sam')).toEqual({ kind: 'school' })
  expect(await later.said('facebook', '@sam')).toBeUndefined()
})

test('a site is off until it is switched on again', async () => {
  const store = openStore()
  await store.switchSite('x', false)
  expect(await openStore().isOff('x')).toBe(true)
  await store.switchSite('x', true)
  expect(await openStore().isOff('x')).toBe(false)
})

test('a store that cannot be read counts as empty', async () => {
  indexedDB.databases = () => Promise.reject(new Error('The disk is full.'))
  const store = openStore()
  expect(await store.said('x', '@sam')).toBeUndefined()
  expect(await store.isOff('x')).toBe(false)
})
