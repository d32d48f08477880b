/** A stretch of the draft that is read on its own. `[start, end)`, trimmed of white space. */
export interface Sentence {
  start: number
  end: number
}

/** The longest stretch read as one: longer ones are cut at white space, so that cost stays in proportion. */
const longest = 700

const notAnEnd =
  /(?:^|[\s("'])(?:mr|mrs|ms|miss|dr|rev|st|prof|sgt|pc|approx|no|tel|ext|vs|etc|e\.g|i\.e|inc|[a-z])\.$/i

/**
 * Cuts text into sentences, by punctuation followed by space, and by line ends. The same text is always cut in the same
 * way, whatever was typed before: the cache of sentences depends on it.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = []
  const ends = /[.!?…]+["'”’)\]]*(?=\s)|\n+|$/g
  let from = 0
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    const to = match.index + match[0].length
    if (match[0] === '' && to < text.length) {
      ends.lastIndex += 1
      continue
    }
    if (match[0] === '.' && notAnEnd.test(text.slice(Math.max(from, to - 10), to))) continue
    cut(text, from, to, found)
    from = to
    if (to >= text.length) break
    if (match[0] === '') ends.lastIndex += 1
  }
  return found
}

function cut(text: string, from: number, to: number, found: Sentence[]): void {
  let start = from
  while (to - start > longest) {
    const space = text.lastIndexOf(' ', start + longest)
    let end = space > start ? space : start + longest
    // Never between the two halves of a surrogate pair.
    if (end < to && isLow(text.charCodeAt(end)) && !isLow(text.charCodeAt(end - 1))) end -= 1
    push(text, start, end, found)
    start = end
  }
  push(text, start, to, found)
}

function push(text: string, from: number, to: number, found: Sentence[]): void {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start += 1
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  if (end > start) found.push({ start, end })
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff
