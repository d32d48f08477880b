import './page.css'
import { h } from '../kit/h.ts'
import { people, type Shown, shownPosts } from '../kit/people.ts'
import { practiceBanner } from '../kit/practice.ts'
import { keepQuery, variant } from '../kit/variant.ts'
import { button, openComposer } from './composer.ts'
import { messageBox } from './message-box.ts'
import { words } from './words.ts'

const handleOf = (handle: string) => `${handle.replaceAll('_', '-').toLowerCase()}.bsky.social`
const me = variant.account === 'school' ? people.school : people.sam
const feed = h('div')

const onSent = (text: string) =>
  feed.prepend(item({ id: `new${feed.childElementCount}`, by: me, text, at: new Date().toISOString() }))

function item(shown: Shown): HTMLElement {
  const handle = handleOf(shown.by.handle)
  const quote = button(
    { role: 'menuitem', class: 'quote' },
    () => openComposer({ quoting: shown, onSent }),
    words.quote,
  )
  const menu = h('div', { role: 'menu', hidden: true }, quote)
  return h(
    'div',
    { 'data-testid': `feedItem-by-${handle}`, role: 'link', tabindex: '0', class: 'card' },
    h('a', { href: `/profile/${handle}`, role: 'link' }, h('b', {}, shown.by.name), ` @${handle}`),
    h('a', { href: `/profile/${handle}/post/${shown.id}`, role: 'link', 'aria-label': '12 June' }, ' · 2h'),
    h('div', { 'data-testid': 'postText', 'data-word-wrap': '1' }, shown.text),
    h(
      'div',
      { class: 'row' },
      button(
        { 'data-testid': 'replyBtn', 'aria-label': words.reply },
        () => openComposer({ answering: shown, onSent }),
        '↩',
      ),
      button(
        { 'data-testid': 'repostBtn', 'aria-label': words.repost, 'aria-haspopup': 'menu' },
        () => {
          menu.hidden = false
        },
        '⟲',
      ),
      menu,
      button({ 'data-testid': 'likeBtn', 'aria-label': words.like }, () => {}, '♡'),
      button({ 'data-testid': 'postDropdownBtn', 'aria-label': words.more }, () => {}, '…'),
    ),
  )
}

function navigation(): HTMLElement {
  const link = (href: string, label: string) =>
    h('a', { href: keepQuery(href), role: 'link', 'aria-label': label }, label)
  const nav = h('nav', { role: 'navigation' }, link('/', words.home), link('/messages', words.chat))
  if (variant.account !== 'nobody') nav.append(link(`/profile/${handleOf(me.handle)}`, words.profile))
  nav.append(
    button({ 'aria-label': words.compose, class: 'primary' }, () => openComposer({ onSent }), words.newPost),
  )
  return nav
}

/** A conversation has its own address. */
const chat = () =>
  h(
    'div',
    {},
    h('div', { class: 'card' }, h('b', {}, people.parent.name)),
    h('p', {}, 'Is the fair on?'),
    messageBox(),
  )

document.documentElement.lang = variant.lang === 'fr' ? 'fr' : 'en'
if (variant.practice) practiceBanner(words.practice)
feed.append(...shownPosts.map(item))
const main = h('main', { role: 'main' }, location.pathname.startsWith('/messages/') ? chat() : feed)
const fab = button(
  { 'data-testid': 'composeFAB', 'aria-label': words.compose, class: 'fab' },
  () => openComposer({ onSent }),
  '✎',
)
document.getElementById('root')?.append(navigation(), main, fab)
if (location.pathname === '/intent/compose') openComposer({ onSent })
