import { h } from '../kit/h.ts'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import { button } from './composer.ts'
import { words } from './words.ts'

/** The box of a conversation: a textarea without test ids, where Enter sends unless letters are being composed. */
export function messageBox(): HTMLElement {
  const box = h('textarea', {
    placeholder: words.message,
    'aria-label': words.message,
    rows: '1',
    dir: 'auto',
  })
  const area = box as HTMLTextAreaElement
  const publish = publishOnce('message', {
    text: () => area.value,
    clear: () => {
      area.value = ''
    },
  })
  area.addEventListener('keydown', (event) => {
    if (event.isComposing || event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    if (accepts(event)) publish(event)
  })
  return h(
    'div',
    { class: 'row' },
    h(
      'div',
      { class: 'grow' },
      h(
        'div',
        {},
        button({ 'aria-label': words.emoji }, () => {}, '☺'),
        h('div', {}, area),
      ),
    ),
    h(
      'div',
      {},
      button({ 'aria-label': words.send }, (event) => accepts(event) && publish(event), '➤'),
    ),
  )
}
