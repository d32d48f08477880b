import './page.css'
import { h } from '../kit/h.ts'
import { people, shownPosts } from '../kit/people.ts'
import { practiceBanner } from '../kit/practice.ts'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import { variant } from '../kit/variant.ts'
import { box } from './box.ts'
import { card } from './cards.ts'
import { openDialog } from './dialog.ts'
import { icon, press } from './press.ts'
import { words } from './words.ts'

const me = variant.account === 'school' ? people.school : people.sam
const feed = h('div', { class: 'feed' })
const toast = h('div', { role: 'status', class: 'toast', hidden: true })

const sent = (text: string) => {
  const shown = { id: `C${Date.now()}`, by: me, text, at: new Date().toISOString() }
  feed.prepend(card(shown, actions))
  toast.replaceChildren(words.posted, ' ', h('a', { href: `/@${me.handle}/post/${shown.id}` }, words.view))
  toast.hidden = false
}
const actions = {
  onReply: (shown: (typeof shownPosts)[number]) => openDialog({ me, answering: shown, onSent: sent }),
  onQuote: (shown: (typeof shownPosts)[number]) => openDialog({ me, quoting: shown, onSent: sent }),
}

/** Under a post on its own page: the control is a turned arrow without a word. */
function inlineReply(to: string): HTMLElement {
  const publish = publishOnce('reply', {
    text: () => writing.editor.text(),
    clear: () => writing.editor.clear(),
    onSent: sent,
  })
  const writing = box(words.replyTo(to), () => {}, publish)
  const send = press({}, (event) => accepts(event) && publish(event), arrow())
  return h('div', { class: 'inline' }, writing.element, send)
}

const arrow = () => h('span', { style: 'transform: rotate(90deg); display: inline-block' }, icon())

function draw(): void {
  const id = /^\/@[^/]+\/post\/([^/]+)/.exec(location.pathname)?.[1]
  const focal = shownPosts.find((shown) => shown.id === id)
  const column = focal
    ? [card(focal, actions), inlineReply(focal.by.handle)]
    : [press({ class: 'opener' }, () => openDialog({ me, onSent: sent }), h('span', {}, words.create)), feed]
  feed.append(...shownPosts.map((shown) => card(shown, actions)))
  const link = (href: string, label: string) => h('a', { href, role: 'link', 'aria-label': label }, label)
  const links = [link('/', words.home), link('/search', words.search)]
  if (variant.account !== 'nobody') links.push(link(`/@${me.handle}`, words.profile))
  document
    .getElementById('mount_0_0')
    ?.append(h('div', { role: 'navigation', class: 'side' }, ...links), h('main', {}, ...column), toast)
  if (location.pathname === '/intent/post') openDialog({ me, onSent: sent })
}

document.documentElement.lang = variant.lang === 'es' ? 'es' : 'en'
if (variant.practice) practiceBanner(words.practice)
draw()
