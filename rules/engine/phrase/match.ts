import type { Token } from '../text/tokens.ts'
import { walk } from './automaton.ts'
import type { Node, Vocabulary } from './bind.ts'
import { classSymbol, markSymbol } from './needs.ts'
import { idsOf, joinSpaced } from './words.ts'

/** One sentence made ready for matching. */
export interface Reading {
  tokens: Token[]
  ids: number[][]
  /** For each token, ends of lexicon terms that begin there: class number to ends. */
  terms: Map<number, number[]>[]
  /** For each mark number, token index to ends. */
  marks: Map<number, number[]>[]
  /** Everything met in the sentence: words, terms, marks. A phrase that needs none of them is not tried. */
  symbols: Set<number>
  vocabulary: Vocabulary
  memo: Map<number, number[]>
  /** Work left before the sentence is given up: a bound against hostile packs, never met by a written one. */
  budget: number
}

export function read(vocabulary: Vocabulary, written: Token[]): Reading {
  const tokens = joinSpaced(vocabulary.words, written)
  const ids = tokens.map((token) => idsOf(vocabulary.words, token))
  const symbols = new Set<number>()
  for (const list of ids) for (const id of list) symbols.add(id)
  const terms = tokens.map((_, at) => {
    const here = new Map<number, number[]>()
    walk(vocabulary.automaton, ids, at, (classId, end) => {
      const ends = here.get(classId)
      if (ends === undefined) here.set(classId, [end])
      else if (!ends.includes(end)) ends.push(end)
      symbols.add(classSymbol(classId))
    })
    return here
  })
  return { tokens, ids, terms, marks: [], symbols, vocabulary, memo: new Map(), budget: 400_000 }
}

/** Puts a mark on tokens `[from, to)`, for phrases that ask for it. Lexicons are read afresh after it. */
export function mark(reading: Reading, id: number, from: number, to: number): void {
  let ends = reading.marks[id]
  if (ends === undefined) {
    ends = new Map()
    reading.marks[id] = ends
  }
  const here = ends.get(from)
  if (here === undefined) ends.set(from, [to])
  else if (!here.includes(to)) here.push(to)
  reading.symbols.add(markSymbol(id))
  reading.memo.clear()
}

const none: number[] = []

/** All ends of a phrase begun at token `at`, each once, in no order. */
export function ends(reading: Reading, node: Node, at: number): number[] {
  reading.budget -= 1
  if (reading.budget < 0) return none
  const count = reading.tokens.length
  switch (node.kind) {
    case 'words':
      return hasWord(reading, node.ids, at) ? [at + 1] : none
    case 'class':
      return classEnds(reading, node.id, at)
    case 'mark':
      return reading.marks[node.id]?.get(at) ?? none
    case 'any':
      return at < count ? [at + 1] : none
    case 'gap': {
      const reached: number[] = []
      for (let end = at; end <= Math.min(count, at + node.max); end += 1) reached.push(end)
      return reached
    }
    case 'start':
      return at === 0 ? [at] : none
    case 'end':
      return at === count ? [at] : none
    case 'optional':
      return join(ends(reading, node.part, at), [at])
    case 'not':
      return ends(reading, node.part, at).length === 0 ? [at] : none
    case 'capture':
      return ends(reading, node.part, at)
    case 'either': {
      let reached = none
      for (const part of node.parts) reached = join(reached, ends(reading, part, at))
      return reached
    }
    case 'sequence': {
      let now = [at]
      for (const part of node.parts) {
        now = follow(reading, part, now)
        if (now.length === 0) return none
      }
      return now
    }
  }
}

function follow(reading: Reading, node: Node, from: number[]): number[] {
  if (from.length === 1) return ends(reading, node, from[0] as number)
  let reached = none
  for (const at of from) reached = join(reached, ends(reading, node, at))
  return reached
}

function join(some: number[], more: number[]): number[] {
  if (some.length === 0) return more
  if (more.length === 0) return some
  const all = [...some]
  for (const end of more) if (!all.includes(end)) all.push(end)
  return all
}

function hasWord(reading: Reading, words: Set<number>, at: number): boolean {
  const ids = reading.ids[at]
  if (ids === undefined) return false
  for (const id of ids) if (words.has(id)) return true
  return false
}

function classEnds(reading: Reading, id: number, at: number): number[] {
  const terms = reading.terms[at]?.get(id) ?? none
  const entry = reading.vocabulary.classes[id]
  if (entry === undefined || entry.trees.length === 0 || at >= reading.tokens.length) return terms
  const key = id * 4096 + at
  const known = reading.memo.get(key)
  if (known !== undefined) return known
  let reached = terms
  for (const { node, needs } of entry.trees) {
    if (needs === undefined || needs.some((symbol) => reading.symbols.has(symbol)))
      reached = join(reached, ends(reading, node, at))
  }
  reading.memo.set(key, reached)
  return reached
}

/** What a phrase captures when it runs from `at` to `end`; the whole of it when it captures nothing. */
export function captured(reading: Reading, node: Node, at: number, end: number): [from: number, to: number] {
  return capture(reading, node, at, end) ?? [at, end]
}

function capture(reading: Reading, node: Node, at: number, end: number): [number, number] | undefined {
  if (node.kind === 'capture') return [at, end]
  if (node.kind === 'optional') return end > at ? capture(reading, node.part, at, end) : undefined
  if (node.kind === 'either') {
    for (const part of node.parts) {
      if (ends(reading, part, at).includes(end)) return capture(reading, part, at, end)
    }
    return undefined
  }
  return node.kind === 'sequence' ? captureInRow(reading, node.parts, 0, at, end) : undefined
}

/** The first way through a row of parts that ends where it should, and the capture on it. */
function captureInRow(
  reading: Reading,
  parts: Node[],
  index: number,
  at: number,
  end: number,
): [number, number] | undefined {
  const part = parts[index]
  if (part === undefined) return undefined
  const rest: Node = { kind: 'sequence', parts: parts.slice(index + 1) }
  for (const middle of ends(reading, part, at)) {
    if (!ends(reading, rest, middle).includes(end)) continue
    return capture(reading, part, at, middle) ?? captureInRow(reading, parts, index + 1, middle, end)
  }
  return undefined
}
