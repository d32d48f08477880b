import type { Answered } from '../../rules/engine/types.ts'
import type { SiteAdapter } from './contract.ts'
import { isShown, text } from './dom.ts'

const editors = [
  '[data-testid="composePostView"] [contenteditable="true"]',
  '[data-testid="composerTextInput"][contenteditable="true"]',
  '[role="dialog"] .ProseMirror[contenteditable="true"]',
  'textarea.rt-input',
]
const dialogs = ['[data-testid="composePostView"]', '[role="dialog"]', '[aria-modal="true"]']
const cards = '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]'

/** Bluesky's web app is open source and keeps its test ids in production; its message box has none. */
export const adapter: SiteAdapter = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  optional: true,
  composers: [
    {
      surface: 'post',
      surfaceOf: (root, opener) =>
        !answered(root, opener) ? 'post' : opener?.matches('[data-testid="replyBtn"]') ? 'reply' : 'share',
      editors,
      roots: dialogs,
      submits: ['[data-testid="composerPublishBtn"]'],
      keys: { enter: 'newline', modEnter: 'send' },
      thread: true,
      audience: 'public',
      openers: ['[data-testid="composeFAB"]', '[data-testid="replyBtn"]', '[data-testid="repostBtn"]'],
      answers: answered,
      media: (root) =>
        [...root.querySelectorAll(':is(img, video):is([src^="blob:"], [src^="data:"])')].map((one) => ({
          kind: one.localName === 'video' ? 'video' : 'image',
        })),
      limit: 300,
    },
    {
      surface: 'message',
      editors: ['textarea', '[role="textbox"][contenteditable="true"]'],
      not: dialogs,
      roots: [],
      submits: [],
      findSubmits: nextControl,
      keys: { enter: 'send', modEnter: 'send' },
      audience: 'one person',
    },
  ],
  account: (page) => {
    const links = [...page.querySelectorAll(':is(nav, [role="navigation"]) a[href^="/profile/"]')]
    const own = links.map((link) =>
      /^\/profile\/([^/?#]+)\/?(?:[?#]|$)/.exec(link.getAttribute('href') ?? ''),
    )
    const handle = own.findLast((found) => found !== null)?.[1]
    return handle ? { state: 'confirmed', handle: `@${handle}` } : { state: 'unreadable' }
  },
  expects: [{ path: /^\/intent\/compose\/?$/, composer: editors }],
  engagement: [
    { kind: 'like', controls: ['[data-testid="likeBtn"]'], undo: ['[data-testid="unlikeBtn"]'] },
    { kind: 'share', controls: ['[data-testid="repostBtn"]'] },
    { kind: 'follow', controls: ['[data-testid="followBtn"]'], undo: ['[data-testid="unfollowBtn"]'] },
  ],
  comments: {
    item: ['[data-testid^="postThreadItem-by-"]'],
    author: ['a[href^="/profile/"]'],
    text: ['[data-testid="postText"]'],
    link: ['a[href*="/post/"]'],
  },
}

/** The post whose control opened the box, when the box shows its words too: another box may have been opened since. */
function answered(root: Element, opener: Element | null): Answered | null {
  const card = opener?.closest(cards)
  const words = text(card?.querySelector('[data-testid="postText"]'))
  if (!card || words === '' || !text(root).includes(words)) return null
  const handle = card.getAttribute('data-testid')?.split('-by-')[1]
  return { relation: 'unknown', text: words, ...(handle ? { name: `@${handle}` } : {}) }
}

/** The message box has no test ids: the control that sends is the nearest one after it. */
function nextControl(root: Element, editor: Element): Element[] {
  const buttons = [...root.querySelectorAll('button, [role="button"]')].filter(isShown)
  const after = buttons.filter(
    (one) => editor.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  return after.slice(0, 1)
}
