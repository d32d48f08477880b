import type { Document } from '../document.ts'
import type { MeasureRule } from '../pack.ts'
import type { Counts } from '../text/counts.ts'
import type { Kind } from './kind.ts'

/** Something counted that is more than it should be. Marks the sentence where it is most. */
export const measure: Kind<MeasureRule> = {
  phrases: () => ({}),
  find: (document, _rule, source) => {
    const whole =
      source.measure === 'emoji' || source.measure === 'hashtags' || source.measure === 'exclamations'
    const values = document.sentences.map(({ facts }) => read(facts.counts, source.measure))
    const value = whole ? values.reduce((sum, one) => sum + one, 0) : Math.max(0, ...values)
    if (value <= source.over) return []
    const number = values.indexOf(Math.max(...values))
    const sentence = document.sentences[number] as Document['sentences'][number]
    return [{ start: sentence.start, end: sentence.end, sentence: number }]
  },
}

function read(counts: Counts, what: MeasureRule['measure']): number {
  if (what === 'capitals') return counts.words > 2 ? counts.capitals / counts.words : 0
  if (what === 'exclamations') return counts.exclamations
  if (what === 'repeated-punctuation') return counts.run
  if (what === 'emoji') return counts.emoji
  return what === 'hashtags' ? counts.tags : counts.words
}
