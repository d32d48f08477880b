import { expect, it } from 'vitest'
import { loopTab } from './focus.ts'

const stops = ['edit', 'reason', 'anyway']

it('goes round at both ends', () => {
  expect(loopTab(stops, 'anyway', false)).toBe('edit')
  expect(loopTab(stops, 'edit', true)).toBe('anyway')
})

it('leaves the steps between to the browser', () => {
  expect(loopTab(stops, 'edit', false)).toBeNull()
  expect(loopTab(stops, 'anyway', true)).toBeNull()
})

it('comes back inside from anywhere else', () => {
  expect(loopTab(stops, null, false)).toBe('edit')
  expect(loopTab(stops, null, true)).toBe('anyway')
  expect(loopTab([], null, false)).toBeNull()
})
