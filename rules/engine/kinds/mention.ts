import type { MentionRule } from '../pack.ts'
import type { Kind } from './kind.ts'

/** Something recognised: a pupil, a phone number … */
export const mention: Kind<MentionRule> = {
  phrases: () => ({}),
  find: (document, _rule, source) => document.mentions.filter((one) => source.mentions.includes(one.type)),
}
