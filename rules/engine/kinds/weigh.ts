import type { Document } from '../document.ts'
import type { WeighRule } from '../pack.ts'
import type { SentenceFacts } from '../sentence.ts'
import { type Score, scoreOf, type Weights } from '../weigh/score.ts'
import type { Kind } from './kind.ts'

/** Many small signs together: what no phrase says alone. The weights are data of the pack, learnt from labelled drafts. */
export const weigh: Kind<WeighRule> = {
  phrases: () => ({}),
  find: (document, _, source) => {
    const weights = document.pack.pack.weights?.[source.weights]
    if (weights === undefined) return []
    const around = contextOf(document).reduce((sum, name) => sum + weightOf(weights, name), 0)
    return document.sentences.flatMap(({ start, facts }, sentence) => {
      const { value, from, to } = ownScore(facts, weights)
      if (value + around < weights.over) return []
      const first = facts.tokens[from]
      const last = facts.tokens[to - 1]
      return first && last ? [{ start: start + first[0], end: start + last[1], sentence }] : []
    })
  },
}

/** Scores of sentences by themselves: a keystroke weighs one sentence anew. They go when the sentence is dropped. */
const scores = new WeakMap<SentenceFacts, Map<Weights, Score>>()

function ownScore(facts: SentenceFacts, weights: Weights): Score {
  let kept = scores.get(facts)
  if (kept === undefined) {
    kept = new Map()
    scores.set(facts, kept)
  }
  let score = kept.get(weights)
  if (score === undefined) {
    score = scoreOf(facts.features, [], weights, facts.tokens.length)
    kept.set(weights, score)
  }
  return score
}

const weightOf = ({ terms }: Weights, name: string): number =>
  Object.hasOwn(terms, name) ? (terms[name] ?? 0) : 0

/** What is true of the whole draft, as features: the same for learning weights and for using them. */
export function contextOf({ account, draft, sentences }: Document): string[] {
  return [
    `account ${account}`,
    `surface ${draft.surface}`,
    ...(draft.answers ? [`answers ${draft.answers.relation}`] : []),
    ...(draft.media.length > 0 ? ['media'] : []),
    ...(sentences.length === 1 ? ['alone'] : []),
  ]
}
