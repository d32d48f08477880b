import { h } from '../kit/h.ts'
import { people } from '../kit/people.ts'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import { words } from './words.ts'

/** Studio's inbox: replies are textareas, and the control that sends has no id. */
export function studioPage(): HTMLElement {
  const box = h('div', { id: 'reply-dialog-container' })
  const open = () => box.replaceChildren(replyBox(() => box.replaceChildren()))
  return h(
    'ytcp-app',
    {},
    h(
      'ytcp-comment-thread',
      {},
      h(
        'ytcp-comment',
        {},
        h('a', { id: 'author-text', href: `https://www.youtube.com/@${people.parent.handle}` }, 'Jo Marsh'),
        h('yt-formatted-string', { id: 'content-text' }, 'Is my child in this video?'),
        h('ytcp-button', { id: 'reply-button', role: 'button', tabindex: '0', click: open }, words.reply),
      ),
      box,
    ),
  )
}

function replyBox(close: () => void): HTMLElement {
  const field = h('textarea', { rows: '3', 'aria-label': words.addReply }) as HTMLTextAreaElement
  const publish = publishOnce('reply', {
    text: () => field.value,
    clear: () => {
      field.value = ''
    },
    onSent: close,
  })
  const send = h(
    'ytcp-button',
    { role: 'button', tabindex: '0', 'aria-disabled': 'true' },
    h('div', { class: 'label' }, words.reply),
  )
  send.addEventListener('click', (event) => {
    if (send.getAttribute('aria-disabled') !== 'true' && accepts(event)) publish(event)
  })
  field.addEventListener('input', () => send.setAttribute('aria-disabled', String(field.value.trim() === '')))
  const made = h(
    'ytcp-commentbox',
    {},
    h('tp-yt-iron-autogrow-textarea', {}, field),
    h(
      'div',
      { class: 'buttons' },
      h('ytcp-button', { role: 'button', tabindex: '0', click: close }, words.cancel),
      send,
    ),
  )
  setTimeout(() => field.focus())
  return made
}
