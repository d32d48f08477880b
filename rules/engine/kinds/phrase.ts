import { hitsOf } from '../document.ts'
import type { PhraseRule } from '../pack.ts'
import type { Kind } from './kind.ts'

/** Phrases with choices, gaps, lexicons and mentions in them. */
export const phrase: Kind<PhraseRule> = {
  phrases: (rule) => ({ find: rule.phrases }),
  find: (document, rule) => hitsOf(document, rule, 'find'),
}
