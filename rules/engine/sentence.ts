import type { CompiledPack, PhraseIndex } from './compile.ts'
import { identifiers } from './mentions/identifiers.ts'
import { findNames, type Name } from './mentions/names.ts'
import { markId } from './phrase/bind.ts'
import { captured, ends, mark, type Reading, read } from './phrase/match.ts'
import { systemSlots } from './system-slots.ts'
import { type Counts, count } from './text/counts.ts'
import { fold } from './text/fold.ts'
import { quoted } from './text/quotes.ts'
import { type Token, tokenise } from './text/tokens.ts'
import type { Mention, MentionType } from './types.ts'
import { type Feature, featuresOf } from './weigh/features.ts'

/** A phrase found in a sentence. Offsets are UTF-16 units into the sentence. */
export interface Match {
  slot: number
  start: number
  end: number
  negated: boolean
  quoted: boolean
}

/** Everything that is known of a sentence by itself: what the cache keeps. */
export interface SentenceFacts {
  matches: Match[]
  mentions: Mention[]
  /** Who `he`, `she` or `they` would mean in the next sentence; '' when nobody. */
  carry: string
  counts: Counts
  folded: string
  /** What may weigh in it; empty where the pack weighs nothing. */
  features: Feature[]
  /** Places of its tokens: start and end. */
  tokens: [number, number][]
}

/** Kinds of people that a pronoun can stand for. */
const carried = [
  ['pupil', 'pupil'],
  ['child', 'pupil'],
  ['parent', 'parent'],
  ['staff', 'staff'],
  ['colleague', 'staff'],
] as const
const pronouns = new Set(
  'he she they him her them his hers their theirs hes shes theyre theyve theyd hed shed'.split(' '),
)
const openTypes = new Set<string>(['school', 'staff', 'pupil', 'parent', 'person', 'class'])
const negatorSlot = systemSlots.indexOf('negator')

/**
 * Reads one sentence: mentions, then all phrases of all rules. The answer depends on the sentence, the pack and `carry`
 * alone, so it can be kept; the account and the rest of the draft come in later.
 */
export function readSentence(pack: CompiledPack, text: string, carry: string): SentenceFacts {
  const key = `${carry}\n${text}`
  const known = pack.cache.get(key)
  if (known !== undefined) return known
  const folded = fold(text)
  const reading = read(pack.vocabulary, tokenise(text, folded))
  const mentions = readMentions(pack, reading, text)
  const carryOn = readPronouns(pack, reading, mentions, carry)
  const matches = readPhrases(pack, reading, text)
  const facts: SentenceFacts = {
    matches,
    mentions,
    carry: carryOn,
    counts: count(text, reading.tokens),
    folded: folded.text,
    features:
      pack.pack.weights === undefined
        ? []
        : featuresOf(
            reading,
            matches.map((one) => slotName(pack, one.slot)),
          ),
    tokens: reading.tokens.map(({ start, end }): [number, number] => [start, end]),
  }
  pack.cache.set(key, facts)
  return facts
}

function readMentions(pack: CompiledPack, reading: Reading, text: string): Mention[] {
  const { tokens } = reading
  const put = (type: string, from: number, to: number): void =>
    mark(reading, markId(pack.vocabulary, type), from, to)
  const inUrl = (one: Mention): boolean =>
    tokens.some((token) => token.kind === 'url' && token.start < one.end && one.start < token.end)
  const found = identifiers(text).filter(
    (one) => !inUrl(one) && !isPublic(pack, text.slice(one.start, one.end)),
  )
  for (const one of found) {
    const from = tokens.findIndex((token) => token.end > one.start)
    const after = tokens.findIndex((token) => token.start >= one.end)
    const to = Math.max(from + 1, after < 0 ? tokens.length : after)
    if (from >= 0) put(one.type, from, to)
    if (from >= 0 && one.type === 'phone')
      put(isMobile(text.slice(one.start, one.end)) ? 'mobile' : 'landline', from, to)
  }
  const taken = (token: Token | undefined): boolean =>
    token !== undefined && found.some((one) => one.start < token.end && token.start < one.end)
  markShapes(pack, reading)
  const names = findNames(tokens, pack.names).filter((name) => !taken(tokens[name.from]))
  const types = new Map<number, string>()
  for (const name of names) {
    put(markOf(name), name.from, name.to)
    if (name.initialled) put('name', name.from, name.to)
  }
  for (const { type, phrases, unless } of pack.mentions) {
    if (search(reading, unless).length > 0) continue
    for (const { from, to } of search(reading, phrases)) {
      const inside = names.filter((name) => name.from < to && from < name.to)
      if (inside.some((name) => types.has(name.from))) continue
      for (const name of inside) {
        types.set(name.from, type)
        for (const mark of ['titled', 'name', 'initialled'])
          reading.marks[markId(pack.vocabulary, mark)]?.delete(name.from)
      }
      put(type, from, to)
      if (inside.length === 0 && openTypes.has(type))
        found.push(spanOf(tokens, type as MentionType, from, to))
    }
  }
  for (const name of names) {
    if (name.initials) continue
    const type = types.get(name.from) ?? 'person'
    if (type === 'person') put('person', name.from, name.to)
    if (openTypes.has(type)) found.push(spanOf(tokens, type as MentionType, name.from, name.to))
  }
  return found.sort((one, other) => one.start - other.start || one.end - other.end)
}

