import { type Automaton, addTerm, newAutomaton } from './automaton.ts'
import { inflect } from './inflect.ts'
import { needOf } from './needs.ts'
import { type Parsed, parsePhrase } from './parse.ts'
import { newWords, type Words, wordId } from './words.ts'

/** A phrase bound to word and class numbers, ready to be matched. */
export type Node =
  | { kind: 'words'; ids: Set<number> }
  | { kind: 'class'; id: number }
  | { kind: 'mark'; id: number }
  | { kind: 'gap'; max: number }
  | { kind: 'any' | 'start' | 'end' }
  | { kind: 'sequence' | 'either'; parts: Node[] }
  | { kind: 'optional' | 'capture' | 'not'; part: Node }

/** What a lexicon became: its plain terms are in the automaton, the rest are trees. */
export interface ClassEntry {
  name: string
  hasTerms: boolean
  /** Phrases that are more than words in a row, and the symbols of which one must be in the sentence. */
  trees: { node: Node; needs?: number[] }[]
}

/** Everything that phrases are matched against. */
export interface Vocabulary {
  words: Words
  automaton: Automaton
  classes: ClassEntry[]
  classIds: Map<string, number>
  marks: Map<string, number>
}

export const newVocabulary = (): Vocabulary => ({
  words: newWords(),
  automaton: newAutomaton(),
  classes: [],
  classIds: new Map(),
  marks: new Map(),
})

/** Number of a mark (a kind of mention that phrases can ask for as `@name`). */
export function markId(vocabulary: Vocabulary, name: string): number {
  const known = vocabulary.marks.get(name)
  if (known !== undefined) return known
  const id = vocabulary.marks.size
  vocabulary.marks.set(name, id)
  return id
}

/**
 * Adds lexicons: name to phrases. A lexicon may use others with `$name`, never itself.
 * Throws when a name is unknown, a phrase cannot be read, or lexicons go round in a circle.
 */
export function addLexicons(vocabulary: Vocabulary, lexicons: Record<string, string[]>): void {
  for (const name of Object.keys(lexicons)) {
    vocabulary.classIds.set(name, vocabulary.classes.length)
    vocabulary.classes.push({ name, hasTerms: false, trees: [] })
  }
  for (const [name, phrases] of Object.entries(lexicons)) {
    const id = vocabulary.classIds.get(name) as number
    try {
      for (const phrase of phrases) addToClass(vocabulary, id, phrase)
    } catch (error) {
      throw new Error(`lexicon “${name}”: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  refuseCircles(vocabulary)
  for (const entry of vocabulary.classes) {
    for (const tree of entry.trees) {
      const symbols = needOf(vocabulary, tree.node)?.symbols
      if (symbols !== undefined) tree.needs = symbols
    }
  }
}

function addToClass(vocabulary: Vocabulary, id: number, phrase: string): void {
  const entry = vocabulary.classes[id] as ClassEntry
  const tree = bindTree(vocabulary, parsePhrase(phrase))
  const term = plainTerm(tree)
  if (term === undefined) {
    entry.trees.push({ node: tree })
    return
  }
  entry.hasTerms = true
  for (const words of term) addTerm(vocabulary.automaton, words, id)
}

/** A tree that is only words in a row, as the lists of word numbers it stands for. */
function plainTerm(tree: Node): number[][] | undefined {
  const row = tree.kind === 'sequence' ? tree.parts : [tree]
  let terms: number[][] = [[]]
  for (const part of row) {
    if (part.kind !== 'words') return undefined
    terms = terms.flatMap((term) => [...part.ids].map((id) => [...term, id]))
    if (terms.length > 64) return undefined
  }
  return terms
}

/** Reads a phrase and binds it. */
export const bind = (vocabulary: Vocabulary, phrase: string): Node =>
  bindTree(vocabulary, parsePhrase(phrase))

function bindTree(vocabulary: Vocabulary, tree: Parsed): Node {
  switch (tree.kind) {
    case 'word':
      return { kind: 'words', ids: new Set([wordId(vocabulary.words, tree.text)]) }
    case 'forms':
      return { kind: 'words', ids: new Set(inflect(tree.text).map((form) => wordId(vocabulary.words, form))) }
    case 'class': {
      const id = vocabulary.classIds.get(tree.name)
      if (id === undefined) throw new Error(`there is no lexicon called “${tree.name}”`)
      return { kind: 'class', id }
    }
    case 'mark':
      return { kind: 'mark', id: markId(vocabulary, tree.name) }
    case 'sequence':
      return { kind: 'sequence', parts: tree.parts.map((part) => bindTree(vocabulary, part)) }
    case 'either':
      return gather(
        vocabulary,
        tree.parts.map((part) => bindTree(vocabulary, part)),
      )
    case 'optional':
    case 'capture':
    case 'not':
      return { kind: tree.kind, part: bindTree(vocabulary, tree.part) }
    default:
      return tree
  }
}

/** Choices made quick: single words become one set, rows of words a lexicon without a name, the rest stays. */
function gather(vocabulary: Vocabulary, parts: Node[]): Node {
  const words = new Set<number>()
  const rest: Node[] = []
  let id: number | undefined
  for (const part of parts) {
    const term = plainTerm(part)
    if (term === undefined) {
      rest.push(part)
      continue
    }
    for (const row of term) {
      if (row.length === 1) {
        words.add(row[0] as number)
        continue
      }
      if (id === undefined) {
        id = vocabulary.classes.length
        vocabulary.classes.push({ name: '', hasTerms: true, trees: [] })
      }
      addTerm(vocabulary.automaton, row, id)
    }
  }
  const gathered: Node[] = []
  if (words.size > 0) gathered.push({ kind: 'words', ids: words })
  if (id !== undefined) gathered.push({ kind: 'class', id })
  gathered.push(...rest)
  return gathered.length === 1 ? (gathered[0] as Node) : { kind: 'either', parts: gathered }
}

function refuseCircles(vocabulary: Vocabulary): void {
  const state = new Map<number, 'open' | 'done'>()
  const visit = (id: number): void => {
    if (state.get(id) === 'done') return
    const entry = vocabulary.classes[id] as ClassEntry
    if (state.get(id) === 'open') throw new Error(`the lexicon “${entry.name}” contains itself`)
    state.set(id, 'open')
    for (const tree of entry.trees) for (const used of classesIn(tree.node)) visit(used)
    state.set(id, 'done')
  }
  vocabulary.classes.forEach((_, id) => {
    visit(id)
  })
}

function classesIn(node: Node): number[] {
  if (node.kind === 'class') return [node.id]
  if ('parts' in node) return node.parts.flatMap(classesIn)
  return 'part' in node ? classesIn(node.part) : []
}
