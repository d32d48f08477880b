import type { Answered, Audience } from '../../rules/engine/types.ts'
import type { AccountReading } from '../messages.ts'
import type { SiteAdapter } from './contract.ts'
import { cookie, isShown, text } from './dom.ts'

const dialogEditor =
  '[role="dialog"][aria-modal="true"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]'

/** Facebook's classes mean nothing and its labels are translated: roles, forms and cookies are what holds. */
export const adapter: SiteAdapter = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  composers: [
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
      editors: [dialogEditor, '[role="dialog"] form[method="POST"] [contenteditable="true"][role="textbox"]'],
      not: ['form[role="presentation"]'],
      roots: ['[role="dialog"][aria-modal="true"]', '[role="dialog"]'],
      submits: ['[role="dialog"] [role="button"][aria-label="Post"]'],
      findSubmits: lastButtonOfForm,
      keys: { enter: 'newline', modEnter: 'send' },
      audience: (root) => (location.pathname.startsWith('/groups/') ? 'group' : audienceOfDialog(root)),
      media: attachedMedia,
    },
  ],
  account: readAccount,
  expects: [],
}

/** `i_user` is the Page or profile acted as; without it the login's own `c_user` is posting. */
function readAccount(page: Document): AccountReading {
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

/** The comment that a reply box sits under: a comment is an article inside the post's own article. */
function commentAbove(root: Element): Element | null {
  const comment = root.closest('[role="article"]')
  return comment?.parentElement?.closest('[role="article"]') ? comment : null
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
