import { h } from '../kit/h.ts'
import type { Shown } from '../kit/people.ts'
import { icon, press } from './press.ts'
import { words } from './words.ts'

export interface CardActions {
  onReply(shown: Shown): void
  onQuote(shown: Shown): void
}

/** A post as it stands in the feed, in a thread or in a dialog. */
export function card(shown: Shown, actions?: CardActions): HTMLElement {
  const author = `/@${shown.by.handle}`
  return h(
    'div',
    { 'data-pressable-container': 'true', class: 'card' },
    h(
      'div',
      { class: 'by' },
      h('a', { href: author, role: 'link' }, h('span', {}, shown.by.handle)),
      h('a', { href: `${author}/post/${shown.id}`, role: 'link' }, h('time', { datetime: shown.at }, '2h')),
    ),
    h('div', {}, h('span', { dir: 'auto' }, h('span', {}, shown.text))),
    actions
      ? h(
          'div',
          { class: 'actions' },
          press({ 'aria-label': words.like }, () => {}, icon()),
          press({ 'aria-label': words.reply }, () => actions.onReply(shown), icon()),
          press({ 'aria-label': words.repost }, () => {}, icon()),
          press({ 'aria-label': words.quote }, () => actions.onQuote(shown), icon()),
        )
      : null,
  )
}
