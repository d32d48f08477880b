import type { Node, Vocabulary } from './bind.ts'

/** Things of which at least one must be in a sentence for a phrase to match there. */
export interface Need {
  /** Word numbers as they are, classes and marks shifted: see `classSymbol`, `markSymbol`. */
  symbols: number[]
  /** How often such a thing is met, roughly; the rarest part of a phrase is the one to wait for. */
  cost: number
}

const classBase = 2 ** 22
const markBase = 2 ** 23
export const classSymbol = (id: number): number => classBase + id
export const markSymbol = (id: number): number => markBase + id

const common = new Set(
  (
    'a an the and or but of to in on at by for from with as is was are were be been being am s it its this that these those ' +
    'i im my me mine we our us you your he him his she her they them their who what which when where how why ' +
    'not no do does did have has had will would can could should all some any one so if than then there here ' +
    'just up out off about into over get got go going like know more now too very'
  ).split(' '),
)

/** The cheapest need of a phrase; undefined when it can match without any particular word. */
export function needOf(vocabulary: Vocabulary, node: Node, depth = 0): Need | undefined {
  if (depth > 40) return undefined
  switch (node.kind) {
    case 'words':
      return {
        symbols: [...node.ids],
        cost: Math.max(...[...node.ids].map((id) => wordCost(vocabulary, id))),
      }
    case 'mark':
      return { symbols: [markSymbol(node.id)], cost: 4 }
    case 'class':
      return classNeed(vocabulary, node.id, depth)
    case 'capture':
      return needOf(vocabulary, node.part, depth + 1)
    case 'sequence':
      return node.parts
        .map((part) => needOf(vocabulary, part, depth + 1))
        .filter((need) => need !== undefined)
        .sort((one, other) => one.cost - other.cost)[0]
    case 'either':
      return union(node.parts.map((part) => needOf(vocabulary, part, depth + 1)))
    default:
      return undefined
  }
}

function classNeed(vocabulary: Vocabulary, id: number, depth: number): Need | undefined {
  const entry = vocabulary.classes[id]
  if (entry === undefined) return undefined
  const own: Need = { symbols: [classSymbol(id)], cost: 6 }
  if (entry.trees.length === 0) return own
  const trees = union(entry.trees.map((tree) => needOf(vocabulary, tree.node, depth + 1)))
  if (trees === undefined) return undefined
  return { symbols: [...own.symbols, ...trees.symbols], cost: own.cost + trees.cost }
}

function union(needs: (Need | undefined)[]): Need | undefined {
  const symbols = new Set<number>()
  let cost = 0
  for (const need of needs) {
    if (need === undefined) return undefined
    for (const symbol of need.symbols) symbols.add(symbol)
    cost = Math.max(cost, need.cost) + 0.1
  }
  return { symbols: [...symbols], cost }
}

const frequent = new WeakMap<Vocabulary, { known: number; ids: Set<number> }>()

function wordCost(vocabulary: Vocabulary, id: number): number {
  let kept = frequent.get(vocabulary)
  if (kept === undefined || kept.known !== vocabulary.words.next) {
    const ids = [...common].map((word) => vocabulary.words.ids.get(word)).filter((one) => one !== undefined)
    kept = { known: vocabulary.words.next, ids: new Set(ids) }
    frequent.set(vocabulary, kept)
  }
  return kept.ids.has(id) ? 100 : 1
}
