import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
} from 'lexical'

/** What the box around an editor wants to know and decide. Handlers return true for "dealt with". */
export interface Handlers {
  onText(text: string, mention: string | null): void
  /** `text` is what the box holds at that moment. */
  onEnter(event: KeyboardEvent, text: string): boolean
  onArrow(step: 1 | -1): boolean
  onEscape(): boolean
}

export interface Editor {
  text(): string
  /** Empties the box at once, before the event that asked for it goes on. */
  clear(): void
  /** Puts a name in place of the `@letters` before the caret. */
  pick(name: string): void
  focus(): void
  stop(): void
}

/** A Lexical editor on `element`, set up as the site's boxes are. */
export function startEditor(element: HTMLElement, handlers: Handlers): Editor {
  const editor = createEditor({
    namespace: 'box',
    onError: (error) => {
      throw error
    },
  })
  editor.setRootElement(element)
  // A box that is only drawn does not take the selection, nor scroll itself into view.
  editor.update(empty, { discrete: true, tag: ['history-merge', 'skip-dom-selection'] })
  /** The text while Enter is being handled: Lexical refuses a read inside an update. */
  let inEnter: string | null = null
  const undo = [
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerUpdateListener(({ editorState }) =>
      editorState.read(() => handlers.onText(blocks(), mentionBeforeCaret())),
    ),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event === null) return false
        inEnter = blocks()
        const dealtWith = handlers.onEnter(event, inEnter)
        inEnter = null
        return dealtWith
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    arrows(editor, KEY_ARROW_DOWN_COMMAND, () => handlers.onArrow(1)),
    arrows(editor, KEY_ARROW_UP_COMMAND, () => handlers.onArrow(-1)),
    editor.registerCommand(
      KEY_ESCAPE_COMMAND,
      (event) => {
        if (!handlers.onEscape()) return false
        event.preventDefault()
        return true
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
  ]
  return {
    text: () => inEnter ?? editor.read(blocks),
    clear: () => editor.update(empty, { discrete: true }),
    pick: (name) => editor.update(() => replaceMention(name)),
    focus: () => {
      element.focus()
      editor.focus()
    },
    stop: () => {
      for (const back of undo) back()
      editor.setRootElement(null)
    },
  }
}

function arrows(
  editor: LexicalEditor,
  command: typeof KEY_ARROW_DOWN_COMMAND,
  act: () => boolean,
): () => void {
  return editor.registerCommand(
    command,
    (event) => {
      if (!act()) return false
      event.preventDefault()
      return true
    },
    COMMAND_PRIORITY_CRITICAL,
  )
}

/** Call inside an update. */
const empty = () => {
  $getRoot().clear().append($createParagraphNode()).selectEnd()
}

/** Call inside a read or an update. */
const blocks = () =>
  $getRoot()
    .getChildren()
    .map((node) => node.getTextContent())
    .join('\n')

/** The letters after an `@` that the caret stands behind, or null. Call inside a read or an update. */
function mentionBeforeCaret(): string | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const node = selection.anchor.getNode()
  if (!$isTextNode(node)) return null
  return /(?:^|\s)@(\w{1,20})$/.exec(node.getTextContent().slice(0, selection.anchor.offset))?.[1] ?? null
}

function replaceMention(name: string): void {
  const query = mentionBeforeCaret()
  const selection = $getSelection()
  if (query === null || !$isRangeSelection(selection)) return
  const node = selection.anchor.getNode()
  if (!$isTextNode(node)) return
  const length = query.length + 1
  node.spliceText(selection.anchor.offset - length, length, `${name} `, true)
}
