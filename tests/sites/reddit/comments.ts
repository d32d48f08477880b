import { h } from '../kit/h.ts'
import { people, type Shown } from '../kit/people.ts'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import type { Composer } from './composer.ts'
import { words } from './words.ts'

/** A box for a comment or a reply; its controls are slotted in from outside. */
export function commentBox(surface: 'comment' | 'reply', onSent: (text: string) => void): HTMLElement {
  const composer = h('shreddit-composer', { placeholder: words.join }) as Composer
  const publish = publishOnce(surface, {
    text: () => composer.editor?.text() ?? '',
    clear: () => composer.editor?.clear(),
    onSent: (text) => {
      composer.editor?.stop()
      composer.remove()
      onSent(text)
    },
  })
  composer.addEventListener('send', (event) => publish((event as CustomEvent<Event>).detail))
  composer.append(
    h('button', { slot: 'cancel-button', type: 'button', click: () => composer.remove() }, words.cancel),
    h(
      'button',
      { slot: 'submit-button', type: 'submit', click: (event) => accepts(event) && publish(event) },
      h('span', {}, surface === 'reply' ? words.reply : words.comment),
    ),
  )
  return composer
}

/** A comment carries its data as attributes; its box opens inside it. */
export function comment(by: string, id: string, text: string): HTMLElement {
  const answers = h('div', { slot: 'children' })
  const reply = h('button', { type: 'button', class: 'reply' }, words.reply)
  const element = h(
    'shreddit-comment',
    { author: by, thingid: `t1_${id}`, depth: '0', created: '2026-06-12T10:02:00.000000+0000' },
    h('a', { href: `/user/${by}/` }, by),
    h('div', { slot: 'comment' }, h('p', {}, text)),
    h(
      'shreddit-comment-action-row',
      {},
      h('button', { type: 'button', upvote: true, 'aria-pressed': 'false' }, '▲'),
      reply,
    ),
    answers,
  )
  reply.addEventListener('click', () => {
    answers.append(commentBox('reply', (sent) => answers.append(comment(people.sam.handle, `${id}1`, sent))))
  })
  return element
}

/** The page of one post: the box takes the place of the field that was pressed. */
export function thread(post: Shown): HTMLElement {
  const tree = h(
    'shreddit-comment-tree',
    {},
    comment(people.friend.handle, 'k1', 'Noon, I think. Bring cake.'),
  )
  const host = h('comment-composer-host')
  const opener = () => {
    const field = h('faceplate-textarea-input', { placeholder: words.join })
    field.addEventListener('click', () => {
      host.replaceChildren(
        commentBox('comment', (sent) => {
          tree.append(comment(people.sam.handle, `n${tree.childElementCount}`, sent))
          host.replaceChildren(opener())
        }),
      )
    })
    return field
  }
  host.append(opener())
  return h(
    'div',
    {},
    h(
      'shreddit-post',
      { author: post.by.handle, 'post-title': 'Summer fair', id: 't3_abc123', 'created-timestamp': post.at },
      h('h1', { slot: 'title' }, 'Summer fair'),
      h('div', { slot: 'text-body' }, h('p', {}, post.text)),
    ),
    host,
    tree,
  )
}
