import type { Rule, RuleKind } from '../pack.ts'
import { answering } from './answering.ts'
import type { Kind } from './kind.ts'
import { measure } from './measure.ts'
import { media } from './media.ts'
import { mention } from './mention.ts'
import { pattern } from './pattern.ts'
import { phrase } from './phrase.ts'
import { requires } from './requires.ts'
import { terms } from './terms.ts'
import { topic } from './topic.ts'
import { weigh } from './weigh.ts'

/** The closed list of kinds. A pack chooses among these and can add none. */
const kinds: { [K in RuleKind]: Kind<Extract<Rule, { kind: K }>> } = {
  terms,
  phrase,
  pattern,
  mention,
  topic,
  requires,
  measure,
  media,
  answering,
  weigh,
}

/** The kind of a rule. The rule's own type makes the pair fit. */
export const kindOf = (rule: Rule): Kind<Rule> => kinds[rule.kind] as unknown as Kind<Rule>
