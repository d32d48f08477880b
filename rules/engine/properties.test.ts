import pack from 'virtual:chalkline-pack'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layer } from '../pack/layer.ts'
import { assess } from './assess.ts'
import { compile } from './compile.ts'
import type { Draft } from './types.ts'

const school = layer(pack, pack.practice)
const compiled = compile(school)

/** Text of any Unicode, mixed with what rules look for. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'Ashlands ',
        'Well done to Amelia in Birch. ',
        'f***ing ',
        'ѕtuрid ',
        '07700 900123 ',
        '“',
        "'s ",
        '🙄',
        '\n',
        'he is on a plan. ',
        '#WellDoneJayden ',
        'Mr ',
        'our head is useless ',
      ),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))
const draft: fc.Arbitrary<Draft> = fc.record({
  text,
  site: fc.constant('x'),
  surface: fc.constantFrom('post', 'comment', 'reply', 'share', 'message', 'profile'),
  audience: fc.constant('unknown' as const),
  account: fc.record({
    kind: fc.constantFrom('school', 'personal', 'unknown'),
    associated: fc.boolean(),
    disclaims: fc.boolean(),
  }),
  answers: fc.option(
    fc.record({
      relation: fc.constantFrom('parent', 'pupil', 'journalist', 'public'),
      text,
      name: fc.string(),
    }),
    { nil: null },
  ),
  media: fc.constantFrom([], [{ kind: 'image' as const }]),
})

/** Not between the halves of a pair, nor before an accent. */
const isBorder = (within: string, at: number): boolean =>
  !(/^[\udc00-\udfff]/.test(within.slice(at, at + 1)) && /[\ud800-\udbff]$/.test(within.slice(0, at)))

describe('any draft', () => {
  it('never throws, and every span lies inside the text on character borders', () => {
    fc.assert(
      fc.property(draft, (one) => {
        const { findings, mentions } = assess(one, compiled)
        const spans = [
          ...findings.flatMap((finding) => finding.spans),
          ...mentions.map((m) => [m.start, m.end] as const),
        ]
        for (const [start, end] of spans) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(one.text.length)
          expect(end).toBeGreaterThan(start)
          expect(isBorder(one.text, start) && isBorder(one.text, end)).toBe(true)
        }
        expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length)
      }),
      { numRuns: 300 },
    )
  })

  it('gets the same answer whatever was typed before', () => {
    fc.assert(
      fc.property(draft, (one) => {
        const typed = compile(school)
        for (let length = 0; length <= one.text.length; length += 3)
          assess({ ...one, text: one.text.slice(0, length) }, typed)
        expect(assess(one, typed)).toEqual(assess(one, compiled))
      }),
      { numRuns: 4 },
    )
  }, 60_000)
})
