import type { Feature } from './features.ts'

/** What was learnt of one clause, in log-odds. Data of a pack. */
export interface Weights {
  bias: number
  /** From here on a sentence is found. */
  over: number
  /** What each feature adds to the bias. */
  terms: Record<string, number>
}

/** How much of what is weighed one sentence shows. */
export interface Score {
  /** Log-odds. */
  value: number
  /** Tokens [from, to) that speak for it most, together. */
  from: number
  to: number
}

/**
 * Weighs one sentence.
 * @param context features of the draft around it: account, surface, what was said just before
 */
export function scoreOf(
  features: Feature[],
  context: string[],
  { bias, terms }: Pick<Weights, 'bias' | 'terms'>,
  tokens: number,
): Score {
  const parts = new Array<number>(tokens).fill(0)
  let value = bias
  const seen = new Set<string>()
  for (const { name, from, to } of features) {
    const weight = Object.hasOwn(terms, name) ? (terms[name] ?? 0) : 0
    if (weight === 0) continue
    // Learnt on whether a word is there, not on how often.
    if (!seen.has(name)) value += weight
    seen.add(name)
    for (let at = from; at < to; at += 1) parts[at] = (parts[at] ?? 0) + weight / (to - from)
  }
  for (const name of context) value += Object.hasOwn(terms, name) ? (terms[name] ?? 0) : 0
  return { value, ...heaviest(parts) }
}

/** The stretch that weighs most; a word that says nothing costs a little, so that it stays short. */
function heaviest(parts: number[]): { from: number; to: number } {
  const cost = 0.05
  let best = { sum: 0, from: 0, to: parts.length }
  let sum = 0
  let from = 0
  parts.forEach((part, at) => {
    if (sum <= 0) {
      sum = 0
      from = at
    }
    sum += part - cost
    if (sum > best.sum) best = { sum, from, to: at + 1 }
  })
  return { from: best.from, to: best.to }
}
