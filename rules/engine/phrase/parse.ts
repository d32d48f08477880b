import { tokenise } from '../text/tokens.ts'

/** A phrase as written by an author, read into a tree. Words are still text; `bind` gives them numbers. */
export type Parsed =
  | { kind: 'word'; text: string }
  | { kind: 'forms'; text: string }
  | { kind: 'class'; name: string }
  | { kind: 'mark'; name: string }
  | { kind: 'gap'; max: number }
  | { kind: 'any' }
  | { kind: 'start' }
  | { kind: 'end' }
  | { kind: 'sequence'; parts: Parsed[] }
  | { kind: 'either'; parts: Parsed[] }
  | { kind: 'optional'; part: Parsed }
  | { kind: 'capture'; part: Parsed }
  | { kind: 'not'; part: Parsed }

const pieces = /\s+|\.\.\d*|\$[a-z][a-z0-9-]*|@[a-z][a-z-]*|[()|<>?!^¶]|_(?=[\s)|>?]|$)|[^\s()|<>?^¶]+/gu

/** Deeper than any phrase a person would write; a bound against hostile packs. */
const deepest = 20

/** Reads a phrase; throws an `Error` whose message says in plain words what cannot be read. Syntax: `rules/README.md`. */
export function parsePhrase(source: string): Parsed {
  const parts = (source.match(pieces) ?? []).filter((piece) => piece.trim() !== '')
  let at = 0
  const sequence = (depth: number): Parsed => {
    if (depth > deepest) throw new Error(`“${source}” nests too deeply`)
    const choices: Parsed[] = []
    let run: Parsed[] = []
    while (at < parts.length && parts[at] !== ')' && parts[at] !== '>') {
      if (parts[at] === '|') {
        choices.push(many(run))
        run = []
        at += 1
        continue
      }
      run.push(element(depth))
    }
    choices.push(many(run))
    return choices.length === 1 ? (choices[0] as Parsed) : { kind: 'either', parts: choices }
  }
  const element = (depth: number): Parsed => {
    const piece = parts[at] as string
    at += 1
    if (piece === '!') {
      if (at >= parts.length) throw new Error(`“${source}” ends after “!”`)
      return { kind: 'not', part: element(depth + 1) }
    }
    if (piece === '(' || piece === '<') {
      const closing = piece === '(' ? ')' : '>'
      const inner = sequence(depth + 1)
      if (parts[at] !== closing) throw new Error(`“${source}” opens “${piece}” and never closes it`)
      at += 1
      return optional(piece === '<' ? { kind: 'capture', part: inner } : inner)
    }
    return optional(single(piece, source))
  }
  const optional = (part: Parsed): Parsed => {
    if (parts[at] !== '?') return part
    at += 1
    return { kind: 'optional', part }
  }
  const tree = sequence(0)
  if (at < parts.length) throw new Error(`“${source}” closes “${parts[at]}” without opening it`)
  trimEnd(tree)
  if (matchesNothing(tree)) throw new Error(`“${source}” has no word that must be there`)
  return tree
}

/** A gap at the very end says nothing and would only make the marked text longer. */
function trimEnd(tree: Parsed): void {
  if (tree.kind === 'either') for (const part of tree.parts) trimEnd(part)
  if (tree.kind !== 'sequence') return
  while (tree.parts.at(-1)?.kind === 'gap') tree.parts.pop()
}

const many = (run: Parsed[]): Parsed =>
  run.length === 1 ? (run[0] as Parsed) : { kind: 'sequence', parts: run }

function single(piece: string, source: string): Parsed {
  if (piece.startsWith('..')) return { kind: 'gap', max: Math.min(Number(piece.slice(2) || 3), 12) }
  if (piece === '_') return { kind: 'any' }
  if (piece === '^') return { kind: 'start' }
  if (piece === '¶') return { kind: 'end' }
  if (/^\$[a-z]/.test(piece)) return { kind: 'class', name: piece.slice(1) }
  if (/^@[a-z]/.test(piece)) return { kind: 'mark', name: piece.slice(1) }
  if (/^.+~$/.test(piece))
    return { kind: 'forms', text: piece.slice(0, -1).toLowerCase().replaceAll("'", '') }
  if (/^[\p{L}\p{N}-]{3,}\*$/u.test(piece)) return { kind: 'word', text: piece.toLowerCase() }
  const tokens = tokenise(piece)
  if (tokens.length === 0) throw new Error(`“${source}”: nothing to match in “${piece}”`)
  return many(tokens.map((token) => ({ kind: 'word', text: token.text })))
}

function matchesNothing(tree: Parsed): boolean {
  if (tree.kind === 'sequence') return tree.parts.every(matchesNothing)
  if (tree.kind === 'either') return tree.parts.some(matchesNothing)
  if (tree.kind === 'capture') return matchesNothing(tree.part)
  return ['gap', 'any', 'start', 'end', 'optional', 'not'].includes(tree.kind)
}
