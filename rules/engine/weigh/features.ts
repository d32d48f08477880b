import { markId } from '../phrase/bind.ts'
import type { Reading } from '../phrase/match.ts'

/** One thing of a sentence that may weigh: a word, a lexicon, or that somebody is spoken of. */
export interface Feature {
  name: string
  /** Tokens [from, to) that it stands on; none for what is true of the whole sentence. */
  from: number
  to: number
}

/** Mentions stand for themselves: which pupil or which colleague is meant decides nothing. */
const standIns = [
  'pupil',
  'staff',
  'parent',
  'class',
  'school',
  'person',
  'email',
  'phone',
  'number',
  'money',
] as const
const people = ['pupil', 'staff', 'parent'] as const

/**
 * What of a sentence may weigh: words and their stems, who is spoken of, what rules found. Words of one lexicon count as
 * one as well, also together with who is spoken of, so that a word met for the first time weighs too. The same for
 * learning weights and for using them.
 * @param found names of the phrases that rules found in the sentence
 */
export function featuresOf(reading: Reading, found: string[] = []): Feature[] {
  const words = wordsOf(reading)
  const about = people.filter((type) => speaksOf(reading, type))
  const features: Feature[] = about.map((type) => ({ name: `has ${type}`, from: 0, to: 0 }))
  for (const name of new Set(found)) features.push({ name: `!${name}`, from: 0, to: 0 })
  words.forEach((word, at) => {
    const put = (name: string): void => void features.push({ name, from: at, to: at + 1 })
    const stem = stemOf(word)
    put(word)
    if (stem !== word) put(`~${stem}`)
    for (const shade of shadesAt(reading, at)) {
      put(`$${shade}`)
      for (const type of about) put(`${type}+$${shade}`)
    }
  })
  return features
}

function wordsOf(reading: Reading): string[] {
  const words = reading.tokens.map(({ text, kind }) =>
    kind === 'url' || kind === 'email' ? `@${kind}` : text,
  )
  for (const type of [...standIns].reverse()) {
    const ends = reading.marks[markId(reading.vocabulary, type)]
    for (const [from, [to = from + 1]] of ends ?? []) {
      for (let at = from; at < to; at += 1) if (words[at] !== undefined) words[at] = `@${type}`
    }
  }
  return words
}

/** Lexicons of which a term begins here. */
function shadesAt(reading: Reading, at: number): string[] {
  return [...(reading.terms[at]?.keys() ?? [])].map((id) => reading.vocabulary.classes[id]?.name ?? '')
}

function speaksOf(reading: Reading, type: string): boolean {
  return [type, `about-${type}`].some(
    (name) => (reading.marks[markId(reading.vocabulary, name)]?.size ?? 0) > 0,
  )
}

const endings = /(?:ingly|edly|ings|ing|ied|ies|edly|ed|ly|ers|er|es|s)$/

/** A word without its ending, roughly: enough to bring forms of one word together. */
export function stemOf(word: string): string {
  if (word.length < 5 || word.startsWith('@')) return word
  const stem = word.replace(endings, '')
  return stem.length < 3 ? word : stem
}
