import { expect, test } from 'vitest'
import type { SchoolFacts } from '../../rules/engine/types.ts'
import { accountOf } from './accounts.ts'

const school: SchoolFacts = {
  name: 'Fernhill Primary School',
  aliases: [],
  accounts: [
    { site: 'x', handle: '@FernhillPrimary' },
    { site: 'facebook', handle: 'FernhillPrimary' },
  ],
  staff: [],
  classes: [],
  years: [],
  publicContacts: [],
}

test('handles are compared whole, without regard to case or the @', () => {
  const kind = (handle: string) => accountOf({ state: 'confirmed', handle }, 'x', school, undefined).kind
  expect(kind('@fernhillprimary')).toBe('school')
  expect(kind('FernhillPrimary')).toBe('school')
  expect(kind('@FernhillPrimaryFan')).toBe('personal')
})

test('a handle is registered for its own site only', () => {
  const reading = { state: 'confirmed', handle: '@FernhillPrimary' } as const
  expect(accountOf(reading, 'instagram', school, undefined).kind).toBe('personal')
})

test('a Page known by number is the school’s when it bears the school’s name, a person is not', () => {
  const page = {
    state: 'confirmed',
    handle: '100077',
    name: 'Fernhill Primary School',
    detail: 'page',
  } as const
  expect(accountOf(page, 'facebook', school, undefined)).toMatchObject({
    kind: 'school',
    handle: 'Fernhill Primary School',
  })
  expect(accountOf({ ...page, detail: 'profile' }, 'facebook', school, undefined).kind).toBe('personal')
})

test('what could not be read is unknown until the person says, and the register outranks what was said', () => {
  expect(accountOf({ state: 'unreadable' }, 'x', school, undefined).kind).toBe('unknown')
  expect(accountOf({ state: 'unreadable' }, 'x', school, { kind: 'personal' }).kind).toBe('personal')
  const registered = { state: 'confirmed', handle: '@FernhillPrimary' } as const
  expect(accountOf(registered, 'x', school, { kind: 'personal' }).kind).toBe('school')
})
