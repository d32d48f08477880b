import './page.css'
import { h } from '../kit/h.ts'
import { variant } from '../kit/variant.ts'
import { chatPage, mobilePage } from './small.ts'
import { studioPage } from './studio.ts'
import { accountMenu, communityPage, videos, watchPage } from './watch.ts'
import { words } from './words.ts'

// The site is built of elements of its own.
window.__ownElements = /^(yt|ytd|ytcp|ytm|tp-yt)-/

document.documentElement.lang = variant.lang === 'fr' ? 'fr' : 'en'
const app = document.getElementById('app') as HTMLElement
const manager = h('div', { id: 'page-manager' })
const watch = watchPage()

/** The site goes from page to page without a load and keeps what it has drawn. */
function draw(): void {
  const id = new URLSearchParams(location.search).get('v')
  if (/\/(community|posts)$/.test(location.pathname)) {
    manager.replaceChildren(communityPage())
    return
  }
  if (!watch.root.isConnected) manager.replaceChildren(watch.root)
  watch.show(id === 'def456' ? 'def456' : 'abc123')
}

function go(event: Event): void {
  event.preventDefault()
  const to = new URL((event.currentTarget as HTMLAnchorElement).href)
  if (variant.lang !== 'en') to.searchParams.set('lang', variant.lang)
  history.pushState(null, '', to)
  draw()
}

if (location.hostname.startsWith('studio.')) app.append(studioPage())
else if (location.hostname.startsWith('m.')) app.append(mobilePage())
else if (location.pathname === '/live_chat') app.append(chatPage())
else {
  app.append(
    accountMenu(),
    h(
      'nav',
      {},
      ...Object.entries(videos).map(([id, { title }]) =>
        h('a', { href: `/watch?v=${id}`, id: `to-${id}`, click: go }, title),
      ),
      h('a', { href: '/@samc_teaches/community', id: 'to-community', click: go }, words.community),
    ),
    manager,
  )
  addEventListener('popstate', draw)
  draw()
}
