import { hitsOf } from '../document.ts'
import type { AnsweringRule } from '../pack.ts'
import type { Kind } from './kind.ts'

/** An answer to somebody of a certain relation; with phrases only when one of them is in the answer. */
export const answering: Kind<AnsweringRule> = {
  phrases: (rule) => ({ find: rule.phrases ?? [] }),
  find: (document, rule, source) => {
    const relation = document.draft.answers?.relation
    if (relation === undefined || !source.relations.includes(relation)) return []
    if (source.phrases !== undefined) return hitsOf(document, rule, 'find')
    const first = document.sentences[0]
    return first === undefined
      ? []
      : [{ start: first.start, end: document.sentences.at(-1)?.end ?? first.end, sentence: 0 }]
  },
}
