import { describe, expect, it } from 'vitest'
import type { Account, Finding, Severity } from '../../rules/engine/types.ts'
import { betterWords, clauseWords, countWords, postingWords, quoteWords, strongest } from './words.ts'

const finding = (severity: Severity): Finding => ({
  id: severity,
  rule: 'r',
  clause: 'conduct.offensive',
  severity,
  title: '',
  message: '',
  advice: '',
  overrule: 'anyway',
  spans: [],
})
const account = (kind: Account['kind'], handle?: string): Account => ({
  kind,
  associated: false,
  disclaims: false,
  ...(handle ? { handle } : {}),
})

describe('countWords', () => {
  it('counts warnings and pauses, not notes', () => {
    expect(countWords([finding('pause'), finding('warn'), finding('note')])).toBe('2 to look at')
  })
  it('names notes when there is only advice', () => {
    expect(countWords([finding('note')])).toBe('1 note')
    expect(countWords([finding('note'), finding('note')])).toBe('2 notes')
  })
  it('says so when there is nothing', () => {
    expect(countWords([])).toBe('Nothing to look at')
  })
})

describe('strongest', () => {
  it('finds the most serious wherever it stands', () => {
    expect(strongest([finding('note'), finding('pause'), finding('warn')])).toBe('pause')
    expect(strongest([])).toBeNull()
  })
})

describe('postingWords', () => {
  it('says audience and account first', () => {
    expect(postingWords(account('personal', '@samc'), 'public', 'post')).toEqual({
      lead: 'Posting publicly as your personal account',
      handle: '@samc',
    })
    expect(postingWords(account('school'), 'group', 'comment').lead).toBe(
      'Commenting to a group as the school’s account',
    )
  })
  it('never guesses an audience or an account', () => {
    expect(postingWords(account('personal'), 'unknown', 'reply').lead).toBe(
      'Replying as your personal account',
    )
    expect(postingWords(account('unknown'), 'public', 'post').lead).toBe(
      'Posting publicly. Whose account this is could not be read.',
    )
    expect(postingWords(account('unknown', '@samc'), 'public', 'post')).toEqual({
      lead: 'Posting publicly as',
      handle: '@samc',
    })
  })
})

describe('quoteWords', () => {
  it('joins phrases and leaves repeats out', () => {
    expect(quoteWords(['Jayden', ' got his\ndiagnosis ', 'Jayden', ''])).toBe('Jayden … got his diagnosis')
  })
  it('cuts a long phrase at a word', () => {
    const long = quoteWords(['word '.repeat(60)])
    expect(long.length).toBeLessThanOrEqual(92)
    expect(long.endsWith('word …')).toBe(true)
  })
  it('cuts a phrase without spaces, never inside a pair of surrogates', () => {
    expect(quoteWords(['🎉'.repeat(120)])).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/)
  })
})

describe('betterWords', () => {
  it('quotes a wording once', () => {
    expect(betterWords('One of my class')).toBe('“One of my class”')
    expect(betterWords('“One of our pupils …”, or praise the class.')).toBe(
      '“One of our pupils …”, or praise the class.',
    )
  })
})

describe('clauseWords', () => {
  it('reads a clause id as a name', () => {
    expect(clauseWords('confidentiality.pupil-identity')).toBe('Confidentiality, pupil identity')
    expect(clauseWords('')).toBe('')
  })
})
