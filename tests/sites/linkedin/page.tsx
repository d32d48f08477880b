import './page.css'
import { h } from '../kit/h.ts'
import { people } from '../kit/people.ts'
import { keepQuery, variant } from '../kit/variant.ts'
import { drawFeed } from './feed.ts'
import { openInvite, openShareBox } from './interop.ts'
import { drawThread } from './messages.ts'
import { me, slug } from './people.ts'
import { words } from './words.ts'

const root = document.getElementById('root') as HTMLElement
const main = h('main', { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.feed.MainFeed' })
let leave: () => void = () => undefined

/** The site never loads a page anew: everything under `<main>` is drawn again. */
function draw(): void {
  leave()
  leave = () => undefined
  main.replaceChildren()
  const path = location.pathname
  if (path.startsWith('/messaging/')) drawThread(main)
  else if (path.startsWith('/in/')) drawProfile()
  else {
    main.append(h('div', { class: 'share-box-feed-entry__top-bar' }, avatar(), startButton()))
    leave = drawFeed(main)
  }
}

function startButton(): HTMLElement {
  return h(
    'button',
    { class: 'share-box-feed-entry__trigger', 'aria-label': words.start, click: openShareBox },
    words.start,
  )
}

function avatar(): HTMLElement {
  return h('img', { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=#profile-displayphoto', alt: me.name })
}

function drawProfile(): void {
  main.append(
    h('h1', {}, people.parent.name),
    h('button', { componentkey: 'ConnectButtonstate:invitation:1', click: openInvite }, words.connect),
    h('a', { href: '/messaging/thread/new/?recipients=1', click: follow }, words.messaging),
  )
}

function follow(event: Event): void {
  event.preventDefault()
  history.pushState(null, '', keepQuery(new URL((event.currentTarget as HTMLAnchorElement).href).pathname))
  draw()
}

document.documentElement.lang = variant.lang === 'de' ? 'de' : 'en'
const link = (to: string, label: string, id: string) => h('a', { href: to, click: follow, id }, label)
root.append(
  h(
    'header',
    { class: 'global-nav' },
    link('/feed/', words.feed, 'nav-feed'),
    link('/messaging/thread/2-abc/', words.messaging, 'nav-messaging'),
    link(`/in/${slug(people.parent.handle)}/`, people.parent.name, 'nav-profile'),
    h('img', {
      class: 'global-nav__me-photo',
      alt: me.name,
      src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
    }),
  ),
  main,
  // Nothing of what is drawn in it is counted in its height.
  h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' }),
)
addEventListener('popstate', draw)
draw()
