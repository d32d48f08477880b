import type { CompiledRule } from '../compile.ts'
import type { Document, Hit } from '../document.ts'
import type { Rule } from '../pack.ts'

/** One way of finding something. The list of kinds is closed: see `index.ts` and `rules/README.md`. */
export interface Kind<R extends Rule> {
  /** Lists of phrases to look for, by name; `hitsOf(document, rule, name)` gives what was found. */
  phrases(rule: R): Record<string, string[]>
  /** Work done once per pack; throws when the rule cannot be read. */
  prepare?(rule: R): unknown
  find(document: Document, rule: CompiledRule, source: R): Hit[]
}
