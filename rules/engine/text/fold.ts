import { plain } from './look-alikes.ts'

/** Text made plain for matching, and where each of its units came from. */
export interface Folded {
  text: string
  /** Original offset at which the unit begins; undefined when the fold kept every position. */
  starts?: Int32Array
  /** Original offset just past the unit, combining marks and joiners included. */
  ends?: Int32Array
}

const ascii = /^\p{ASCII}*$/u
const invisible =
  /^[\p{Mn}\p{Me}]|^[\u200b-\u200f\u2060-\u2064\u00ad\ufeff]|^[\u{1f3fb}-\u{1f3ff}]|^[\u{e0020}-\u{e007f}]/u

/**
 * Folds text for matching: lower case, compatibility forms and accents removed, look-alike letters made Latin, quotes
 * straight, invisible characters dropped. Every unit of the result knows its original UTF-16 range.
 */
export function fold(text: string): Folded {
  if (ascii.test(text)) return { text: text.toLowerCase() }
  let out = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of text) {
    const end = at + character.length
    if (invisible.test(character)) {
      // It belongs to what came before, so that a span never ends between a letter and its accent.
      if (ends.length > 0) ends[ends.length - 1] = end
      at = end
      continue
    }
    for (const unit of foldCharacter(character)) {
      out += unit
      starts.push(at)
      ends.push(end)
    }
    at = end
  }
  return { text: out, starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

/** UTF-16 units that stand for one character; never empty, so that no visible character is lost. */
function foldCharacter(character: string): string[] {
  const lower = plain(character.toLowerCase())
  if (lower.length === 1 && lower.charCodeAt(0) < 128) return [lower]
  const bare = lower.normalize('NFKD').replace(/\p{M}/gu, '')
  const folded = Array.from(bare === '' ? lower : bare, (part) => plain(part.toLowerCase())).join('')
  return folded.split('')
}

/** Original start of the folded unit at `index`. */
export const startOf = (folded: Folded, index: number): number => folded.starts?.[index] ?? index

/** Original end of the folded unit before `index` (exclusive end). */
export const endOf = (folded: Folded, index: number): number => folded.ends?.[index - 1] ?? index
