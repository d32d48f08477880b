import { Editor, Node } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'

/** A mention is one node that cannot be edited. */
const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ label: { default: '' } }),
  parseHTML: () => [{ tag: 'span[data-type="mention"]' }],
  renderHTML: ({ node }) => ['span', { 'data-type': 'mention' }, String(node.attrs.label)],
  renderText: ({ node }) => String(node.attrs.label),
})

/** The comment box's editor. Ctrl+Enter publishes, Enter is a new paragraph. */
export function startTiptap(
  element: HTMLElement,
  label: string,
  publish: (event: Event) => void,
  onText: (text: string) => void,
): Editor {
  const editor = new Editor({
    element,
    injectCSS: false,
    extensions: [StarterKit.configure({ link: false, trailingNode: false }), Mention],
    editorProps: {
      attributes: { role: 'textbox', 'aria-label': label, 'aria-multiline': 'true' },
      handleKeyDown: (_, event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false
        publish(event)
        return true
      },
    },
    onUpdate: ({ editor: now }) => onText(textOf(now)),
  })
  return editor
}

export const textOf = (editor: Editor) => editor.getText({ blockSeparator: '\n' })
