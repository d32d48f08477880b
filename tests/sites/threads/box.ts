import { type Editor, startEditor } from '../facebook/editor.ts'
import { h } from '../kit/h.ts'
import { accepts } from '../kit/publish.ts'
import { words } from './words.ts'

export interface Box {
  element: HTMLElement
  editor: Editor
}

/** One Lexical box with the attributes that the site gives it: Enter is a new line, Ctrl+Enter sends. */
export function box(prompt: string, onText: () => void, onSend: (event: Event) => void): Box {
  const element = h('div', {
    role: 'textbox',
    tabindex: '0',
    contenteditable: 'true',
    spellcheck: 'true',
    'aria-label': words.box,
    'aria-placeholder': prompt,
    style: 'user-select: text; white-space: pre-wrap; word-break: break-word',
  })
  const editor = startEditor(element, {
    onText,
    onEnter: (event) => {
      if (!event.ctrlKey && !event.metaKey) return false
      event.preventDefault()
      if (accepts(event)) onSend(event)
      return true
    },
    onArrow: () => false,
    onEscape: () => false,
  })
  return { element, editor }
}
