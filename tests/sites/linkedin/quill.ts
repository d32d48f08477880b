import Quill from 'quill'

interface InlineBlot {
  new (): object
  create(value: unknown): HTMLElement
}
const Inline = Quill.import('blots/inline') as unknown as InlineBlot

/** A mention stays part of the text, in a link. */
class Mention extends Inline {
  static blotName = 'mention'
  static tagName = 'a'
  static className = 'ql-mention'
  static override create(value: unknown): HTMLElement {
    const node = Inline.create.call(Mention, value)
    node.setAttribute('href', '#')
    node.setAttribute('spellcheck', 'false')
    return node
  }
}
Quill.register('formats/mention', Mention as never, true)

/** Quill knows nothing of shadow roots: the site lends it the root's selection and focus, and so does this page. */
export function quillInShadow(container: HTMLElement, label: string, prompt: string): Quill {
  const quill = new Quill(container, { placeholder: prompt, modules: { toolbar: false } })
  const { root } = quill
  root.setAttribute('role', 'textbox')
  root.setAttribute('aria-label', label)
  root.setAttribute('aria-multiline', 'true')
  root.setAttribute('data-test-ql-editor-contenteditable', 'true')
  const shadow = root.getRootNode()
  if (!(shadow instanceof ShadowRoot)) return quill
  const outside = document.getSelection.bind(document)
  const inside = (shadow as ShadowRoot & { getSelection?(): Selection | null }).getSelection?.bind(shadow)
  document.getSelection = () => (document.activeElement === shadow.host && inside ? inside() : outside())
  const { selection, emitter } = quill as unknown as {
    selection: { hasFocus(): boolean }
    emitter: { handleDOM(event: Event): void }
  }
  selection.hasFocus = () => shadow.activeElement === root
  document.addEventListener('selectionchange', (event) => {
    if (root.isConnected) emitter.handleDOM(event)
  })
  return quill
}
