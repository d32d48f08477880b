/** One place in an editor: a text node with an offset in UTF-16 units, or an element that stands for its own words. */
interface Piece {
  /** Offset of the piece in the text. */
  start: number
  length: number
  node: Node
}

/** The text of an editor, and the way back from an offset to its node. */
export interface Reading {
  text: string
  /** The DOM range of [start, end), or null when it no longer exists or the editor is a textarea. */
  range(start: number, end: number): Range | null
}

const blocks = new Set(
  'address article blockquote dd div dl dt figure h1 h2 h3 h4 h5 h6 li ol p pre section table tr ul'.split(
    ' ',
  ),
)

/**
 * Reads an editor's text exactly as a person sees it: paragraphs and line breaks as `\n`, pictures that stand for a
 * character as that character, mentions that stand as islands in it, and neither comments nor other islands.
 */
export function read(editor: Element): Reading {
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) {
    return { text: editor.value, range: () => null }
  }
  const pieces: Piece[] = []
  let text = ''
  let lines = 0
  let inLine = false

  const startLine = () => {
    if (lines > 0) text += '\n'
    lines += 1
    inLine = true
  }
  const add = (words: string, node: Node) => {
    if (words === '') return
    if (!inLine) startLine()
    pieces.push({ start: text.length, length: words.length, node })
    text += words
  }
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) return add((node as Text).data, node)
    if (node.nodeType !== Node.ELEMENT_NODE) return
    const element = node as HTMLElement
    const name = element.localName
    if (name === 'br') {
      if (isFiller(element, editor)) {
        if (!inLine) startLine()
      } else {
        if (!inLine) startLine()
        text += '\n'
      }
      return
    }
    if (name === 'img') return add(element.getAttribute('alt') ?? '', node)
    if (element !== editor && element.getAttribute('contenteditable') === 'false') {
      return isWords(element) ? add(element.textContent ?? '', node) : undefined
    }
    const isLine = blocks.has(name) && element !== editor
    if (isLine && isLeafBlock(element)) {
      startLine()
      for (const child of element.childNodes) walk(child)
      inLine = false
    } else {
      if (isLine) inLine = false
      for (const child of element.childNodes) walk(child)
      if (isLine) inLine = false
    }
  }
  walk(editor)
  return { text, range: (start, end) => rangeOf(pieces, start, end, editor) }
}

/** An island that cannot be edited is part of the text when it is a word in it, such as a mention; a widget is not. */
function isWords(island: Element): boolean {
  return inline.has(island.localName) && !island.querySelector('button, input, [role], svg, video')
}

const inline = new Set(['a', 'b', 'em', 'span', 'strong'])

/** A `<br>` at the end of its paragraph only keeps the line open: it is not a line break of the text. */
function isFiller(br: Element, editor: Element): boolean {
  for (let at: Node = br; at !== editor; at = at.parentNode as Node) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === Node.COMMENT_NODE || (next as Text).data === '') continue
      return next instanceof Element && blocks.has(next.localName)
    }
    if (at instanceof Element && blocks.has(at.localName)) return true
    if (!at.parentNode) return true
  }
  return true
}

function isLeafBlock(element: Element): boolean {
  for (const child of element.querySelectorAll('*')) if (blocks.has(child.localName)) return false
  return true
}

function rangeOf(pieces: Piece[], start: number, end: number, editor: Element): Range | null {
  const from = pieceAt(pieces, start, 'start')
  const to = pieceAt(pieces, end, 'end')
  if (!from || !to || !from.node.isConnected || !to.node.isConnected) return null
  const range = editor.ownerDocument.createRange()
  setEdge(range, from, start, 'start')
  setEdge(range, to, end, 'end')
  return range
}

function setEdge(range: Range, piece: Piece, offset: number, edge: 'start' | 'end'): void {
  if (piece.node.nodeType === Node.TEXT_NODE) {
    const within = Math.min(offset - piece.start, piece.length, (piece.node as Text).length)
    if (edge === 'start') range.setStart(piece.node, within)
    else range.setEnd(piece.node, within)
  } else if (edge === 'start') range.setStartBefore(piece.node)
  else range.setEndAfter(piece.node)
}

/** The piece an edge falls into: an edge between two pieces belongs to the one inside the span. */
function pieceAt(pieces: Piece[], offset: number, edge: 'start' | 'end'): Piece | undefined {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const piece = pieces[middle] as Piece
    const past = piece.start + piece.length
    if (edge === 'start' ? past <= offset : past < offset) low = middle + 1
    else high = middle
  }
  return pieces[low]
}