/** Marks that a token earns by how it is written: `@number`, `@money`, `@percent`, `@code`, `@cap`, `@shout`. */
function markShapes(pack: CompiledPack, reading: Reading): void {
  reading.tokens.forEach((token, at) => {
    const put = (name: string): void => mark(reading, markId(pack.vocabulary, name), at, at + 1)
    if (token.kind === 'number') put('number')
    if (token.kind === 'handle') put('handle')
    if (/^[£$€]\d/.test(token.text)) put('money')
    if (token.text.endsWith('%')) put('percent')
    if (token.kind === 'word' && /\p{L}/u.test(token.text) && /\d/.test(token.text) && token.text.length > 4)
      put('login-word')
    if (token.shape === 'Capital') put('cap')
    if (token.shape === 'CAPITALS' && /\p{L}{3}.*\d/u.test(token.text)) put('code')
    else if (token.shape === 'CAPITALS' && token.text.length > 2) put('shout')
  })
}

/** The school's own published contacts are nobody's personal data. */
function isPublic(pack: CompiledPack, text: string): boolean {
  const plain = text.toLowerCase().replace(/[\s()-]/g, '')
  return pack.publicContacts.some((contact) => contact === plain)
}

const isMobile = (text: string): boolean => /^(?:\+44|0044|0)7/.test(text.replace(/[\s().-]/g, ''))

const markOf = (name: Name): string =>
  name.titled ? 'titled' : name.initials ? 'initials' : name.initialled ? 'initialled' : 'name'

const spanOf = (tokens: Token[], type: MentionType, from: number, to: number): Mention => ({
  type,
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

/** Marks `@about-pupil` and the like: the person by name, and every pronoun that can only mean them. */
function readPronouns(pack: CompiledPack, reading: Reading, mentions: Mention[], carry: string): string {
  let [who = '', age = '0'] = carry.split(':')
  const before = who
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const token = reading.tokens[at] as Token
    for (const [type, kind] of carried) {
      const id = markId(pack.vocabulary, type)
      for (const end of reading.marks[id]?.get(at) ?? []) {
        mark(reading, markId(pack.vocabulary, `about-${kind}`), at, end)
        who = kind
        age = '0'
      }
    }
    if (who !== '' && pronouns.has(token.text))
      mark(reading, markId(pack.vocabulary, `about-${who}`), at, at + 1)
  }
  if (who === before && !mentions.some((one) => one.type === who)) {
    // Two sentences on, a pronoun could mean anybody.
    age = String(Number(age) + 1)
    if (Number(age) > 2) return ''
  }
  return who === '' ? '' : `${who}:${age}`
}

function readPhrases(pack: CompiledPack, reading: Reading, text: string): Match[] {
  const ranges = quoted(text)
  const { tokens } = reading
  const raw = search(reading, pack.phrases)
  const negators = raw.filter((one) => one.slot === negatorSlot)
  return raw.map(({ slot, from, to }) => {
    const start = tokens[from]?.start ?? 0
    const end = tokens[to - 1]?.end ?? start
    return {
      slot,
      start,
      end,
      negated: negators.some((one) => one.to <= from && from - one.to <= 2),
      quoted: ranges.some((range) => range[0] < end && end <= range[1]),
    }
  })
}

/** All matches of a list of phrases; of those of one phrase that overlap, the first and longest. */
function search(reading: Reading, index: PhraseIndex): { slot: number; from: number; to: number }[] {
  if (index.nodes.length === 0) return []
  const candidates = new Set<number>()
  for (const symbol of reading.symbols)
    for (const at of index.bySymbol.get(symbol) ?? none) candidates.add(at)
  const found: { slot: number; from: number; to: number }[] = []
  for (const at of [...candidates].sort((one, other) => one - other)) {
    const { node, slot } = index.nodes[at] as PhraseIndex['nodes'][number]
    for (let from = 0; from < reading.tokens.length; from += 1) {
      const end = Math.max(from, ...ends(reading, node, from))
      if (end === from) continue
      const [begin, to] = captured(reading, node, from, end)
      if (to > begin) found.push({ slot, from: begin, to })
      from = end - 1
    }
  }
  return found
}

function slotName({ slots }: CompiledPack, slot: number): string {
  const { owner = '', name = '' } = slots[slot] ?? {}
  return `${owner} ${name}`.trim()
}

const none: number[] = []
