import type { Answered, Media, Surface } from '../../rules/engine/types.ts'
import type { AccountReading } from '../messages.ts'
import type { SiteAdapter } from './contract.ts'
import { text, wordButtons } from './dom.ts'

const editors = [
  '[role="dialog"] [contenteditable="true"][role="textbox"]',
  '[data-lexical-editor="true"][contenteditable="true"][role="textbox"]',
]
const card = '[data-pressable-container]'

/** Threads has neither test ids nor stable classes: roles, its own data scripts and the shape of its boxes hold. */
export const adapter: SiteAdapter = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  optional: true,
  composers: [
    {
      surface: 'post',
      surfaceOf,
      editors,
      roots: ['[role="dialog"]'],
      submits: ['[role="button"]:has(span[style*="rotate(90deg)"] svg)'],
      findSubmits: lastOfDialog,
      keys: { enter: 'newline', modEnter: 'send' },
      thread: true,
      audience: 'public',
      answers: (root) => post(above(root) ?? below(root)),
      media: attached,
      limit: 500,
    },
  ],
  account: readAccount,
  expects: [{ path: /^\/intent\/post\/?$/, composer: editors }],
  comments: {
    item: [card],
    author: ['a[href^="/@"]'],
    text: ['[dir="auto"]'],
    time: ['time[datetime]'],
    link: ['a[href*="/post/"]'],
  },
}

/** A box in no dialog and under no post has not been described by anyone: it is taken for a private one. */
function surfaceOf(root: Element): Surface {
  if (above(root)) return 'reply'
  if (below(root)) return 'share'
  return root.closest('[role="dialog"]') ? 'post' : 'message'
}

/** The post that a box answers: drawn above it in the dialog or around it, or the page's own post. */
function above(root: Element): Element | null {
  const around = root.closest(card)
  if (around) return around
  if (root.matches('[role="dialog"]')) return shown(root, Node.DOCUMENT_POSITION_FOLLOWING)
  const { location } = root.ownerDocument
  return /^\/@[^/]+\/post\//.test(location.pathname) ? root.ownerDocument.querySelector(card) : null
}

/** A quoted post stands below the box. */
const below = (root: Element) => shown(root, Node.DOCUMENT_POSITION_PRECEDING)

/** A post shown in the dialog, before or after its box. */
function shown(dialog: Element, boxIs: number): Element | null {
  const box = dialog.querySelector(editors.join(','))
  if (!box) return null
  return [...dialog.querySelectorAll(card)].find((one) => one.compareDocumentPosition(box) & boxIs) ?? null
}

function post(from: Element | null): Answered | null {
  if (!from) return null
  const words = [...from.querySelectorAll('[dir="auto"]')].map(text).sort((a, b) => b.length - a.length)
  const author = from.querySelector('a[href^="/@"]')?.getAttribute('href')?.slice(1)
  return { relation: 'unknown', name: author ?? '', text: words[0] ?? '' }
}

/** The dialog's own control has no name: it is the last one with a word in it. */
function lastOfDialog(root: Element): Element[] {
  if (!root.matches('[role="dialog"]')) return []
  return wordButtons(root)
    .filter((one) => !one.closest(card))
    .slice(-1)
}

function attached(root: Element): Media[] {
  return [...root.querySelectorAll(':is(img, video):is([src^="blob:"], [src^="data:"])')].map((one) => ({
    kind: one.localName === 'video' ? 'video' : 'image',
  }))
}

const known = new WeakMap<Document, AccountReading>()

/** Who the page was drawn for; when the navigation has come to show someone else, nothing is certain. */
function readAccount(page: Document): AccountReading {
  const said = known.get(page) ?? viewer(page)
  if (said.state !== 'unreadable') known.set(page, said)
  const links = page.querySelectorAll(':is(nav, [role="navigation"]) a[href^="/@"]')
  const named = [...new Set([...links].map((link) => link.getAttribute('href')?.split('/')[1] ?? ''))]
  const shown: AccountReading =
    named.length === 1 && named[0] ? { state: 'confirmed', handle: named[0] } : { state: 'unreadable' }
  if (said.state !== 'confirmed') return shown.state === 'confirmed' ? shown : said
  return shown.state === 'confirmed' && shown.handle !== said.handle ? { state: 'unreadable' } : said
}

/** The page's own data script: `viewer` is null when nobody is signed in. */
function viewer(page: Document): AccountReading {
  for (const script of page.querySelectorAll('script[type="application/json"]')) {
    const data = script.textContent?.split('"BarcelonaSharedData"')[1]
    const found = data ? /"viewer":(?:null|\{.*?"username":"([\w.]+)")/.exec(data) : null
    if (found) return found[1] ? { state: 'confirmed', handle: `@${found[1]}` } : { state: 'none' }
  }
  return { state: 'unreadable' }
}
