import type { Token } from './tokens.ts'

const leet: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/**
 * Other ways to read a token that was written to dodge a word list or for effect: stretched (`stuuupid`), with digits
 * and signs for letters (`5tup1d`, `b@stard`). The plain text is not among them; usually there are none.
 */
export function variants(token: Token): string[] {
  if (token.kind !== 'word' && token.kind !== 'tag') return []
  const found: string[] = []
  const { text } = token
  if (/(.)\1\1/u.test(text)) {
    found.push(text.replace(/(.)\1{2,}/gu, '$1$1'), text.replace(/(.)\1{2,}/gu, '$1'))
    found.push(text.replace(/(.)\1+/gu, '$1'))
  }
  if (/[0-9@$!]/.test(text) && /\p{L}/u.test(text)) {
    const read = text.replace(/[013457@$!]/g, (sign) => leet[sign] ?? sign)
    found.push(read)
    if (text.includes('1'))
      found.push(text.replace(/1/g, 'l').replace(/[03457@$!]/g, (sign) => leet[sign] ?? sign))
  }
  return found
}

/** True when letters of the token are hidden behind signs, as in `f***ing` or `sh#t`. */
export const isMasked = (text: string): boolean => /\p{L}/u.test(text) && /[*#]/.test(text)

/** Whether a masked token can stand for `word`: each run of stars hides at least one letter, the rest must agree. */
export function unmasks(masked: string, word: string): boolean {
  const parts = masked.split(/[*#]+/)
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (first === '' || !word.startsWith(first) || !word.endsWith(last)) return false
  const hidden = masked.replace(/[^*#]/g, '').length
  if (
    word.length < first.length + last.length + 1 ||
    Math.abs(word.length - masked.length) > Math.min(2, hidden)
  )
    return false
  let at = first.length
  for (const part of parts.slice(1, -1)) {
    const found = word.indexOf(part, at + 1)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= word.length - last.length
}
