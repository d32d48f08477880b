import { hitsOf } from '../document.ts'
import type { RequiresRule } from '../pack.ts'
import { whySpoken } from '../scope.ts'
import type { Kind } from './kind.ts'

/** Something that must be said and is not, in the draft or (for a disclaimer) in the profile. Marks the whole draft. */
export const requires: Kind<RequiresRule> = {
  phrases: (rule) => ({ any: rule.any }),
  find: (document, rule, source) => {
    const first = document.sentences[0]
    const last = document.sentences.at(-1)
    if (first === undefined || last === undefined) return []
    if (
      source.fix === 'disclaimer' &&
      (document.draft.account.disclaims || whySpoken(document) === undefined)
    )
      return []
    if (hitsOf(document, rule, 'any').length > 0) return []
    return [{ start: first.start, end: last.end, sentence: 0 }]
  },
}
