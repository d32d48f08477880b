import type { Answered, Audience } from '../../rules/engine/types.ts'
import type { AccountReading } from '../messages.ts'
import type { SiteAdapter } from './contract.ts'
import { around, cookie, first, isShown, text, wordButtons } from './dom.ts'

const dialogEditor =
  '[role="dialog"][aria-modal="true"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]'
const share = '[role="button"]:has([data-ad-rendering-role="share_button"])'

/** Facebook's classes mean nothing and its labels are translated: roles, forms and cookies are what holds. */
export const adapter: SiteAdapter = {
  id: 'facebook',
  name: 'Facebook',
  matches: [
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://www.messenger.com/*',
    'https://business.facebook.com/*',
  ],
  composers: [
    {
      surface: 'post',
      // Business Suite: one box, or one for each place that the post goes to.
      editors: ['div[contenteditable="true"][role="combobox"]', '._5rpu[contenteditable="true"]'],
      roots: ['[role="dialog"]', '[role="main"]'],
      submits: [],
      findSubmits: (root) => wordButtons(root).slice(-1),
      keys: { enter: 'newline', modEnter: 'send' },
      thread: true,
      audience: 'public',
      media: attachedMedia,
    },
    {
      surface: 'comment',
      surfaceOf: (root) => (commentAbove(root) ? 'reply' : 'comment'),
      editors: [
        'form[role="presentation"] [contenteditable="true"][role="textbox"]',
        ...['^="Comment as"', '^="Reply to"', '^="Answer as"', '*="comment" i'].map(
          (label) => `[data-lexical-editor="true"][contenteditable="true"][aria-label${label}]`,
        ),
      ],
      roots: ['form[role="presentation"]'],
      submits: [
        '#focused-state-composer-submit [role="button"]',
        'form[role="presentation"] [role="button"]:is([aria-label="Comment"], [aria-label="Post comment"])',
      ],
      keys: { enter: 'send', modEnter: 'send' },
      audience: audienceOfPage,
      answers: (root) =>
        card(commentAbove(root) ?? root.closest('[aria-posinset], [role="article"], [role="dialog"]')),
      media: attachedMedia,
    },
    {
      surface: 'post',
      surfaceOf: (_, opener) => (sharedFrom(opener) ? 'share' : 'post'),
      openers: [
        share,
        ...['FeedComposer', 'GroupInlineComposer', 'ProfileComposer'].map(
          (place) => `[data-pagelet="${place}"] [role="button"]`,
        ),
      ],
      answers: (_, opener) => card(sharedFrom(opener)),
      editors: [dialogEditor, '[role="dialog"] form[method="POST"] [contenteditable="true"][role="textbox"]'],
      not: ['form[role="presentation"]'],
      roots: ['[role="dialog"][aria-modal="true"]', '[role="dialog"]'],
      submits: ['[role="dialog"] [role="button"]:is([aria-label="Post"], [aria-label="Share now"])'],
      findSubmits: lastButtonOfForm,
      keys: { enter: 'newline', modEnter: 'send' },
      audience: (root) => (location.pathname.startsWith('/groups/') ? 'group' : audienceOfDialog(root)),
      media: attachedMedia,
    },
    {
      // What is in no form, dialog or post is a conversation: the page's own, or a window over any page.
      surface: 'message',
      editors: ['[data-lexical-editor="true"][contenteditable="true"][role="textbox"]'],
      not: ['form[role="presentation"]', '[role="dialog"][aria-modal="true"]', '[role="article"]'],
      roots: ['[aria-label="Thread composer"]', '[role="group"]'],
      submits: ['[aria-label="Press enter to send" i]', '[role="button"][aria-label="Send"]'],
      findSubmits: lastButtonBehind,
      keys: { enter: 'send', modEnter: 'send' },
      audience: 'one person',
      answers: correspondent,
      media: attachedMedia,
    },
  ],
  account: readAccount,
  expects: [],
  engagement: [
    {
      kind: 'like',
      controls: [
        '[role="button"]:not([aria-pressed="true"]):has([data-ad-rendering-role="like_button"])',
        '[role="button"][aria-label="Like"]',
      ],
      undo: ['[role="button"][aria-label="Remove Like"]'],
    },
    { kind: 'share', controls: [share, '[role="button"][aria-label="Share"]'] },
    { kind: 'friend', controls: ['[role="button"][aria-label^="Add friend" i]'] },
    { kind: 'follow', controls: ['[role="button"][aria-label="Follow"]'] },
    { kind: 'message', controls: ['a[href*="/messages/t/"]', '[role="button"][aria-label="Message"]'] },
    { kind: 'visit', controls: ['[data-ad-rendering-role="profile_name"] a', 'a[href*="/user/"]'] },
  ],
  comments: {
    item: ['[role="article"] [role="article"]', '[role="article"][aria-label^="Comment by"]'],
    author: ['a[href*="/user/"]', 'a[role="link"]:not([href*="comment_id"])'],
    text: ['div[dir="auto"]', 'span[lang]'],
    link: ['a[href*="comment_id="]'],
  },
}

