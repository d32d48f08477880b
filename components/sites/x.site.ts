import type { Answered } from '../../rules/engine/types.ts'
import type { SiteAdapter } from './contract.ts'
import { around, attribute, first, text } from './dom.ts'

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
      // The last one pressed counts, so a new post must not be taken for the reply that was opened before it.
      openers: [
        '[data-testid="reply"]',
        '[data-testid="retweet"]',
        '[data-testid="unretweet"]',
        '[data-testid="SideNav_NewTweet_Button"]',
      ],
      answers: (root, opener) => answered(root, opener) ?? quoted(root),
      media: (root) =>
        [...root.querySelectorAll('[data-testid="attachments"] :is(img, video)')]
          .filter((media) => /^(blob|data):/.test(media.getAttribute('src') ?? ''))
          .map((media) => ({ kind: media.localName === 'video' ? 'video' : 'image' })),
      limit: 280,
    },
    {
      surface: 'message',
      editors: [
        'textarea[data-testid="dm-composer-textarea"]',
        '[data-testid="dm-composer-form"] textarea',
        '[data-testid="dmComposerTextInput"]',
      ],
      roots: ['[data-testid="dm-composer-form"]'],
      submits: [
        '[data-testid="dm-composer-send-button"]',
        '[data-testid="dm-composer-form"] button[type="submit"]',
        '[data-testid="dmComposerSendButton"]',
      ],
      keys: { enter: 'send', modEnter: 'send' },
      audience: 'one person',
      answers: correspondent,
    },
    {
      surface: 'profile',
      editors: ['textarea[name="description"]'],
      roots: ['[role="dialog"]'],
      submits: ['[data-testid="Profile_Save_Button"]'],
      keys: { enter: 'newline', modEnter: 'newline' },
      audience: 'public',
      limit: 160,
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
  engagement: [
    { kind: 'follow', controls: ['[data-testid$="-follow"]'], undo: ['[data-testid$="-unfollow"]'] },
    { kind: 'like', controls: ['[data-testid="like"]'], undo: ['[data-testid="unlike"]'], shortcut: 'l' },
    {
      kind: 'share',
      controls: ['[data-testid="retweetConfirm"]'],
      undo: ['[data-testid="unretweetConfirm"]'],
    },
    { kind: 'message', controls: ['[data-testid="sendDMFromProfile"]'], shortcut: 'm' },
    { kind: 'accept', controls: ['[data-testid="dm-message-request-accept-button"]'] },
    {
      kind: 'visit',
      controls: ['[data-testid="User-Name"] a[href^="/"]', '[data-testid="UserCell"] a[href^="/"]'],
    },
  ],
  comments: {
    item: ['article[data-testid="tweet"]'],
    author: ['[data-testid="User-Name"] a[href^="/"]'],
    text: ['[data-testid="tweetText"]'],
    time: ['time[datetime]'],
    link: ['a[href*="/status/"]:has(time)'],
  },
}

/** The post being answered: shown in the dialog, bound when Reply was pressed, or the page's own post. */
function answered(root: Element, opener: Element | null): Answered | null {
  const dialog = root.closest('[role="dialog"][aria-modal="true"]')
  const inDialog = dialog?.querySelector('article[data-testid="tweet"]')
  if (inDialog) return card(inDialog)
  const isReply = dialog && opener?.matches('[data-testid="reply"]')
  const pressedOn = isReply ? opener?.closest('article[data-testid="tweet"]') : null
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

/** The other side of a conversation, which may stand in a shadow root with the box. */
function correspondent(root: Element): Answered | null {
  for (const one of around(root)) {
    const who = first(one, [
      '[data-testid="dm-conversation-header"] a[href^="/"]',
      '[data-testid="dm-conversation-username"]',
    ])
    if (!who) continue
    const last = [...one.querySelectorAll('[data-testid^="message-text-"]')].at(-1)
    return { relation: 'unknown', name: text(who), text: text(last) }
  }
  return null
}

function card(post: Element): Answered {
  return {
    relation: 'unknown',
    name: text(post.querySelector('[data-testid="User-Name"]')),
    text: text(post.querySelector('[data-testid="tweetText"]')),
  }
}
