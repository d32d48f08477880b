/** @jsxImportSource react */
import { useEffect, useRef } from 'react'
import { h } from '../kit/h.ts'
import { people } from '../kit/people.ts'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import { words } from './words.ts'

/** A conversation, which the site draws in an open shadow root of its own. Enter sends. */
export function Chat() {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = host
    if (current && !current.shadowRoot) current.attachShadow({ mode: 'open' }).append(conversation())
  }, [])
  return <div ref={host} data-testid="xchatEmbedRoute" />
}

function conversation(): HTMLElement {
  const { parent } = people
  const field = h('textarea', {
    'data-testid': 'dm-composer-textarea',
    placeholder: words.message,
  }) as HTMLTextAreaElement
  const send = h('button', { 'data-testid': 'dm-composer-send-button', type: 'button', disabled: true }, '➤')
  const rows = h('div', {}, row('Could you ring me about tomorrow?', 'justify-start'))
  const publish = publishOnce('message', {
    text: () => field.value,
    clear: () => {
      field.value = ''
      send.setAttribute('disabled', '')
    },
    onSent: (text) => rows.append(row(text, 'justify-end')),
  })
  field.addEventListener('input', () => send.toggleAttribute('disabled', field.value.trim() === ''))
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    publish(event)
  })
  send.addEventListener('click', (event) => accepts(event) && publish(event))
  return h(
    'div',
    {},
    h(
      'div',
      { 'data-testid': 'dm-conversation-header' },
      h('a', { href: `/${parent.handle}` }, parent.name),
      h('span', { 'data-testid': 'dm-conversation-username' }, `@${parent.handle}`),
    ),
    rows,
    h('div', { 'data-testid': 'dm-composer-form' }, field, send),
  )
}

let messages = 0

function row(text: string, side: string): HTMLElement {
  messages += 1
  return h(
    'div',
    { 'data-dm-message-row': true, 'data-testid': `message-${messages}`, class: side },
    h('span', { 'data-testid': `message-text-${messages}` }, text),
  )
}
