import { RE2JS } from 're2js'
import { hitsOf } from '../document.ts'
import type { PatternRule } from '../pack.ts'
import { endOf, fold, startOf } from '../text/fold.ts'
import type { Kind } from './kind.ts'

/** A regular expression in RE2 syntax, tried only where one of its literals was found. Linear in the text. */
export const pattern: Kind<PatternRule> = {
  phrases: (rule) => ({ literal: rule.literals }),
  prepare: (rule) => RE2JS.compile(rule.pattern),
  find: (document, rule) => {
    const expression = rule.prepared as RE2JS
    const numbers = new Set(hitsOf(document, rule, 'literal').map((hit) => hit.sentence))
    return [...numbers].flatMap((number) => {
      const sentence = document.sentences[number]
      if (sentence === undefined) return []
      const folded = fold(document.draft.text.slice(sentence.start, sentence.end))
      const matcher = expression.matcher(folded.text)
      const hits = []
      while (matcher.find()) {
        const [from, to] = [matcher.start(), matcher.end()]
        if (to <= from) continue
        hits.push({
          start: sentence.start + startOf(folded, from),
          end: sentence.start + endOf(folded, to),
          sentence: number,
        })
      }
      return hits
    })
  },
}
