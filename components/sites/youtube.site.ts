import type { Answered } from '../../rules/engine/types.ts'
import type { AccountReading } from '../messages.ts'
import type { ComposerSpec, SiteAdapter } from './contract.ts'
import { attribute, first, isShown, text } from './dom.ts'

/** Only a press of the button sends; keys are not known to, so the chord is held to be safe. */
const box = {
  submits: ['#submit-button button', '#submit-button'],
  keys: { enter: 'newline', modEnter: 'send' },
  audience: 'public',
  limit: 10_000,
} satisfies Partial<ComposerSpec>

/** Custom elements and ids hold in every language; templates of the same boxes stand hidden in the page. */
export const adapter: SiteAdapter = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*', 'https://studio.youtube.com/*'],
  composers: [
    {
      ...box,
      surface: 'reply',
      editors: [
        'ytd-comment-reply-dialog-renderer #contenteditable-root[contenteditable="true"]',
        'ytd-commentbox[is-reply] #contenteditable-root[contenteditable="true"]',
      ],
      roots: ['ytd-comment-reply-dialog-renderer', 'ytd-commentbox'],
      answers: (root) => comment(root.closest('ytd-comment-thread-renderer')),
    },
    {
      ...box,
      surface: 'post',
      editors: ['ytd-backstage-post-dialog-renderer #contenteditable-root[contenteditable="true"]'],
      roots: ['ytd-backstage-post-dialog-renderer'],
      media: (root) =>
        [
          ...root.querySelectorAll('ytd-backstage-multi-image-thumbnail-renderer img.thumbnail-image[src]'),
        ].map(() => ({ kind: 'image' })),
    },
    {
      ...box,
      surface: 'comment',
      editors: ['#contenteditable-root[contenteditable="true"]'],
      roots: ['ytd-commentbox', 'ytd-comment-dialog-renderer'],
      answers: (root) => video(root.ownerDocument),
    },
    {
      ...box,
      surface: 'comment',
      editors: ['ytm-commentbox textarea', 'ytm-comment-dialog-renderer textarea'],
      roots: ['ytm-comment-dialog-renderer', 'ytm-commentbox'],
      findSubmits: (root) => [...root.querySelectorAll('button')].filter(isShown).slice(-1),
      answers: (root) => video(root.ownerDocument),
    },
    {
      ...box,
      surface: 'reply',
      editors: ['ytcp-commentbox textarea', 'tp-yt-iron-autogrow-textarea textarea'],
      roots: ['ytcp-commentbox'],
      submits: ['ytcp-commentbox #submit-button'],
      // Cancel comes first; the control that sends has no id of its own.
      findSubmits: (root) => [...root.querySelectorAll('ytcp-button')].filter(isShown).slice(-1),
      answers: (root) => comment(root.closest('ytcp-comment-thread')),
    },
    {
      ...box,
      surface: 'comment',
      editors: ['yt-live-chat-text-input-field-renderer div#input[contenteditable]'],
      roots: ['yt-live-chat-message-input-renderer'],
      submits: ['#send-button button'],
      keys: { enter: 'send', modEnter: 'send' },
      limit: 200,
    },
  ],
  account: readAccount,
  expects: [],
  engagement: [
    {
      kind: 'like',
      controls: [
        'like-button-view-model button[aria-pressed="false"]',
        'segmented-like-dislike-button-view-model button[aria-pressed="false"]',
        '#segmented-like-button button[aria-pressed="false"]',
      ],
      undo: ['like-button-view-model button[aria-pressed="true"]'],
    },
    { kind: 'follow', controls: ['#subscribe-button'] },
    { kind: 'visit', controls: ['a[href^="/@"]', 'a[href^="/channel/"]'] },
  ],
  comments: {
    item: ['ytd-comment-thread-renderer', 'ytd-comment-view-model', 'ytcp-comment-thread', 'ytcp-comment'],
    author: ['#author-text', '#header-author a', '#name'],
    text: ['#content-text'],
    link: ['#published-time-text a'],
  },
}

/** The account menu holds the handle once it has been opened; Studio's address names the channel. */
function readAccount(page: Document): AccountReading {
  const header = page.querySelector('ytd-active-account-header-renderer')
  const shown = text(header?.querySelector('#channel-handle'))
  const channel = header && attribute(header, ['a[href^="/channel/"]'], 'href')
  const studio = page.location.hostname.startsWith('studio.') ? page.location.pathname : ''
  const handle = shown || /^\/channel\/([\w-]+)/.exec(channel ?? studio)?.[1]
  const name = text(header?.querySelector('#account-name'))
  if (handle) return { state: 'confirmed', handle, ...(name ? { name } : {}) }
  const signIn = page.querySelector('a[href^="https://accounts.google.com/ServiceLogin"]')
  return signIn && isShown(signIn) ? { state: 'none' } : { state: 'unreadable' }
}

function comment(thread: Element | null): Answered | null {
  if (!thread) return null
  return {
    relation: 'unknown',
    name: text(first(thread, ['#author-text', '#name'])),
    text: text(first(thread, ['#content-text'])),
  }
}

/** A comment answers the video it stands under. */
function video(page: Document): Answered | null {
  const title = first(page, ['ytd-watch-metadata h1', 'h1.title'])
  if (!title) return null
  return { relation: 'unknown', name: text(first(page, ['ytd-channel-name a'])), text: text(title) }
}
