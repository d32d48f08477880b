import type { Fix } from '../../rules/engine/types.ts'
import type { Seen } from './draft.ts'
import { read } from './reading.ts'

/**
 * Puts a fix into the editor the way typing would, so that the editor's own undo takes it back, and looks afterwards
 * whether the text is what it should be.
 * @param fix offsets are those of `seen`
 * @returns false when the editor did not take it: nothing more is tried, and the person is told
 */
export async function applyFix(fix: Fix, seen: Seen): Promise<boolean> {
  const part = seen.parts.findLast((one) => fix.start >= one.offset)
  if (!part) return false
  const start = fix.start - part.offset
  const end = fix.end - part.offset
  const before = part.reading.text
  const wanted = before.slice(0, start) + fix.insert + before.slice(end)
  const { editor } = part
  ;(editor as HTMLElement).focus({ preventScroll: true })
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) {
    editor.setSelectionRange(start, end)
  } else {
    const range = part.reading.range(start, end)
    if (range) select(range)
    else selectEnd(editor)
    await nextTask()
  }
  editor.ownerDocument.execCommand('insertText', false, fix.insert)
  await untilRead(editor, before)
  return read(editor).text === wanted
}

function select(range: Range): void {
  getSelection()?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  )
}

function selectEnd(editor: Element): void {
  const selection = getSelection()
  selection?.selectAllChildren(editor)
  selection?.collapseToEnd()
}

/** Editors hear of a new selection by `selectionchange`, which comes in a task of its own. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20))
}

/** Editors that keep their own state draw a little later. */
async function untilRead(editor: Element, before: string): Promise<void> {
  for (let tries = 0; tries < 15; tries += 1) {
    await nextTask()
    if (read(editor).text !== before) return
  }
}
