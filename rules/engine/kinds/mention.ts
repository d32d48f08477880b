import type { MentionRule } from '../pack.ts'
import type { Kind } from './kind.ts'

/** Something recognised: a pupil, a phone number … The school's own public contacts are left alone. */
export const mention: Kind<MentionRule> = {
  phrases: () => ({}),
  find: (document, _rule, source) =>
    document.mentions.filter((one) => {
      if (!source.mentions.includes(one.type)) return false
      const plain = document.draft.text
        .slice(one.start, one.end)
        .toLowerCase()
        .replace(/[\s()-]/g, '')
      return !document.pack.publicContacts.some((contact) => contact.includes(plain))
    }),
}
