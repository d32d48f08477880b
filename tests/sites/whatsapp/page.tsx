import './page.css'
import { h } from '../kit/h.ts'
import { people } from '../kit/people.ts'
import { practiceBanner } from '../kit/practice.ts'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import { variant } from '../kit/variant.ts'
import { box } from './box.ts'
import { words } from './words.ts'

/** `?chat=group` is the class's own chat; `?ids=opaque` hides what kind of chat it is. */
const query = new URLSearchParams(location.search)
const isGroup = query.get('chat') === 'group'
const chatId = query.get('ids') === 'opaque' ? 'AC5C7F0' : isGroup ? '120363000@g.us' : '447700900123@c.us'

const rows = h('div', { role: 'application', class: 'rows' })

function row(side: 'in' | 'out', by: string, text: string): void {
  const said = h('span', { class: 'selectable-text copyable-text' }, h('span', {}, text))
  rows.append(
    h(
      'div',
      { role: 'row' },
      h(
        'div',
        { 'data-id': `${side === 'out'}_${chatId}_3A${rows.childElementCount}` },
        h(
          'div',
          { class: `message-${side}` },
          h('div', { class: 'copyable-text', 'data-pre-plain-text': `[10:02, 12/06/2026] ${by}: ` }, said),
        ),
      ),
    ),
  )
}

const icon = (name: string) => h('span', { 'aria-hidden': 'true', 'data-icon': name }, '•')

/** The box at the foot of a chat; its control is a microphone until something is written. */
function footer(): HTMLElement {
  const publish = publishOnce('message', {
    text: () => writing.editor.text(),
    clear: () => writing.editor.clear(),
    onSent: (text) => row('out', 'Sam', text),
  })
  const control = h('div')
  const voice = h(
    'button',
    { type: 'button', 'aria-label': words.voice, 'data-tab': '11' },
    icon('mic-outlined'),
  )
  const send = h(
    'button',
    {
      type: 'button',
      'aria-label': words.send,
      'data-tab': '11',
      click: (event) => accepts(event) && publish(event),
    },
    icon('wds-ic-send-filled'),
  )
  const onText = (text: string) => {
    const wanted = text.trim() === '' ? voice : send
    if (control.firstChild !== wanted) control.replaceChildren(wanted)
  }
  const writing = box(words.type, '10', onText, publish)
  const file = h('input', {
    type: 'file',
    accept: 'image/*,video/mp4,video/3gpp,video/quicktime',
    multiple: true,
  })
  file.addEventListener('change', () => {
    const [picture] = (file as HTMLInputElement).files ?? []
    if (picture) openPreview(picture)
  })
  onText('')
  const attach = h('label', { 'aria-label': words.attach, class: 'attach' }, icon('plus-rounded'), file)
  return h('footer', { tabindex: '-1' }, attach, writing.element, control)
}

/** A picture before it is sent: the only place with a box of its own beside the chat's. */
function openPreview(picture: File): void {
  const publish = publishOnce('message', {
    text: () => caption.editor.text(),
    clear: () => caption.editor.clear(),
    onSent: (text) => {
      row('out', 'Sam', text)
      caption.editor.stop()
      preview.remove()
    },
  })
  const caption = box(words.caption, '1', () => {}, publish)
  const send = h(
    'div',
    {
      role: 'button',
      tabindex: '0',
      'aria-label': words.send,
      click: (event) => accepts(event) && publish(event),
    },
    icon('wds-ic-send-filled'),
  )
  const preview = h(
    'div',
    { class: 'preview' },
    h('img', { src: URL.createObjectURL(picture), alt: '' }),
    h('div', { class: 'caption' }, caption.element, send),
  )
  document.getElementById('main')?.append(preview)
  caption.editor.focus()
}

const search = box(
  words.search,
  '3',
  () => {},
  () => {},
)
const title = isGroup ? 'Rowan class parents' : people.parent.name
const chat = h(
  'div',
  { id: 'main' },
  h('header', {}, h('span', { title, dir: 'auto' }, title)),
  rows,
  footer(),
)
document.documentElement.lang = variant.lang === 'es' ? 'es' : 'en'
if (variant.practice) practiceBanner(words.practice)
row('out', 'Sam', 'Good morning!')
row('in', people.parent.name, 'Is the summer fair at Ashlands still on?')
document
  .getElementById('app')
  ?.append(h('div', { class: 'two' }, h('div', { id: 'side' }, search.element), chat))
