import { describe, expect, it } from 'vitest'
import { tokenise } from '../text/tokens.ts'
import { addLexicons, bind, newVocabulary } from './bind.ts'
import { inflect } from './inflect.ts'
import { captured, ends, read } from './match.ts'
import { parsePhrase } from './parse.ts'

/** What a phrase finds first in a sentence: the captured words, or undefined. */
function found(
  phrase: string,
  sentence: string,
  lexicons: Record<string, string[]> = {},
): string | undefined {
  const vocabulary = newVocabulary()
  addLexicons(vocabulary, lexicons)
  const node = bind(vocabulary, phrase)
  const reading = read(vocabulary, tokenise(sentence))
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const end = Math.max(at, ...ends(reading, node, at))
    if (end === at) continue
    const [from, to] = captured(reading, node, at, end)
    return sentence.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end)
  }
  return undefined
}

describe('phrases', () => {
  it('match words, choices and what is optional', () => {
    expect(found('(the|our) (very)? old bell', 'Ring our old bell')).toBe('our old bell')
    expect(found('(the|our) old bell', 'Ring an old bell')).toBeUndefined()
  })

  it('match gaps up to their length', () => {
    expect(found('ring ..2 bell', 'ring the old bell')).toBe('ring the old bell')
    expect(found('ring ..1 bell', 'ring the old bell')).toBeUndefined()
  })

  it('match forms of a word, beginnings of a word, lexicons', () => {
    expect(found('carry~ it', 'she carried it')).toBe('carried it')
    expect(found('umbrel*', 'two umbrellas')).toBe('umbrellas')
    expect(found('a $fruit', 'a pear tree', { fruit: ['apple', 'pear tree'] })).toBe('a pear tree')
  })

  it('mark only what stands in <…>', () => {
    expect(found('ring <the bell>', 'please ring the bell now')).toBe('the bell')
  })

  it('leave out what “!” forbids', () => {
    expect(found('bell !tower', 'the bell tower')).toBeUndefined()
    expect(found('bell !tower', 'the bell rings')).toBe('bell')
  })

  it('read spaced letters as the word that they spell', () => {
    expect(found('bell', 'b e l l')).toBe('b e l l')
  })
})

describe('a phrase that cannot be read', () => {
  it.each([
    ['(open', 'never closes'],
    ['close)', 'without opening'],
    ['..3', 'no word that must be there'],
    ['(one)?', 'no word that must be there'],
  ])('%s is refused: %s', (phrase, why) => {
    expect(() => parsePhrase(phrase)).toThrow(why)
  })

  it('names an unknown lexicon, and one that contains itself', () => {
    expect(() => bind(newVocabulary(), '$nowhere')).toThrow('no lexicon called “nowhere”')
    expect(() => addLexicons(newVocabulary(), { a: ['x $b'], b: ['y $a'] })).toThrow('contains itself')
  })
})

describe('inflect', () => {
  it('spells the usual endings', () => {
    expect(inflect('stop')).toContain('stopping')
    expect(inflect('carry')).toContain('carries')
    expect(inflect('take')).toContain('took')
  })
})
