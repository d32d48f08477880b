import { expect, it } from 'vitest'
import { barPercent, readingWords } from './tone-words.ts'

it('reads a value as a word', () => {
  expect([0, 0.2, 0.5, 0.7, 1].map(readingWords)).toEqual(['hardly', 'a little', 'fairly', 'very', 'very'])
})

it('keeps a bar within its track', () => {
  expect([-1, 0.256, 7, Number.NaN].map(barPercent)).toEqual([0, 26, 100, 0])
})
