import type { Answered, Surface } from '../../rules/engine/types.ts'
import type { AccountReading } from '../messages.ts'
import type { SiteAdapter } from './contract.ts'
import { around, cookie, first, text, wordButtons } from './dom.ts'

const cards = 'article, [role="dialog"], main'

/** Instagram's classes mean nothing and its words are translated: roles, paths and the shape of its controls hold. */
export const adapter: SiteAdapter = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  composers: [
    {
      surface: 'profile',
      editors: ['textarea#pepBio', 'form:has(input[name="username"], input[type="file"]) textarea'],
      roots: ['form'],
      submits: ['button[type="submit"]'],
      findSubmits: (root) => wordButtons(root).slice(-1),
      keys: { enter: 'newline', modEnter: 'newline' },
      audience: 'public',
      limit: 150,
    },
    {
      surface: 'post',
      editors: [
        '[role="dialog"] [contenteditable="true"][role="textbox"]',
        '[role="dialog"] textarea[aria-label]',
      ],
      // A post opened over the feed is a dialog too, with its comments.
      not: ['form', 'article', '[role="dialog"]:has([role="grid"])'],
      roots: ['[role="dialog"]'],
      submits: [],
      // The header's own control stands before everything else that carries words alone: Share, after two times Next.
      findSubmits: (root) => wordButtons(root).slice(0, 1),
      keys: { enter: 'newline', modEnter: 'send' },
      audience: 'unknown',
      media: (root) =>
        [...root.querySelectorAll(':is(img, video, [style*="blob:"])')]
          .filter((one) => /blob:/.test(`${one.getAttribute('src')}${one.getAttribute('style')}`))
          .map((one) => ({ kind: one.localName === 'video' ? 'video' : 'image' })),
      limit: 2200,
    },
    {
      surface: 'comment',
      surfaceOf,
      editors: [
        'form textarea',
        'textarea[aria-label*="comment" i]',
        '[data-lexical-editor="true"][contenteditable="true"][role="textbox"]',
        '[contenteditable="true"][role="textbox"]',
      ],
      roots: ['form'],
      submits: [],
      findSubmits: nearButton,
      keys: { enter: 'send', modEnter: 'send' },
      audience: (root) => (surfaceOf(root) === 'message' ? 'one person' : 'unknown'),
      answers: (root) => (surfaceOf(root) === 'message' ? correspondent(root) : post(root.closest(cards))),
      limit: 2200,
    },
  ],
  account: readAccount,
  expects: [],
  engagement: [
    {
      kind: 'like',
      controls: [':is(button, [role="button"]):has(svg[aria-label="Like"])'],
      undo: [':is(button, [role="button"]):has(svg[aria-label="Unlike"])'],
    },
    { kind: 'share', controls: [':is(button, [role="button"]):has(svg[aria-label="Share"])'] },
    { kind: 'visit', controls: ['header a[href^="/"]'] },
  ],
  comments: {
    item: ['article ul > li', '[role="dialog"] ul > li', 'main ul > li'],
    author: ['a[href^="/"]'],
    text: ['span[dir="auto"]'],
    time: ['time[datetime]'],
    link: ['a[href*="/c/"]'],
  },
}

/** The menu's own profile link is the one that carries a picture; the cookie knows the same account by number. */
function readAccount(page: Document): AccountReading {
  for (const link of page.querySelectorAll(
    'nav a[href^="/"]:has(img), [role="navigation"] a[href^="/"]:has(img)',
  )) {
    const user = /^\/([\w.]+)\/?$/.exec(link.getAttribute('href') ?? '')?.[1]
    if (user) return { state: 'confirmed', handle: user }
  }
  const id = cookie(page, 'ds_user_id')
  if (id) return { state: 'confirmed', handle: id }
  return first(page, ['form input[type="password"]']) ? { state: 'none' } : { state: 'unreadable' }
}

/** Post and Send come with the text, a few levels around the box at most; further out stand other people's controls. */
function nearButton(root: Element, editor: Element): Element[] {
  const levels = [...around(editor)].indexOf(root)
  const isNear = levels >= 0 && levels <= 6 && !root.querySelector('header, nav, [role="navigation"]')
  return isNear ? wordButtons(root).slice(-1) : []
}

/** A box beside a grid of messages is a message wherever it stands; comments have no such grid. */
function surfaceOf(root: Element): Surface {
  if (root.ownerDocument.location.pathname.startsWith('/direct/')) return 'message'
  for (const one of around(root)) {
    if (one.matches(cards)) return one.querySelector('[role="grid"]') ? 'message' : 'comment'
  }
  return 'comment'
}

function post(shown: Element | null): Answered | null {
  if (!shown) return null
  return {
    relation: 'unknown',
    name: text(first(shown, ['header a[href^="/"]'])),
    text: text(first(shown, ['h1', 'ul li span[dir="auto"]', 'span[dir="auto"]'])),
  }
}

function correspondent(root: Element): Answered | null {
  const thread = root.closest('[role="dialog"], main')
  if (!thread) return null
  const rows = [...thread.querySelectorAll('[role="grid"] [role="row"]')]
  return {
    relation: 'unknown',
    name: text(first(thread, ['header a[href^="/"]', 'header span[dir="auto"]'])),
    text: text(rows.at(-1)),
  }
}
