/**
 * One automaton over word numbers for the terms of every lexicon and rule: a trie whose edges live in a single map, so
 * that a hundred thousand terms cost one map and are read in one walk from each word.
 */
export interface Automaton {
  edges: Map<number, number>
  /** Classes that end at a node. */
  outputs: Map<number, number[]>
  nodes: number
}

/** Word numbers stay below this, nodes below 2^31: their product is still an exact integer. */
const width = 2 ** 21

export const newAutomaton = (): Automaton => ({ edges: new Map(), outputs: new Map(), nodes: 1 })

/** Adds a term, given as word numbers, to a class. */
export function addTerm(automaton: Automaton, words: number[], classId: number): void {
  let node = 0
  for (const word of words) {
    const key = node * width + word
    let next = automaton.edges.get(key)
    if (next === undefined) {
      next = automaton.nodes
      automaton.nodes += 1
      automaton.edges.set(key, next)
    }
    node = next
  }
  const outputs = automaton.outputs.get(node)
  if (outputs === undefined) automaton.outputs.set(node, [classId])
  else if (!outputs.includes(classId)) outputs.push(classId)
}

/** Calls `hit(class, end)` for every term that begins at token `from`; `ids` are the readings of each token. */
export function walk(
  automaton: Automaton,
  ids: number[][],
  from: number,
  hit: (classId: number, end: number) => void,
): void {
  let nodes = [0]
  for (let at = from; at < ids.length && nodes.length > 0; at += 1) {
    const next: number[] = []
    for (const node of nodes) {
      for (const id of ids[at] ?? []) {
        const to = automaton.edges.get(node * width + id)
        if (to === undefined || next.includes(to)) continue
        next.push(to)
        for (const classId of automaton.outputs.get(to) ?? []) hit(classId, at + 1)
      }
    }
    nodes = next
  }
}
