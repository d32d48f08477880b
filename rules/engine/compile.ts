import { kindOf } from './kinds/index.ts'
import type { NameData } from './mentions/names.ts'
import type { Pack, Rule } from './pack.ts'
import { addLexicons, bind, type Node, newVocabulary, type Vocabulary } from './phrase/bind.ts'
import { needOf } from './phrase/needs.ts'
import { addSlips } from './phrase/words.ts'
import { factLexicons } from './school.ts'
import { SentenceCache } from './sentence-cache.ts'
import { systemSlots } from './system-slots.ts'

/** Phrases waiting for a word, lexicon or mark of theirs. */
export interface PhraseIndex {
  nodes: { node: Node; slot: number }[]
  bySymbol: Map<number, number[]>
}

/** A list of phrases that something asks for; matches are kept under its number. */
export interface Slot {
  owner: string
  name: string
}

export interface CompiledRule {
  rule: Rule
  /** Slot numbers by name (`find`, `with`, `unless` …). */
  slots: Map<string, number>
  /** What the kind prepared for itself. */
  prepared: unknown
}

/** A pack made ready. Holds a cache of sentences; nothing in it is ever written anywhere. */
export interface CompiledPack {
  pack: Pack
  vocabulary: Vocabulary
  slots: Slot[]
  mentions: { type: string; phrases: PhraseIndex; unless: PhraseIndex }[]
  phrases: PhraseIndex
  rules: CompiledRule[]
  names: NameData
  publicContacts: string[]
  cache: SentenceCache
  /** Rules that could not be made ready, with the reason; they are left out and the rest works. */
  skipped: { rule: string; reason: string }[]
}

/**
 * Makes a pack ready for `assess`. Pure. Throws when the pack's lexicons cannot be read; a rule that cannot be made
 * ready is left out and named in `skipped`.
 */
export function compile(pack: Pack): CompiledPack {
  const vocabulary = newVocabulary()
  addLexicons(vocabulary, { ...pack.lexicons, ...factLexicons(pack.school) })
  const skipped: CompiledPack['skipped'] = []
  const slots: Slot[] = systemSlots.map((name) => ({ owner: '', name }))
  const bound: { node: Node; slot: number }[] = []
  systemSlots.forEach((name, slot) => {
    if (vocabulary.classIds.has(name)) bound.push({ node: bind(vocabulary, `$${name}`), slot })
  })
  const mentions = pack.mentions.map(({ type, phrases, unless }) => ({
    type,
    phrases: phrases.map((phrase) => ({ node: bind(vocabulary, phrase), slot: 0 })),
    unless: (unless ?? []).map((phrase) => ({ node: bind(vocabulary, phrase), slot: 0 })),
  }))
  const rules: CompiledRule[] = []
  for (const rule of pack.rules) {
    const kept = [slots.length, bound.length] as const
    try {
      rules.push(compileRule(rule, vocabulary, slots, bound))
    } catch (error) {
      slots.length = kept[0]
      bound.length = kept[1]
      skipped.push({ rule: rule.id, reason: error instanceof Error ? error.message : String(error) })
    }
  }
  markMaskable(vocabulary, pack)
  return {
    pack,
    vocabulary,
    slots,
    mentions: mentions.map(({ type, phrases, unless }) => ({
      type,
      phrases: index(vocabulary, phrases),
      unless: index(vocabulary, unless),
    })),
    phrases: index(vocabulary, bound),
    rules,
    names: nameData(pack),
    publicContacts: pack.school.publicContacts.map((contact) =>
      contact.toLowerCase().replace(/[\s()-]/g, ''),
    ),
    cache: new SentenceCache(),
    skipped,
  }
}

function compileRule(
  rule: Rule,
  vocabulary: Vocabulary,
  slots: Slot[],
  bound: { node: Node; slot: number }[],
): CompiledRule {
  const kind = kindOf(rule)
  const names = new Map<string, number>()
  const lists = {
    ...kind.phrases(rule),
    with: rule.with ?? [],
    unless: rule.unless ?? [],
    unlessDraft: rule.unlessDraft ?? [],
  }
  for (const [name, phrases] of Object.entries(lists)) {
    if (phrases.length === 0) continue
    const slot = slots.length
    slots.push({ owner: rule.id, name })
    names.set(name, slot)
    for (const phrase of phrases) bound.push({ node: bind(vocabulary, phrase), slot })
  }
  return { rule, slots: names, prepared: kind.prepare?.(rule) }
}

function index(vocabulary: Vocabulary, nodes: { node: Node; slot: number }[]): PhraseIndex {
  const bySymbol = new Map<number, number[]>()
  nodes.forEach(({ node }, at) => {
    const need = needOf(vocabulary, node)
    // `parsePhrase` refuses a phrase that needs nothing; an empty lexicon leaves one that can never match.
    for (const symbol of need?.symbols ?? []) {
      const list = bySymbol.get(symbol)
      if (list === undefined) bySymbol.set(symbol, [at])
      else list.push(at)
    }
  })
  return { nodes, bySymbol }
}

/** Words that are written with stars: those of the lexicon `masked`, and the school's own name. */
function markMaskable({ words }: Vocabulary, pack: Pack): void {
  const add = (texts: string[], to: Set<string>): void => {
    for (const word of texts.flatMap((text) => text.toLowerCase().split(/[^a-z]+/)))
      if (word.length > 3 && words.ids.has(word)) to.add(word)
  }
  add(
    [...pack.school.aliases, pack.school.name].filter((alias) => !/ /.test(alias)),
    words.maskedSchool,
  )
  add(pack.lexicons.masked ?? [], words.maskable)
  for (const word of pack.lexicons.misspelt ?? []) addSlips(words, word)
}

function nameData(pack: Pack): NameData {
  const list = (name: string): Set<string> =>
    new Set((pack.lexicons[name] ?? []).map((word) => word.toLowerCase()))
  return {
    given: new Set([...pack.names.split('\n'), ...list('more-names')]),
    words: list('names-that-are-words'),
    halfWords: list('names-mostly'),
    notSurnames: list('not-surnames'),
    notNames: list('not-names'),
  }
}
