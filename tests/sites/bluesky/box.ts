import { Editor } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { h } from '../kit/h.ts'
import { accepts } from '../kit/publish.ts'
import { words } from './words.ts'

export interface Box {
  element: HTMLElement
  text(): string
  clear(): void
  focus(): void
  stop(): void
}

/** One TipTap box: plain paragraphs, Enter is a new one, Ctrl+Enter publishes. */
export function box(prompt: string, onText: () => void, onPublish: (event: Event) => void): Box {
  const element = h('div', { class: 'box' })
  const editor = new Editor({
    element,
    extensions: [
      StarterKit.configure({
        blockquote: false,
        bold: false,
        bulletList: false,
        code: false,
        codeBlock: false,
        heading: false,
        horizontalRule: false,
        italic: false,
        link: false,
        listItem: false,
        orderedList: false,
        strike: false,
        underline: false,
      }),
    ],
    editorProps: {
      attributes: { 'aria-label': words.editor, 'data-placeholder': prompt, role: 'textbox' },
      handleKeyDown: (_, event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false
        if (accepts(event)) onPublish(event)
        return true
      },
    },
    onUpdate: onText,
  })
  return {
    element,
    text: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => editor.commands.clearContent(),
    focus: () => editor.commands.focus(),
    stop: () => editor.destroy(),
  }
}
