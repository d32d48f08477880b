import { expect, test, vi } from 'vitest'

vi.mock('../../components/browser.ts', () => ({ browser: {} }))
const { titleOf } = await import('./badge.ts')

test('the title says in words what the picture says', () => {
  expect(titleOf({ state: 'findings', count: 1 })).toBe('Chalkline: 1 thing to look at before you post')
  expect(titleOf({ state: 'findings', count: 3 })).toBe('Chalkline: 3 things to look at before you post')
  expect(titleOf({ state: 'not-checking-here' })).toContain('not checking here')
})
