import { type Editor, startEditor } from '../facebook/editor.ts'
import { h } from '../kit/h.ts'
import { accepts } from '../kit/publish.ts'

export interface Box {
  element: HTMLElement
  editor: Editor
}

/** One Lexical box: Enter sends, Shift+Enter is a new line. */
export function box(
  label: string,
  tab: string,
  onText: (text: string) => void,
  onSend: (event: Event) => void,
): Box {
  const element = h('div', {
    role: 'textbox',
    tabindex: tab,
    contenteditable: 'true',
    spellcheck: 'true',
    'data-tab': tab,
    'aria-label': label,
    'aria-placeholder': label,
    'aria-autocomplete': 'list',
    style: 'user-select: text; white-space: pre-wrap; word-break: break-word',
  })
  const editor = startEditor(element, {
    onText,
    onEnter: (event) => {
      if (event.shiftKey || event.altKey) return false
      event.preventDefault()
      if (accepts(event)) onSend(event)
      return true
    },
    onArrow: () => false,
    onEscape: () => false,
  })
  return { element, editor }
}
