import type { Answered } from '../../rules/engine/types.ts'
import type { SiteAdapter } from './contract.ts'
import { attribute, first, text } from './dom.ts'

const editors = [
  'div[data-testid^="tweetTextarea_"][role="textbox"][contenteditable="true"]',
  '[data-testid$="RichTextInputContainer"] .public-DraftEditor-content[role="textbox"][contenteditable="true"]',
]
const submits = ['[data-testid="tweetButtonInline"]', '[data-testid="tweetButton"]']
const statusPath = /^\/([^/]+)\/status\/\d+/

/** X keeps one set of test ids in every language; what is known of its pages is in the site notes' sources. */
export const adapter: SiteAdapter = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  composers: [
    {
      surface: 'post',
      surfaceOf: (root, opener) => (answered(root, opener) ? 'reply' : quoted(root) ? 'share' : 'post'),
      editors,
      roots: ['[role="dialog"][aria-modal="true"]'],
      submits,
      keys: { enter: 'newline', modEnter: 'send' },
      thread: true,
      audience: 'public',
      openers: ['[data-testid="reply"]'],
      answers: (root, opener) => answered(root, opener) ?? quoted(root),
      media: (root) =>
        [...root.querySelectorAll('[data-testid="attachments"] :is(img, video)')]
          .filter((media) => /^(blob|data):/.test(media.getAttribute('src') ?? ''))
          .map((media) => ({ kind: media.localName === 'video' ? 'video' : 'image' })),
      limit: 280,
    },
  ],
  account: (page) => {
    const href = attribute(page, ['a[data-testid="AppTabBar_Profile_Link"]'], 'href')
    const handle =
      /^\/(\w{1,15})\/?$/.exec(href ?? '')?.[1] ??
      /@(\w{1,15})/.exec(text(first(page, ['[data-testid="SideNav_AccountSwitcher_Button"]'])))?.[1]
    if (handle) return { state: 'confirmed', handle: `@${handle}` }
    return first(page, ['a[data-testid="loginButton"]']) ? { state: 'none' } : { state: 'unreadable' }
  },
  expects: [{ path: /^\/(home|compose\/(post|tweet))\/?$/, composer: editors }],
}

/** The post being answered: shown in the dialog, bound when Reply was pressed, or the page's own post. */
function answered(root: Element, opener: Element | null): Answered | null {
  const dialog = root.closest('[role="dialog"][aria-modal="true"]')
  const inDialog = dialog?.querySelector('article[data-testid="tweet"]')
  if (inDialog) return card(inDialog)
  const pressedOn = dialog ? opener?.closest('article[data-testid="tweet"]') : null
  if (pressedOn) return card(pressedOn)
  if (dialog || !statusPath.test(root.ownerDocument.location.pathname)) return null
  const focal = root.ownerDocument.querySelector('[data-testid="primaryColumn"] article[data-testid="tweet"]')
  return focal ? card(focal) : null
}

/** A quoted post stands among the attachments. */
function quoted(root: Element): Answered | null {
  const attachments = root.querySelector('[data-testid="attachments"]')
  return attachments?.querySelector('[data-testid="tweetText"]') ? card(attachments) : null
}

function card(post: Element): Answered {
  return {
    relation: 'unknown',
    name: text(post.querySelector('[data-testid="User-Name"]')),
    text: text(post.querySelector('[data-testid="tweetText"]')),
  }
}
