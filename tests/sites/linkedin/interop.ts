import { h } from '../kit/h.ts'
import { behaveAsDialog } from '../kit/outside.ts'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import { quillInShadow } from './quill.ts'
import { words } from './words.ts'

/** The older pages' dialogs live in one open shadow root, whose host has no height. */
function outlet(): ShadowRoot {
  const host = document.getElementById('interop-outlet') as HTMLElement
  if (host.shadowRoot) return host.shadowRoot
  const shadow = host.attachShadow({ mode: 'open' })
  shadow.append(h('link', { rel: 'stylesheet', href: '/fixture/linkedin/page.css' }))
  return shadow
}

/** The dialog for a post: Quill, with the control in its footer that comes alive a moment after the text. */
export function openShareBox(): void {
  const shadow = outlet()
  const container = h('div', { class: 'ql-container' })
  const button = h('button', { class: 'share-actions__primary-action', disabled: true }, words.post)
  const modal = h(
    'div',
    {
      class: 'modal',
      role: 'dialog',
      'aria-modal': 'true',
      'data-test-modal-id': 'sharebox',
      tabindex: '-1',
    },
    h('button', { class: 'close', 'aria-label': words.close, click: () => close() }, '✕'),
    h('div', { class: 'share-creation-state__text-editor' }, container),
    h('div', { class: 'share-box-footer' }, button),
  )
  shadow.append(modal)
  const quill = quillInShadow(container, words.editorPost, words.prompt)
  const undo = behaveAsDialog(document.getElementById('interop-outlet') as HTMLElement, () => close())
  const close = () => {
    undo()
    modal.remove()
  }
  const publish = publishOnce('post', {
    text: () => quill.getText().replace(/\n$/, ''),
    clear: () => quill.setText(''),
    onSent: close,
  })
  quill.on('text-change', () => {
    setTimeout(() => button.toggleAttribute('disabled', quill.getText().trim() === ''))
  })
  button.addEventListener('click', (event) => accepts(event) && publish(event))
  quill.root.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      event.stopPropagation()
      publish(event)
    },
    true,
  )
  quill.root.addEventListener('mention', (event) => {
    const at = quill.getLength() - 1
    quill.insertText(at, (event as CustomEvent<string>).detail, 'mention', true, 'user')
    quill.insertText(quill.getLength() - 1, ' ', 'mention', false, 'user')
    quill.setSelection(quill.getLength() - 1, 0, 'user')
  })
  quill.root.focus()
}

/** The note that goes with an invitation. */
export function openInvite(): void {
  const note = h('textarea', {
    id: 'custom-message',
    name: 'message',
    maxlength: '300',
  }) as HTMLTextAreaElement
  const send = h('button', { class: 'artdeco-button--primary' }, words.invite)
  const modal = h(
    'div',
    { class: 'modal', role: 'dialog', 'aria-modal': 'true', tabindex: '-1' },
    h('h2', {}, words.addNote),
    note,
    h(
      'div',
      { class: 'artdeco-modal__actionbar' },
      h('button', { click: () => modal.remove() }, words.cancel),
      send,
    ),
  )
  const publish = publishOnce('message', {
    text: () => note.value,
    clear: () => {
      note.value = ''
    },
    onSent: () => modal.remove(),
  })
  send.addEventListener('click', (event) => accepts(event) && publish(event))
  outlet().append(modal)
  note.focus()
}
