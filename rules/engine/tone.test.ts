import pack from 'virtual:chalkline-pack'
import { describe, expect, it } from 'vitest'
import { draftOf } from '../pack/examples.ts'
import { practicePack } from '../pack/self-test.ts'
import { assess } from './assess.ts'
import type { Tone } from './types.ts'

const compiled = practicePack(pack)
const tone = (text: string, site = 'facebook'): Tone | undefined =>
  assess(draftOf({ text, site, account: 'school' }).draft, compiled).tone
const reading = (text: string, id: Tone['measures'][number]['id']) =>
  tone(text)?.measures.find((measure) => measure.id === id)

describe('tone', () => {
  it('says why in words', () => {
    const text = 'Can you join us on Friday at 3 in the hall? Thank you to everyone who baked.'
    expect(reading(text, 'engaging')?.reasons).toContain('asks the reader something')
    expect(reading(text, 'informative')?.reasons).toContain('says when or where')
    expect(reading(text, 'friendly')?.reasons).toContain('thanks somebody')
  })

  it('reads slang as less professional', () => {
    const value = (text: string): number => reading(text, 'professional')?.value ?? 0
    expect(value('lol gonna be well late tbh')).toBeLessThan(value('We are going to be late today'))
  })

  it('suggests one thing at most, by what the site expects', () => {
    expect(tone('The boiler is broken again.')?.suggestion?.words).toMatch(/\w/)
    expect(
      tone('Welcome back! What did you read? Thank you for the books, see you on Friday.')?.suggestion,
    ).toBeUndefined()
  })

  it('has none for a word or two, and stays between 0 and 1', () => {
    expect(tone('Phones fixed.')).toBeUndefined()
    const values =
      tone('WHAT A DAY!!! lol gonna 🙄 yeah right omg')?.measures.map((measure) => measure.value) ?? []
    for (const value of values) expect(value >= 0 && value <= 1).toBe(true)
  })
})
