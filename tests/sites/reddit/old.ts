import { h } from '../kit/h.ts'
import { type Person, people, type Shown } from '../kit/people.ts'
import { publishOnce } from '../kit/publish-once.ts'
import { words } from './words.ts'

/** The old layout: forms of plain textareas, sent by their button alone. */
export function oldThread(post: Shown, me: Person | null): HTMLElement {
  const area = h('textarea', { name: 'text', rows: '4', cols: '60' }) as HTMLTextAreaElement
  const list = h('div', { class: 'commentarea' })
  const publish = publishOnce('comment', {
    text: () => area.value,
    clear: () => {
      area.value = ''
    },
    onSent: (text) => list.append(h('div', { class: 'comment' }, text)),
  })
  const form = h(
    'form',
    {
      class: 'usertext cloneable',
      submit: (event) => {
        event.preventDefault()
        publish(event)
      },
    },
    h('div', { class: 'md' }, area),
    h('div', { class: 'usertext-buttons' }, h('button', { type: 'submit', class: 'save' }, words.save)),
  )
  const user = me ? h('span', { class: 'user' }, h('a', { href: `/user/${me.handle}/` }, me.handle)) : null
  return h(
    'div',
    {},
    h('div', { id: 'header-bottom-right' }, user),
    h(
      'div',
      { class: 'thing link' },
      h('p', { class: 'title' }, 'Summer fair'),
      h('p', {}, post.text, ' — ', people.parent.handle),
    ),
    form,
    list,
  )
}
