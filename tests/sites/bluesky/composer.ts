import { h } from '../kit/h.ts'
import { behaveAsDialog } from '../kit/outside.ts'
import type { Shown } from '../kit/people.ts'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import { type Box, box } from './box.ts'
import { words } from './words.ts'

interface Options {
  answering?: Shown
  quoting?: Shown
  onSent(text: string): void
}

export const button = (
  attributes: Record<string, string>,
  onPress: (event: Event) => void,
  ...inside: (Node | string)[]
) => h('button', { type: 'button', role: 'button', ...attributes, click: onPress }, ...inside)

/** The dialog of a post, a reply, a quote or a thread. */
export function openComposer({ answering, quoting, onSent }: Options): void {
  const boxes: Box[] = []
  const surface = answering ? 'reply' : quoting ? 'share' : 'post'
  const publish = publishOnce(surface, {
    text: () =>
      boxes
        .map((one) => one.text())
        .filter((part) => part !== '')
        .join('\n'),
    clear: () => boxes.map((one) => one.clear()),
    onSent: (text) => {
      close()
      onSent(text)
    },
  })
  const refresh = () => {
    const empty = !boxes.some((one) => one.text().trim())
    post.toggleAttribute('disabled', empty)
    post.setAttribute('aria-disabled', String(empty))
  }
  const add = (prompt: string) => {
    const one = box(prompt, refresh, publish)
    boxes.push(one)
    posts.append(one.element)
    one.focus()
  }
  const post = button(
    { 'data-testid': 'composerPublishBtn', 'aria-label': words.publish, class: 'primary' },
    (event) => accepts(event) && publish(event),
    answering ? words.reply : words.post,
  )
  const posts = h('div')
  const view = h(
    'div',
    { 'data-testid': 'composePostView', class: 'dialog', tabindex: '-1' },
    h(
      'div',
      { 'aria-modal': 'true' },
      h(
        'div',
        { class: 'row' },
        button({ 'data-testid': 'composerDiscardButton' }, () => close(), words.cancel),
        post,
      ),
      answering ? quoted(answering) : null,
      posts,
      quoting ? quoted(quoting) : null,
      h(
        'div',
        { class: 'row' },
        button({}, () => {}, words.anyone),
        button({ 'aria-label': words.addPost }, () => add(words.addPost), '+'),
      ),
    ),
  )
  const veil = h('div', { role: 'dialog', 'aria-label': words.compose, class: 'veil' }, view)
  const stop = behaveAsDialog(view, () => close())
  const close = () => {
    stop()
    for (const one of boxes) one.stop()
    veil.remove()
  }
  document.getElementById('root')?.append(veil)
  add(answering ? words.writeReply : words.whatsUp)
  refresh()
}

/** A post inside the dialog bears no test ids. */
const quoted = ({ by, text }: Shown) => h('div', { class: 'quoted' }, h('b', {}, by.name), h('div', {}, text))
