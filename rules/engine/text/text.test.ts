import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOf, fold, startOf } from './fold.ts'
import { quoted } from './quotes.ts'
import { sentences } from './sentences.ts'
import { tokenise } from './tokens.ts'
import { isMasked, unmasks, variants } from './variants.ts'

const words = (text: string): string[] => tokenise(text).map((token) => token.text)

describe('fold', () => {
  it('reads look-alike, full-width and accented letters as plain ones', () => {
    expect(fold('ѕtuрid').text).toBe('stupid')
    expect(fold('ｂａｄ').text).toBe('bad')
    expect(fold('Zoë').text).toBe('zoe')
  })

  it('maps every unit back to whole characters, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text)
        for (let at = 0; at < folded.text.length; at += 1) {
          const start = startOf(folded, at)
          const end = endOf(folded, at + 1)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).length).toBe(end - start)
          expect(
            /^[\udc00-\udfff]/.test(text.slice(start)) && /[\ud800-\udbff]$/.test(text.slice(0, start)),
          ).toBe(false)
        }
      }),
    )
  }, 30_000)
})

describe('tokenise', () => {
  it('parts a possessive and joins an apostrophe', () => {
    expect(words("Mia's mum couldn't come")).toEqual(['mia', "'s", 'mum', 'couldnt', 'come'])
  })

  it('reads a hashtag word by word', () => {
    expect(words('#WellDoneOak')).toEqual(['well', 'done', 'oak'])
  })

  it('keeps addresses, handles, numbers and emoji whole', () => {
    expect(words('ask @a.b or a@b.co at 3.15 🙂')).toEqual([
      'ask',
      '@a.b',
      'or',
      'a@b.co',
      'at',
      '3.15',
      '🙂',
    ])
  })
})

describe('variants', () => {
  const of = (text: string): string[] => tokenise(text).flatMap(variants)

  it('reads stretched and l33t words', () => {
    expect(of('stuuupid')).toContain('stupid')
    expect(of('5tup1d')).toContain('stupid')
  })

  it('knows which word stars can hide', () => {
    expect(isMasked('bl**dy')).toBe(true)
    expect(unmasks('bl**dy', 'bloody')).toBe(true)
    expect(unmasks('bl**dy', 'bladder')).toBe(false)
  })
})

describe('sentences', () => {
  it('does not end one after a title or an initial', () => {
    const text = 'Mr. Green came. He sat.'
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Mr. Green came.',
      'He sat.',
    ])
  })

  it('cuts in order, never overlapping, never inside a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        let last = 0
        for (const { start, end } of sentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
    )
  })
})

describe('quoted', () => {
  it('finds what stands between quotation marks, and no apostrophes', () => {
    const text = "She said 'it isn't fair' and left"
    expect(quoted(text).map(([start, end]) => text.slice(start, end))).toEqual(["it isn't fair"])
  })
})
