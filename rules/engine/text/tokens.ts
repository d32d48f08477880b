import { endOf, type Folded, fold, startOf } from './fold.ts'

/** One word, number, handle, address or emoji of a sentence. Offsets are UTF-16 units into the sentence. */
export interface Token {
  /** Plain form: lower case, no apostrophes; a possessive `'s` is a token of its own. */
  text: string
  start: number
  end: number
  /** How it was written: initial capital, all capitals (two letters at least), or neither. */
  shape: 'Capital' | 'CAPITALS' | 'plain'
  kind: 'word' | 'number' | 'handle' | 'tag' | 'url' | 'email' | 'emoji'
  /** Punctuation between the token before and this one: '' when only space. */
  gap: string
}

const scanner = new RegExp(
  [
    '(?<url>https?://[^\\s<>"]+|www\\.[^\\s<>"]+)',
    '(?<email>[\\w.+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+)',
    '(?<handle>@\\w[\\w.]*\\w|@\\w)',
    '(?<tag>#[\\p{L}\\p{N}_]*[\\p{L}_][\\p{L}\\p{N}_]*)',
    '(?<number>[£$€]?\\d+(?:[.,:/]\\d+)*(?:%|p\\b|am\\b|pm\\b|st\\b|nd\\b|rd\\b|th\\b|k\\b)?(?![\\p{L}\\d*@$]))',
    "(?<word>[\\p{L}\\p{N}$][\\p{L}\\p{N}]*(?:[*@#$!']+[\\p{L}\\p{N}]+)*\\*{0,12}|&)",
    '(?<emoji>\\p{Extended_Pictographic}|\\p{RI}\\p{RI})',
  ].join('|'),
  'gu',
)

const kinds = ['url', 'email', 'handle', 'tag', 'number', 'word', 'emoji'] as const

/** Reads the tokens of one sentence; offsets are into the sentence as it was typed. */
export function tokenise(sentence: string, folded: Folded = fold(sentence)): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const match of folded.text.matchAll(scanner)) {
    const kind = kinds.find((name) => match.groups?.[name] !== undefined) ?? 'word'
    const from = match.index
    const to = from + match[0].length
    const gap = folded.text.slice(last, from).trim()
    last = to
    if (kind === 'tag') splitTag(sentence, folded, from + 1, to, gap, tokens)
    else if (kind === 'word') splitWord(sentence, folded, from, to, gap, tokens)
    else tokens.push(make(sentence, folded, from, to, kind, gap))
  }
  return tokens
}

function make(
  sentence: string,
  folded: Folded,
  from: number,
  to: number,
  kind: Token['kind'],
  gap: string,
): Token {
  const start = startOf(folded, from)
  const end = endOf(folded, to)
  const raw = sentence.slice(start, end)
  const text = folded.text.slice(from, to).replaceAll("'", '')
  return { text: text === '&' ? 'and' : text, start, end, shape: shapeOf(raw), kind, gap }
}

/** `Okafor's` is two tokens, `couldn't` is `couldnt`; surrounding quotation marks are left outside. */
function splitWord(
  sentence: string,
  folded: Folded,
  from: number,
  to: number,
  gap: string,
  out: Token[],
): void {
  const text = folded.text.slice(from, to)
  if (text.length > 2 && text.endsWith("'s")) {
    out.push(make(sentence, folded, from, to - 2, 'word', gap))
    out.push({ ...make(sentence, folded, to - 2, to, 'word', ''), text: "'s" })
    return
  }
  out.push(make(sentence, folded, from, to, 'word', gap))
}

/** A hashtag is read word by word where its capitals show them: `#WellDoneOak`. */
function splitTag(
  sentence: string,
  folded: Folded,
  from: number,
  to: number,
  gap: string,
  out: Token[],
): void {
  let begin = from
  let before = `${gap}#`
  for (let at = from + 1; at <= to; at += 1) {
    const here = sentence.charAt(startOf(folded, at))
    const previous = sentence.charAt(startOf(folded, at - 1))
    const border = at === to || (isUpper(here) && !isUpper(previous)) || here === '_'
    if (!border) continue
    out.push(make(sentence, folded, begin, at, 'tag', before))
    before = ''
    begin = here === '_' ? at + 1 : at
    if (here === '_') at += 1
  }
}

const isUpper = (character: string): boolean => character !== character.toLowerCase()

function shapeOf(raw: string): Token['shape'] {
  const first = raw.charAt(0)
  if (!isUpper(first)) return 'plain'
  return raw.length > 1 && raw === raw.toUpperCase() && /\p{L}.*\p{L}/u.test(raw) ? 'CAPITALS' : 'Capital'
}
