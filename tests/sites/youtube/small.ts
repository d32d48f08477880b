import { h } from '../kit/h.ts'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import { words } from './words.ts'

/** The mobile site's comment box is a textarea. */
export function mobilePage(): HTMLElement {
  const field = h('textarea', { placeholder: words.add }) as HTMLTextAreaElement
  const box = h('ytm-comment-dialog-renderer')
  const publish = publishOnce('comment', {
    text: () => field.value,
    clear: () => {
      field.value = ''
    },
    onSent: () => box.remove(),
  })
  const send = h('button', { click: (event) => accepts(event) && publish(event) }, words.comment)
  box.append(field, h('button', { click: () => box.remove() }, words.cancel), send)
  return h('ytm-app', {}, box)
}

/** A live chat in a window of its own: a plain editable element in which Enter sends. */
export function chatPage(): HTMLElement {
  const input = h('div', { id: 'input', contenteditable: '', 'aria-label': words.add })
  const publish = publishOnce('comment', {
    text: () => input.innerText,
    clear: () => input.replaceChildren(),
  })
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    publish(event)
  })
  return h(
    'yt-live-chat-message-input-renderer',
    {},
    h('yt-live-chat-text-input-field-renderer', {}, input),
    h('div', { id: 'send-button' }, h('button', { click: (event) => accepts(event) && publish(event) }, '➤')),
  )
}
