import type { Answered } from '../../rules/engine/types.ts'
import type { AccountReading } from '../messages.ts'
import type { SiteAdapter } from './contract.ts'
import { around, first, text, wordButtons } from './dom.ts'

const commentItems = [
  '[componentkey^="replaceableComment_urn:li:comment:("]',
  'article.comments-comment-entity',
  'article[data-id^="urn:li:comment"]',
]
const cards = ['[role="listitem"]', '[data-view-name="feed-full-update"]', '.feed-shared-update-v2']

/** Two generations of pages stand side by side: class names of the older, `data-view-name` and `componentkey` of the newer. */
export const adapter: SiteAdapter = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  composers: [
    {
      surface: 'message',
      editors: ['.msg-form__contenteditable[contenteditable="true"]'],
      roots: ['.msg-form', 'form'],
      submits: ['button.msg-form__send-button'],
      // The person's own setting says whether Enter sends.
      keys: { enter: 'send', modEnter: 'send' },
      audience: 'one person',
      answers: correspondent,
    },
    {
      surface: 'message',
      editors: ['textarea#custom-message'],
      roots: ['[role="dialog"]'],
      submits: ['.artdeco-modal__actionbar button:last-child'],
      findSubmits: (root) => wordButtons(root).slice(-1),
      keys: { enter: 'newline', modEnter: 'send' },
      audience: 'one person',
      limit: 300,
    },
    {
      surface: 'comment',
      surfaceOf: (root) => (commentBefore(root) ? 'reply' : 'comment'),
      editors: [
        '[data-testid="ui-core-tiptap-text-editor-wrapper"] .ProseMirror[contenteditable="true"]',
        '.tiptap.ProseMirror[contenteditable="true"][role="textbox"]',
        '[data-view-name="comment-box"] [contenteditable="true"]',
        '[componentkey^="commentBox-"] [contenteditable="true"]',
        '.comments-comment-texteditor .ql-editor',
        'form.comments-comment-box__form .ql-editor',
      ],
      roots: ['[componentkey^="commentBox-"]', '[data-view-name="comment-box"]', 'form'],
      submits: [
        'button[data-view-name="comment-post"]',
        'button[data-view-name="comment-reply-post"]',
        'button.comments-comment-box__submit-button--cr',
      ],
      // The bar under a post has a Comment button too; that one carries a label.
      findSubmits: (root) => wordButtons(root).filter((one) => !one.hasAttribute('aria-label')),
      keys: { enter: 'newline', modEnter: 'send' },
      audience: 'unknown',
      answers: (root) => card(commentBefore(root) ?? root.closest(cards.join(','))),
      limit: 1250,
    },
    {
      surface: 'post',
      editors: [
        '[data-test-ql-editor-contenteditable="true"]',
        '.ql-editor[contenteditable="true"]',
        '[role="dialog"] [role="textbox"][contenteditable="true"]',
      ],
      roots: ['[data-test-modal-id="sharebox"]', '[role="dialog"]'],
      submits: ['button.share-actions__primary-action', '.share-box-footer__primary-btn'],
      keys: { enter: 'newline', modEnter: 'send' },
      audience: 'unknown',
      media: (root) => [...root.querySelectorAll('img[src^="blob:"]')].map(() => ({ kind: 'image' })),
      limit: 3000,
    },
  ],
  account: readAccount,
  expects: [],
  engagement: [
    {
      kind: 'like',
      controls: ['button[data-view-name="reaction-button"]', 'button[aria-label^="Reaction button state"]'],
    },
    {
      kind: 'friend',
      controls: [
        '[componentkey^="ConnectButtonstate:invitation:"]',
        '[aria-label^="Invite "][aria-label$=" to connect"]',
      ],
    },
    { kind: 'follow', controls: ['[aria-label^="Follow "]'] },
    { kind: 'message', controls: ['a[href*="/messaging/thread/new"]'] },
    { kind: 'visit', controls: ['a[href*="/in/"]'] },
  ],
  comments: {
    item: commentItems,
    author: ['a[href*="/in/"]', 'a[href*="/company/"]'],
    text: ['[data-testid="expandable-text-box"]', '.comments-comment-item__main-content'],
  },
}

/** What stands nearest to the box speaks first: its own picture says whether a Page is writing there. */
function readAccount(page: Document, composer: Element | null): AccountReading {
  const picture = composer ? pictureBeside(composer) : null
  if (picture?.src.includes('company-logo')) {
    const name = picture.alt.trim()
    return name ? { state: 'confirmed', handle: name, name, detail: 'page' } : { state: 'unreadable' }
  }
  const admin = /^\/company\/([^/]+)\/admin/.exec(page.location.pathname)?.[1]
  if (admin) return { state: 'confirmed', handle: decodeURIComponent(admin), detail: 'page' }
  const handle = memberOf(page)
  if (!handle) return { state: 'unreadable' }
  const name = page.querySelector<HTMLImageElement>('.global-nav__me-photo')?.alt.trim()
  return { state: 'confirmed', handle, detail: 'profile', ...(name ? { name } : {}) }
}

/** The writer's picture in the nearest element around the box that has one; a card further out has other people's. */
function pictureBeside(composer: Element): HTMLImageElement | null {
  for (const one of around(composer)) {
    if (one.matches(cards.join(','))) return null
    const found = one.querySelector<HTMLImageElement>(
      'img[src*="company-logo"], img[src*="profile-displayphoto"]',
    )
    if (found) return found
  }
  return null
}

const members = new WeakMap<Element, string | null>()

/** The signed-in member as the page's own data states it, in the page or in its frame; each element is read once. */
function memberOf(page: Document): string | null {
  const frame = page.querySelector<HTMLIFrameElement>(
    'iframe[data-testid="interop-iframe"], iframe[src^="/preload/"]',
  )
  for (const code of [page, frame?.contentDocument].flatMap((one) => [
    ...(one?.querySelectorAll('code') ?? []),
  ])) {
    if (!members.has(code)) {
      const data = code.textContent ?? ''
      const isMe = data.includes('com.linkedin.voyager.common.Me')
      members.set(code, (isMe && /"publicIdentifier":"([^"]+)"/.exec(data)?.[1]) || null)
    }
    const handle = members.get(code)
    if (handle) return handle
  }
  return null
}

/** The comment that a reply box stands behind: its neighbour, not its parent. */
function commentBefore(root: Element): Element | null {
  for (const one of around(root)) {
    if (one.matches(cards.join(','))) return null
    const before = one.previousElementSibling
    if (before?.matches(commentItems.join(','))) return before
  }
  return null
}

function card(shown: Element | null): Answered | null {
  if (!shown) return null
  const author = [...shown.querySelectorAll('a[href*="/in/"], a[href*="/company/"]')].find((one) => text(one))
  const words = first(shown, ['[data-testid="expandable-text-box"]', '.update-components-text'])
  return { relation: 'unknown', name: text(author), text: text(words) }
}

function correspondent(root: Element): Answered | null {
  const scope = [...around(root)].find((one) =>
    one.matches('.msg-overlay-conversation-bubble, .scaffold-layout__detail, main'),
  )
  const who = scope && first(scope, ['.msg-thread__link-to-profile', '.msg-overlay-bubble-header'])
  if (!who) return null
  const last = [...scope.querySelectorAll('.msg-s-event-listitem__body')].at(-1)
  return { relation: 'unknown', name: text(who), text: text(last) }
}
