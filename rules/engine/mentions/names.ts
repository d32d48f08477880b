import type { Token } from '../text/tokens.ts'

/** A run of words that is somebody's name: `[from, to)` in tokens. */
export interface Name {
  from: number
  to: number
  /** `Mrs Okafor`, `Dr Shah`. */
  titled: boolean
  /** A given name and the initial of a surname, as schools write of children: `Amelia R`. */
  initialled: boolean
  /** Initials alone: `R.W.` */
  initials?: true
}

export interface NameData {
  given: Set<string>
  /** Given names that are also everyday words: read as names only with a surname or an initial. */
  words: Set<string>
  /** Given names that are words as well, but mostly names: read as names inside a sentence. */
  halfWords: Set<string>
  /** Capitalised words that are not a surname when they follow a given name. */
  notSurnames: Set<string>
  /** Given names of the source that are no names in British writing: months, places, brands. */
  notNames: Set<string>
}

const titles = new Set(
  'mr mrs miss ms mx dr sir madam prof professor rev revd reverend father sister lady lord cllr councillor'.split(
    ' ',
  ),
)

/**
 * Names of people by title, by given name and by shape. A given name must be capitalised, or stand in a text that uses
 * no capitals at all; one that is also an everyday word needs a surname or an initial after it.
 */
export function findNames(tokens: Token[], data: NameData): Name[] {
  const found: Name[] = []
  const shouted = tokens.filter((token) => token.shape === 'CAPITALS').length > tokens.length / 2
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token
    if (token.kind !== 'word' && token.kind !== 'tag') continue
    const name: Name | undefined = isInitials(tokens, at)
      ? { from: at, to: at + 2, titled: false, initialled: false, initials: true }
      : titles.has(token.text)
        ? titled(tokens, at)
        : given(tokens, at, data, shouted)
    if (name === undefined) continue
    found.push(name)
    at = name.to - 1
  }
  return found
}

const abbreviations = new Set('pe re pm am uk us eu tv pc ps it dj ok rs ta hr ks pr vr ai id'.split(' '))

/** `R.W.`: how schools write of a child without a name. Subjects and common abbreviations are left out. */
function isInitials(tokens: Token[], at: number): boolean {
  const [first, second, third] = tokens.slice(at, at + 3)
  if (
    first?.text.length !== 1 ||
    second?.text.length !== 1 ||
    first.shape === 'plain' ||
    second.shape === 'plain'
  )
    return false
  if (second.gap !== '.' || third?.text.length === 1) return false
  return !abbreviations.has(first.text + second.text)
}

function titled(tokens: Token[], at: number): Name | undefined {
  const next = tokens[at + 1]
  if (next === undefined || next.kind !== 'word' || (next.gap !== '' && next.gap !== '.')) return undefined
  const single = next.text.length === 1
  if (next.shape === 'plain' && (tokens[at]?.shape !== 'plain' || next.text.length < 3)) return undefined
  if (next.shape === 'plain') return undefined
  let to = at + 2
  const after = tokens[to]
  if (
    !single &&
    after?.gap === '' &&
    after.shape === 'Capital' &&
    after.kind === 'word' &&
    after.text !== "'s"
  )
    to += 1
  if (!single && after?.gap === '-' && after.shape === 'Capital') to = Math.max(to, at + 3)
  return { from: at, to, titled: true, initialled: false }
}

function given(tokens: Token[], at: number, data: NameData, shouted: boolean): Name | undefined {
  const token = tokens[at] as Token
  if (!data.given.has(token.text) || token.shape === 'plain' || data.notNames.has(token.text))
    return undefined
  if (token.shape === 'CAPITALS' && !shouted && token.text.length < 4) return undefined
  let to = at + 1
  const hyphened = tokens[to]
  if (hyphened?.gap === '-' && hyphened.shape !== 'plain' && data.given.has(hyphened.text)) to += 1
  const surname = tokens[to]
  const follows =
    surname !== undefined &&
    surname.kind === 'word' &&
    surname.gap === '' &&
    surname.shape === 'Capital' &&
    surname.text !== 'i'
  const hasSurname = follows && !data.notSurnames.has(surname.text)
  if (hasSurname) to += 1
  if (hasSurname && tokens[to]?.gap === '-' && tokens[to]?.shape === 'Capital') to += 1
  const initialled = hasSurname && surname.text.length === 1
  if (hasSurname) return { from: at, to, titled: false, initialled }
  if (data.words.has(token.text)) return undefined
  const first = at === 0 && token.kind === 'word'
  const isTitle =
    follows ||
    (tokens[at - 1]?.shape === 'Capital' && tokens[at - 1]?.gap === '' && token.gap === '' && at > 1)
  if (token.kind === 'tag') return { from: at, to: at + 1, titled: false, initialled: false }
  if (data.halfWords.has(token.text) && (first || isTitle) && tokens[to]?.text !== "'s") return undefined
  return { from: at, to, titled: false, initialled: false }
}
