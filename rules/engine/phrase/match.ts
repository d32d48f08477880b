import type { Token } from '../text/tokens.ts'
import { walk } from './automaton.ts'
import type { Node, Vocabulary } from './bind.ts'
import { idsOf, joinSpaced } from './words.ts'

/** Where a phrase can end when begun at some token, and what it captured on the way (-1: nothing). */
export interface Reach {
  end: number
  from: number
  to: number
}

/** One sentence made ready for matching. */
export interface Reading {
  tokens: Token[]
  ids: number[][]
  /** For each token, ends of lexicon terms that begin there: class number to ends. */
  terms: Map<number, number[]>[]
  /** For each mark number, token index to ends. */
  marks: Map<number, number[]>[]
  vocabulary: Vocabulary
  memo: Map<number, number[]>
  /** Work left before the sentence is given up: a bound against hostile packs, never met by a written one. */
  budget: number
}

export function read(vocabulary: Vocabulary, written: Token[]): Reading {
  const tokens = joinSpaced(vocabulary.words, written)
  const ids = tokens.map((token) => idsOf(vocabulary.words, token))
  const terms = tokens.map((_, at) => {
    const here = new Map<number, number[]>()
    walk(vocabulary.automaton, ids, at, (classId, end) => {
      const ends = here.get(classId)
      if (ends === undefined) here.set(classId, [end])
      else if (!ends.includes(end)) ends.push(end)
    })
    return here
  })
  return { tokens, ids, terms, marks: [], vocabulary, memo: new Map(), budget: 400_000 }
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
}

/** All ends of a phrase begun at token `at`; each end once. */
export const reaches = (reading: Reading, node: Node, at: number): Reach[] =>
  step(reading, node, [{ end: at, from: -1, to: -1 }])

function step(reading: Reading, node: Node, before: Reach[]): Reach[] {
  reading.budget -= before.length
  if (reading.budget < 0) return []
  const after: Reach[] = []
  const add = (reach: Reach): void => {
    if (!after.some((one) => one.end === reach.end)) after.push(reach)
  }
  const count = reading.tokens.length
  for (const reach of before) {
    const at = reach.end
    switch (node.kind) {
      case 'words':
        if (reading.ids[at]?.some((id) => node.ids.includes(id))) add({ ...reach, end: at + 1 })
        break
      case 'class':
        for (const end of classEnds(reading, node.id, at)) add({ ...reach, end })
        break
      case 'mark':
        for (const end of reading.marks[node.id]?.get(at) ?? []) add({ ...reach, end })
        break
      case 'any':
        if (at < count) add({ ...reach, end: at + 1 })
        break
      case 'gap':
        for (let end = at; end <= Math.min(count, at + node.max); end += 1) add({ ...reach, end })
        break
      case 'start':
        if (at === 0) add(reach)
        break
      case 'end':
        if (at === count) add(reach)
        break
      case 'optional':
        for (const one of step(reading, node.part, [reach])) add(one)
        add(reach)
        break
      case 'not':
        if (step(reading, node.part, [reach]).length === 0) add(reach)
        break
      case 'capture':
        for (const one of step(reading, node.part, [reach])) add({ end: one.end, from: at, to: one.end })
        break
      case 'either':
        for (const part of node.parts) for (const one of step(reading, part, [reach])) add(one)
        break
      case 'sequence': {
        let now = [reach]
        for (const part of node.parts) {
          now = step(reading, part, now)
          if (now.length === 0) break
        }
        for (const one of now) add(one)
      }
    }
  }
  return after
}

function classEnds(reading: Reading, id: number, at: number): number[] {
  const terms = reading.terms[at]?.get(id)
  const trees = reading.vocabulary.classes[id]?.trees ?? []
  if (trees.length === 0 || at >= reading.tokens.length) return terms ?? []
  const key = id * 4096 + at
  const known = reading.memo.get(key)
  if (known !== undefined) return known
  const ends = [...(terms ?? [])]
  for (const tree of trees) {
    for (const reach of reaches(reading, tree, at)) if (!ends.includes(reach.end)) ends.push(reach.end)
  }
  reading.memo.set(key, ends)
  return ends
}