/** What is shared: the post whose share control opened the dialog. */
function sharedFrom(opener: Element | null): Element | null {
  return opener?.matches(share) ? opener.closest('[aria-posinset], [role="article"]') : null
}

/** Send stands last behind the box; while it is empty, a thumb does. */
function lastButtonBehind(root: Element, editor: Element): Element[] {
  const behind = [...root.querySelectorAll('[role="button"]')].filter(
    (one) => isShown(one) && editor.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  return behind.slice(-1)
}

/** English names the other side on the box itself; in every language it heads the conversation. */
function correspondent(root: Element): Answered | null {
  const thread = root.closest('[role="main"], [role="dialog"]') ?? root
  const label = first(root, ['[role="textbox"]'])?.getAttribute('aria-label') ?? ''
  const name = /^Write to (.+)/.exec(label)?.[1] ?? text(first(thread, ['h1', 'h2', 'h3']))
  if (name === '') return null
  const last = [...thread.querySelectorAll('[aria-roledescription] [dir="auto"]')].at(-1)
  return { relation: 'unknown', name, text: text(last) }
}

/** `i_user` is the Page or profile acted as; without it the login's own `c_user` is posting. */
function readAccount(page: Document): AccountReading {
  const asset = new URLSearchParams(page.location.search).get('asset_id')
  // Business Suite posts as the Page that its address names, whoever is signed in.
  if (asset && page.location.hostname.startsWith('business.')) {
    const name = text(first(page, ['[role="combobox"]:not([contenteditable])']))
    return { state: 'confirmed', handle: asset, detail: 'page', ...(name ? { name } : {}) }
  }
  const login = cookie(page, 'c_user')
  const acting = cookie(page, 'i_user')
  const data = initialData(page)
  if (login === undefined && data?.id === '0') return { state: 'none' }
  const id = acting ?? login ?? data?.id
  if (!id) return { state: 'unreadable' }
  const name = data?.id === id ? data.name : undefined
  return {
    state: 'confirmed',
    handle: id,
    detail: acting && acting !== login ? 'page' : 'profile',
    ...(name ? { name } : {}),
  }
}

const known = new WeakMap<Document, { id: string; name: string }>()

/** The signed-in identity as the page's own data script states it; the page's scripts are searched once. */
function initialData(page: Document): { id: string; name: string } | undefined {
  const before = known.get(page)
  if (before) return before
  for (const script of page.querySelectorAll('script[type="application/json"], script:not([src])')) {
    const content = script.textContent ?? ''
    if (!content.includes('CurrentUserInitialData')) continue
    const id = /"USER_ID":"(\d+)"/.exec(content)?.[1]
    if (!id) continue
    const data = { id, name: unescaped(/"NAME":"((?:[^"\\]|\\.)*)"/.exec(content)?.[1] ?? '') }
    known.set(page, data)
    return data
  }
  return undefined
}

function unescaped(json: string): string {
  try {
    return JSON.parse(`"${json}"`)
  } catch {
    return ''
  }
}

/**
 * The post dialog's control has no name of its own in every language: it is the last shown button of the form that
 * carries words. "Next" of a two-step Page post is held like it: what is checked there is what is posted after.
 */
function lastButtonOfForm(root: Element): Element[] {
  const form = root.querySelector('form') ?? root
  const buttons = [...form.querySelectorAll('[role="button"]')].filter(
    (one) => isShortText(text(one)) && isShown(one),
  )
  return buttons.slice(-1)
}

function isShortText(words: string): boolean {
  return words !== '' && words.length <= 30
}

function audienceOfDialog(root: Element): Audience {
  const label =
    root.querySelector('[role="button"][aria-label^="Edit privacy"]')?.getAttribute('aria-label') ?? ''
  if (/public/i.test(label)) return 'public'
  if (/friends/i.test(label)) return 'friends'
  return /only me/i.test(label) ? 'one person' : 'unknown'
}

function audienceOfPage(): Audience {
  return location.pathname.startsWith('/groups/') ? 'group' : 'unknown'
}

/** The comment that a reply box sits in or behind: a comment is an article inside the post's own article. */
function commentAbove(root: Element): Element | null {
  for (const one of around(root)) {
    const near = [one, one.previousElementSibling].find((each) => each?.matches('[role="article"]'))
    if (near) return near.parentElement?.closest('[role="article"]') ? near : null
  }
  return null
}

function card(post: Element | null): Answered | null {
  if (!post) return null
  const author = post.querySelector(
    '[data-ad-rendering-role="profile_name"] a, h2 a[role="link"], h3 a[role="link"], a[role="link"]',
  )
  const words = post.querySelector(
    '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"], div[dir="auto"]',
  )
  return { relation: 'unknown', name: text(author), text: text(words) }
}

function attachedMedia(root: Element): { kind: 'image' | 'video' }[] {
  return [...root.querySelectorAll(':is(img, video)[src^="blob:"], :is(img, video)[src^="data:"]')].map(
    (one) => ({
      kind: one.localName === 'video' ? 'video' : 'image',
    }),
  )
}
