import { hitsOf } from '../document.ts'
import type { TopicRule } from '../pack.ts'
import type { Kind } from './kind.ts'

/** A topic said of somebody: both must be found, in the same sentence or a few apart. The topic is what is marked. */
export const topic: Kind<TopicRule> = {
  phrases: (rule) => ({ subject: rule.subjects, topic: rule.topics }),
  find: (document, rule, source) => {
    const subjects = hitsOf(document, rule, 'subject')
    const apart = source.apart ?? 0
    return hitsOf(document, rule, 'topic').filter((hit) =>
      subjects.some((subject) => Math.abs(subject.sentence - hit.sentence) <= apart),
    )
  },
}
