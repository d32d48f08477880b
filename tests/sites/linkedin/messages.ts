import { h } from '../kit/h.ts'
import { people } from '../kit/people.ts'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import { slug } from './people.ts'
import { words } from './words.ts'

/** A thread of messages. Here the person has chosen that Enter sends. */
export function drawThread(main: HTMLElement): void {
  const { parent } = people
  const editor = h(
    'div',
    {
      class: 'msg-form__contenteditable',
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': words.write,
    },
    h('p', {}, h('br')),
  )
  const send = h('button', { class: 'msg-form__send-button', type: 'submit', disabled: true }, words.send)
  const list = h(
    'ul',
    { class: 'msg-s-message-list' },
    line(parent.name, 'Is Jayden in your class this year?'),
  )
  const textNow = () => editor.innerText.replace(/\n$/, '')
  const publish = publishOnce('message', {
    text: textNow,
    clear: () => {
      editor.replaceChildren(h('p', {}, h('br')))
      send.setAttribute('disabled', '')
    },
    onSent: (text) => list.append(line('Sam Carter', text)),
  })
  editor.addEventListener('input', () => send.toggleAttribute('disabled', textNow().trim() === ''))
  editor.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    publish(event)
  })
  main.append(
    h(
      'div',
      { class: 'scaffold-layout__detail' },
      h('a', { class: 'msg-thread__link-to-profile', href: `/in/${slug(parent.handle)}/` }, parent.name),
      list,
      h(
        'form',
        {
          class: 'msg-form',
          submit: (event) => {
            event.preventDefault()
            if (accepts(event)) publish(event)
          },
        },
        editor,
        send,
      ),
    ),
  )
}

const line = (by: string, text: string) =>
  h(
    'li',
    { class: 'msg-s-message-list__event' },
    h('span', { class: 'msg-s-message-group__name' }, by),
    h('p', { class: 'msg-s-event-listitem__body' }, text),
  )
