import { hitsOf } from '../document.ts'
import type { MediaRule } from '../pack.ts'
import type { Kind } from './kind.ts'

/** Something attached, with words in the text that say what it shows; or any attachment when no words are given. */
export const media: Kind<MediaRule> = {
  phrases: (rule) => ({ find: rule.phrases ?? [] }),
  find: (document, rule, source) => {
    if (document.draft.media.length === 0) return []
    if (source.phrases !== undefined) return hitsOf(document, rule, 'find')
    const first = document.sentences[0]
    return [{ start: first?.start ?? 0, end: document.sentences.at(-1)?.end ?? 0, sentence: 0 }]
  },
}
