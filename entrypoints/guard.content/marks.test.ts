import { expect, test } from 'vitest'
import { shiftSpan } from './marks.ts'

const spanOf = (text: string, words: string): [number, number] => {
  const start = text.indexOf(words)
  return [start, start + words.length]
}

test('a span moves with typing before it, stays with typing behind it, and goes when it is touched', () => {
  const before = 'So proud of Jayden today'
  const span = spanOf(before, 'Jayden')
  const longer = 'We are so proud of Jayden today'
  expect(shiftSpan(span, before, longer)).toEqual(spanOf(longer, 'Jayden'))
  expect(shiftSpan(span, before, `${before}!`)).toEqual(span)
  expect(shiftSpan(span, before, 'So proud of Jaden today')).toBeNull()
})

test('an edit that repeats the letters around it moves nothing wrongly', () => {
  expect(shiftSpan([0, 2], 'aaaa', 'aaaaa')).toEqual([0, 2])
  expect(shiftSpan([2, 4], 'aabb', 'bb')).toEqual([0, 2])
})
