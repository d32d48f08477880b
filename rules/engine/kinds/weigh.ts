import type { Document } from '../document.ts'
import type { WeighRule } from '../pack.ts'
import { scoreOf } from '../weigh/score.ts'
import type { Kind } from './kind.ts'

/** Many small signs together: what no phrase says alone. The weights are data of the pack, learnt from labelled drafts. */
export const weigh: Kind<WeighRule> = {
  phrases: () => ({}),
  find: (document, _, source) => {
    const weights = document.pack.pack.weights?.[source.weights]
    if (weights === undefined) return []
    const context = contextOf(document)
    return document.sentences.flatMap(({ start, facts }, sentence) => {
      const { value, from, to } = scoreOf(facts.features, context, weights, facts.tokens.length)
      if (value < weights.over) return []
      const first = facts.tokens[from]
      const last = facts.tokens[to - 1]
      return first && last ? [{ start: start + first[0], end: start + last[1], sentence }] : []
    })
  },
}

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
