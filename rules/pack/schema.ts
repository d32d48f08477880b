import * as v from 'valibot'

/** Sizes no honest pack comes near; they bound the work that a hostile one can ask for. */
const phrase = v.pipe(v.string(), v.minLength(1), v.maxLength(2000))
const phrases = v.pipe(v.array(phrase), v.minLength(1), v.maxLength(3000))
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(500))
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9.-]{1,80}$/, 'an id is lower-case letters, digits, dots and hyphens'),
)

const severity = v.picklist(['note', 'warn', 'pause'])
const account = v.picklist(['school', 'personal', 'associated', 'unknown'])
const surface = v.picklist(['post', 'comment', 'reply', 'share', 'message', 'profile'])
const audience = v.picklist(['public', 'friends', 'group', 'one person', 'unknown'])
const relations = [
  'pupil',
  'former-pupil',
  'family',
  'parent',
  'colleague',
  'journalist',
  'public',
  'unknown',
] as const

const example = v.strictObject({
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(4000)),
  account: v.optional(account),
  disclaims: v.optional(v.boolean()),
  surface: v.optional(surface),
  site: v.optional(words),
  audience: v.optional(audience),
  answering: v.optional(
    v.strictObject({
      relation: v.picklist(relations),
      name: v.optional(words),
      text: v.optional(v.string()),
    }),
  ),
  media: v.optional(v.array(v.picklist(['image', 'video', 'gif']))),
})

const common = {
  id,
  clause: id,
  title: words,
  message: words,
  advice: words,
  better: v.optional(words),
  severity: v.union([
    severity,
    v.strictObject({
      school: v.optional(severity),
      personal: v.optional(severity),
      associated: v.optional(severity),
      unknown: v.optional(severity),
    }),
  ]),
  overrule: v.optional(v.picklist(['anyway', 'reason', 'never'])),
  when: v.optional(
    v.strictObject({
      account: v.optional(v.array(account)),
      surface: v.optional(v.array(surface)),
      audience: v.optional(v.array(audience)),
      answering: v.optional(v.array(v.picklist([...relations, 'nobody']))),
      aboutSchool: v.optional(v.boolean()),
      media: v.optional(v.boolean()),
    }),
  ),
  unless: v.optional(phrases),
  unlessDraft: v.optional(phrases),
  with: v.optional(phrases),
  reach: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50))),
  spare: v.optional(v.array(v.picklist(['negated', 'quoted']))),
  examples: v.strictObject({
    flags: v.pipe(v.array(example), v.minLength(2, 'a rule needs two examples or more under “flags”')),
    ok: v.pipe(v.array(example), v.minLength(2, 'a rule needs two near misses or more under “ok”')),
  }),
}

/** One rule of a built pack. Kinds: `rules/README.md`. */
export const ruleSchema = v.variant('kind', [
  v.strictObject({ ...common, kind: v.literal('terms'), terms: phrases }),
  v.strictObject({ ...common, kind: v.literal('phrase'), phrases }),
  v.strictObject({ ...common, kind: v.literal('pattern'), pattern: phrase, literals: phrases }),
  v.strictObject({ ...common, kind: v.literal('mention'), mentions: v.pipe(v.array(words), v.minLength(1)) }),
  v.strictObject({
    ...common,
    kind: v.literal('topic'),
    subjects: phrases,
    topics: phrases,
    apart: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50))),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('requires'),
    any: phrases,
    fix: v.optional(v.literal('disclaimer')),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('measure'),
    measure: v.picklist([
      'capitals',
      'exclamations',
      'repeated-punctuation',
      'emoji',
      'long-sentence',
      'hashtags',
    ]),
    over: v.number(),
  }),
  v.strictObject({ ...common, kind: v.literal('media'), phrases: v.optional(phrases) }),
  v.strictObject({
    ...common,
    kind: v.literal('answering'),
    relations: v.array(v.picklist(relations)),
    phrases: v.optional(phrases),
  }),
  v.strictObject({ ...common, kind: v.literal('weigh'), weights: id }),
])

const texts = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(2000))

/** What a school states about itself; more keys than these are refused. */
export const factsSchema = v.strictObject({
  name: words,
  aliases: texts,
  accounts: v.pipe(v.array(v.strictObject({ site: words, handle: words })), v.maxLength(200)),
  staff: texts,
  classes: texts,
  years: texts,
  publicContacts: texts,
})

const yearMonth = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/, 'a date is written YYYY-MM'))
const web = v.pipe(v.string(), v.regex(/^https:\/\//, 'a link begins with https://'), v.maxLength(500))

export const policySchema = v.strictObject({
  title: words,
  approved: yearMonth,
  nextReview: yearMonth,
  links: v.array(v.strictObject({ label: words, url: web })),
})

const mentionSchema = v.strictObject({ type: id, phrases, unless: v.optional(phrases) })

/** A whole built pack, as it travels. */
export const packSchema = v.strictObject({
  format: v.literal(1),
  id,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  policy: policySchema,
  school: factsSchema,
  practice: factsSchema,
  clauses: v.array(v.strictObject({ id, section: words, means: words, product: words })),
  groups: v.array(v.strictObject({ id, label: words, clauses: v.array(id) })),
  lexicons: v.pipe(
    v.record(id, v.pipe(v.array(phrase), v.maxLength(100_000))),
    v.check((lists) => Object.keys(lists).length <= 2000, 'more than 2,000 lexicons'),
  ),
  names: v.pipe(v.string(), v.maxLength(400_000)),
  mentions: v.pipe(v.array(mentionSchema), v.maxLength(100)),
  disclaimers: v.array(words),
  weights: v.optional(
    v.record(
      id,
      v.strictObject({
        bias: v.number(),
        over: v.number(),
        terms: v.record(v.pipe(v.string(), v.maxLength(200)), v.number()),
      }),
    ),
  ),
  rules: v.pipe(v.array(ruleSchema), v.maxLength(5000)),
})
