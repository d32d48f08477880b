import { hitsOf } from '../document.ts'
import type { TermsRule } from '../pack.ts'
import type { Kind } from './kind.ts'

/** Words and fixed expressions, or whole lexicons. */
export const terms: Kind<TermsRule> = {
  phrases: (rule) => ({ find: rule.terms }),
  find: (document, rule) => hitsOf(document, rule, 'find'),
}
