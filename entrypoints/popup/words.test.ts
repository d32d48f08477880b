import { expect, it } from 'vitest'
import { monthWords, readingWords, reviewWords } from './words.ts'

const pack = {
  id: 'a',
  school: 'A',
  version: 12,
  policyTitle: 'P',
  approved: '2021-04',
  nextReview: '2024-04',
  reviewOverdue: true,
  links: [],
  clauses: [],
}

it('writes a month in words', () => {
  expect(monthWords('2024-04')).toBe('April 2024')
  expect(monthWords('soon')).toBe('soon')
  expect(monthWords('2024-13')).toBe('2024-13')
})

it('says when a review is overdue', () => {
  expect(reviewWords(pack)).toBe('Review overdue since April 2024.')
  expect(reviewWords({ ...pack, reviewOverdue: false })).toBe('Next review April 2024.')
})

it('says how the account is known', () => {
  expect(readingWords({ state: 'confirmed', handle: '@samc' }, 'personal')).toBe('Read from the page.')
  expect(readingWords({ state: 'unreadable' }, 'personal')).toBe('As you said.')
  expect(readingWords({ state: 'unreadable' }, 'unknown')).toBe('It could not be read from the page.')
  expect(readingWords({ state: 'none' }, 'unknown')).toBe('Nobody is signed in.')
})
