import type { Token } from './tokens.ts'

/** What tone and measures need to know of a sentence. */
export interface Counts {
  words: number
  capitals: number
  exclamations: number
  questions: number
  emoji: number
  tags: number
  /** The longest run of `!` and `?`. */
  run: number
}

/** Counts of one sentence. */
export function count(text: string, tokens: Token[]): Counts {
  const words = tokens.filter((token) => token.kind === 'word')
  return {
    words: words.length,
    capitals: words.filter((token) => token.shape === 'CAPITALS' && token.text.length > 3).length,
    exclamations: text.split('!').length - 1,
    questions: text.split('?').length - 1,
    emoji: tokens.filter((token) => token.kind === 'emoji').length,
    tags: tokens.filter((token) => token.kind === 'tag').length,
    run: Math.max(0, ...(text.match(/[!?]{2,}/g) ?? []).map((run) => run.length)),
  }
}
