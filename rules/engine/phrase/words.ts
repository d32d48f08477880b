import type { Token } from '../text/tokens.ts'
import { isMasked, unmasks, variants } from '../text/variants.ts'

/** Every word that any phrase of any rule knows, numbered. One automaton over these numbers reads all terms. */
export interface Words {
  ids: Map<string, number>
  /** Beginnings of words, for phrases written `stem*`. */
  stems: Map<string, number>
  /** Words that people write with stars in them. */
  maskable: Set<string>
  /** Words of the school's name, which people star out too; looked at first. */
  maskedSchool: Set<string>
  /** Slips of the pen (a letter lost or two swapped) in words of the lexicon `misspelt`. */
  slips: Map<string, number>
  next: number
}

export const newWords = (): Words => ({
  ids: new Map(),
  stems: new Map(),
  maskable: new Set(),
  maskedSchool: new Set(),
  slips: new Map(),
  next: 1,
})

/** The number of a word; a new one when it was not known. `text*` stands for every word that begins so. */
export function wordId(words: Words, text: string): number {
  const stem = text.length > 1 && text.endsWith('*')
  const table = stem ? words.stems : words.ids
  const key = stem ? text.slice(0, -1) : text
  const known = table.get(key)
  if (known !== undefined) return known
  const id = words.next
  words.next += 1
  table.set(key, id)
  return id
}

/** Numbers of all known words that a token can be read as: itself, its variants, its beginnings, unmasked. */
export function idsOf(words: Words, token: Token): number[] {
  const found: number[] = []
  const add = (id: number | undefined): void => {
    if (id !== undefined && !found.includes(id)) found.push(id)
  }
  add(words.ids.get(token.text))
  for (const text of variants(token)) add(words.ids.get(text))
  if (words.stems.size > 0) {
    for (let length = 3; length <= token.text.length; length += 1)
      add(words.stems.get(token.text.slice(0, length)))
  }
  if (found.length === 0 && token.kind === 'word') {
    add(words.slips.get(token.text))
    add(words.ids.get(token.text.replace(glued, '')))
  }
  if (found.length === 0 && token.text.length < 30 && isMasked(token.text)) {
    for (const word of words.maskedSchool) if (unmasks(token.text, word)) add(words.ids.get(word))
    if (found.length > 0) return found
    for (const word of words.maskable) if (unmasks(token.text, word)) add(words.ids.get(word))
  }
  return found
}

/** Small words that get stuck to the next one: `sostupid`, `muchhate`. */
const glued = /^(?:so|very|much|all|really|are|the|such)(?=\p{L}{4})/u

/** Words with one letter lost, or two neighbours swapped, as long as that is no word itself. */
export function addSlips(words: Words, text: string): void {
  const id = words.ids.get(text)
  if (id === undefined || text.length < 4) return
  for (let at = 1; at < text.length; at += 1) {
    const lost = text.slice(0, at) + text.slice(at + 1)
    const swapped = text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
    for (const slip of text.length > 5 ? [lost, swapped] : [swapped])
      if (slip !== text && !words.ids.has(slip)) words.slips.set(slip, id)
  }
}

/** `s t u p i d` and `s.t.u.p.i.d` become one token when the letters spell a known word. */
export function joinSpaced(words: Words, tokens: Token[]): Token[] {
  const isLetter = (token: Token | undefined): boolean => token?.kind === 'word' && token.text.length === 1
  const out: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    let to = at
    while (isLetter(tokens[to])) to += 1
    const joined = to - at >= 3 ? longestWord(words, tokens, at, to) : undefined
    if (joined === undefined) {
      out.push(tokens[at] as Token)
      continue
    }
    const first = tokens[at] as Token
    const last = tokens[joined.to - 1] as Token
    out.push({ ...first, text: joined.text, end: last.end, shape: 'plain' })
    at = joined.to - 1
  }
  return out
}

function longestWord(
  words: Words,
  tokens: Token[],
  from: number,
  to: number,
): { text: string; to: number } | undefined {
  for (let end = to; end - from >= 3; end -= 1) {
    const text = tokens
      .slice(from, end)
      .map((token) => token.text)
      .join('')
    if (words.ids.has(text)) return { text, to: end }
  }
  return undefined
}
