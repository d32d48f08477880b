import { h } from '../kit/h.ts'
import { behaveAsDialog } from '../kit/outside.ts'
import type { Person, Shown } from '../kit/people.ts'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import { type Box, box } from './box.ts'
import { card } from './cards.ts'
import { press } from './press.ts'
import { words } from './words.ts'

interface Options {
  me: Person
  answering?: Shown
  quoting?: Shown
  onSent(text: string): void
}

/** The dialog of a new thread, a reply or a quote. Its own control is the last one in it that has a word. */
export function openDialog({ me, answering, quoting, onSent }: Options): void {
  const boxes: Box[] = []
  const text = () =>
    boxes
      .map(({ editor }) => editor.text())
      .filter((part) => part !== '')
      .join('\n')
  const surface = answering ? 'reply' : quoting ? 'share' : 'post'
  const publish = publishOnce(surface, {
    text,
    clear: () => boxes.map(({ editor }) => editor.clear()),
    onSent: (sent) => {
      close()
      onSent(sent)
    },
  })
  const refresh = () =>
    post.setAttribute('aria-disabled', String(!boxes.some(({ element }) => element.innerText.trim())))
  const lines = h('div')
  const add = (prompt: string) => {
    const one = box(prompt, refresh, publish)
    boxes.push(one)
    lines.append(h('div', { class: 'line' }, h('b', {}, me.handle), one.element))
    one.editor.focus()
  }
  const post = press(
    { 'aria-disabled': 'true', class: 'primary' },
    (event) => accepts(event) && publish(event),
    words.post,
  )
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-label': words.newThread, tabindex: '-1', class: 'dialog' },
    h(
      'div',
      { class: 'bar' },
      press({}, () => close(), words.cancel),
      h('span', {}, words.newThread),
    ),
    answering ? card(answering) : null,
    lines,
    quoting ? card(quoting) : null,
    press({ class: 'quiet' }, () => add(words.addToThread), words.addToThread),
    h(
      'div',
      { class: 'bar' },
      press({ class: 'quiet' }, () => {}, words.anyone),
      post,
    ),
  )
  const veil = h('div', { class: 'veil' }, dialog)
  const stop = behaveAsDialog(dialog, () => close())
  const close = () => {
    stop()
    for (const { editor } of boxes) editor.stop()
    veil.remove()
  }
  document.getElementById('mount_0_0')?.append(veil)
  add(answering ? words.replyTo(answering.by.handle) : words.create)
}
