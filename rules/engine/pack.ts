import type {
  Audience,
  Clause,
  Overrule,
  PolicyFacts,
  Relation,
  SchoolFacts,
  Severity,
  Span,
  Surface,
} from './types.ts'
import type { Weights } from './weigh/score.ts'

/** A built pack: data only. Source form and schema: `rules/pack`. */
export interface Pack {
  format: 1
  id: string
  version: number
  policy: PolicyFacts
  /** What this school states about itself; empty lists until a school lays its facts over the pack. */
  school: SchoolFacts
  /** An invented school: what the rules' examples speak of, and what practice uses. */
  practice: SchoolFacts
  clauses: Clause[]
  /** Lines of the checklist, in order; a clause belongs to the first group whose prefix it has. */
  groups: { id: string; label: string; clauses: string[] }[]
  /** Name to phrases. Names with a meaning to the engine: see `rules/README.md`. */
  lexicons: Record<string, string[]>
  /** Given names, lower case, one per line. */
  names: string
  /** How people and things are recognised, in order: a later one can ask for an earlier one as `@type`. */
  mentions: { type: string; phrases: string[]; unless?: string[] }[]
  /** Drafts to insert when a disclaimer is missing, longest first. */
  disclaimers: string[]
  /** Name to learnt weights, for rules of the kind `weigh`. */
  weights?: Record<string, Weights>
  rules: Rule[]
}

export type AccountKind = 'school' | 'personal' | 'associated' | 'unknown'

/** Circumstances in which a rule speaks. Every one that is given must hold. */
export interface When {
  account?: AccountKind[]
  surface?: Surface[]
  audience?: Audience[]
  answering?: (Relation | 'nobody')[]
  /** On a personal account: only when the draft, its thread or its target refers to the school. Default true. */
  aboutSchool?: boolean
  media?: boolean
}

/** What can make a hit harmless: see `rules/README.md`. */
export type Spare = 'negated' | 'quoted'

/** An example: text with `[[…]]` round what must be marked, and the circumstances where they matter. */
export interface Example {
  text: string
  account?: AccountKind
  disclaims?: boolean
  surface?: Surface
  site?: string
  audience?: Audience
  answering?: { relation: Relation; name?: string; text?: string }
  media?: ('image' | 'video' | 'gif')[]
}

interface Common {
  id: string
  clause: string
  title: string
  message: string
  advice: string
  better?: string
  severity: Severity | Partial<Record<AccountKind, Severity>>
  overrule?: Overrule
  when?: When
  /** The rule keeps silent in a sentence, or with `draft:` anywhere in the draft, where one of these is found. */
  unless?: string[]
  unlessDraft?: string[]
  /** One of these must be found as well: in the sentence, or within `reach` sentences of it. */
  with?: string[]
  reach?: number
  spare?: Spare[]
  examples: { flags: Example[]; ok: Example[] }
}

export interface TermsRule extends Common {
  kind: 'terms'
  terms: string[]
}
export interface PhraseRule extends Common {
  kind: 'phrase'
  phrases: string[]
}
export interface PatternRule extends Common {
  kind: 'pattern'
  /** RE2 syntax, matched on the folded sentence. */
  pattern: string
  /** Words of which one must be in the sentence before the pattern is tried. */
  literals: string[]
}
export interface MentionRule extends Common {
  kind: 'mention'
  mentions: string[]
}
export interface TopicRule extends Common {
  kind: 'topic'
  /** Who it must be about: phrases or `@type`. */
  subjects: string[]
  /** What is said of them. */
  topics: string[]
  /** How many sentences apart they may stand. Default 0. */
  apart?: number
}
export interface RequiresRule extends Common {
  kind: 'requires'
  /** One of these must be in the draft. */
  any: string[]
  fix?: 'disclaimer'
}
export interface MeasureRule extends Common {
  kind: 'measure'
  measure: 'capitals' | 'exclamations' | 'repeated-punctuation' | 'emoji' | 'long-sentence' | 'hashtags'
  over: number
}
export interface MediaRule extends Common {
  kind: 'media'
  /** Phrases that must be in the text as well; none: any attachment speaks. */
  phrases?: string[]
}
export interface AnsweringRule extends Common {
  kind: 'answering'
  relations: Relation[]
  phrases?: string[]
}

/** Many small signs together; see `weigh/features.ts` for what weighs. */
export interface WeighRule extends Common {
  kind: 'weigh'
  /** Name of the weights in the pack. */
  weights: string
}

export type Rule =
  | TermsRule
  | PhraseRule
  | PatternRule
  | MentionRule
  | TopicRule
  | RequiresRule
  | MeasureRule
  | MediaRule
  | AnsweringRule
  | WeighRule

export type RuleKind = Rule['kind']
export type { Span }
