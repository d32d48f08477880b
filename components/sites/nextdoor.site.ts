import type { Answered } from '../../rules/engine/types.ts'
import type { SiteAdapter } from './contract.ts'
import { first, isShown, text } from './dom.ts'

const post = [
  'textarea[data-testid="composer-text-field"]',
  '[data-testid="content-composer-dialog"] textarea',
]
const comment = ['textarea[data-testid="comment-add-reply-input"]']
const card = '[data-testid="feed-item-card"]'

/** Nextdoor names its controls with test ids; who is signed in was found nowhere, so it is not guessed. */
export const adapter: SiteAdapter = {
  id: 'nextdoor',
  name: 'Nextdoor',
  matches: ['https://nextdoor.co.uk/*', 'https://nextdoor.com/*', 'https://www.nextdoor.com/*'],
  optional: true,
  composers: [
    {
      surface: 'comment',
      surfaceOf: (root) => (root.closest('[data-testid*="comment-detail"]') ? 'reply' : 'comment'),
      editors: comment,
      roots: [],
      submits: ['[data-testid="inline-composer-reply-button"]'],
      // One source says that Enter can send: it is held like a press.
      keys: { enter: 'send', modEnter: 'send' },
      audience: 'unknown',
      answers: answered,
    },
    {
      surface: 'post',
      editors: post,
      roots: ['[data-testid="content-composer-dialog"]', '[role="dialog"]'],
      submits: ['[data-testid="composer-submit-button"]'],
      keys: { enter: 'newline', modEnter: 'send' },
      audience: 'unknown',
      media: (root) =>
        [...root.querySelectorAll(':is(img, video):is([src^="blob:"], [src^="data:"])')].map((one) => ({
          kind: one.localName === 'video' ? 'video' : 'image',
        })),
    },
    {
      surface: 'message',
      surfaceOf: () => (/^\/(inbox|messages?|chat)\b/.test(location.pathname) ? 'message' : 'post'),
      editors: ['textarea', '[role="textbox"][contenteditable="true"]'],
      not: ['[role="search"]'],
      roots: [],
      submits: [],
      findSubmits: nextControl,
      keys: { enter: 'send', modEnter: 'send' },
      audience: 'unknown',
    },
  ],
  account: () => ({ state: 'unreadable' }),
  expects: [],
  engagement: [{ kind: 'react', controls: ['[data-testid="reaction-button"]'] }],
}

function answered(root: Element): Answered | null {
  const shown = root.closest(card) ?? root.ownerDocument.querySelector(card)
  const words = shown ? first(shown, ['[data-testid="post-body"]', '[data-testid="styled-text"]']) : null
  if (!words) return null
  return { relation: 'unknown', name: text(shown?.querySelector('a[href*="/profile/"]')), text: text(words) }
}

/** The message box has no test ids: the control that sends is the nearest one after it. */
function nextControl(root: Element, editor: Element): Element[] {
  const buttons = [...root.querySelectorAll('button, [role="button"]')].filter(isShown)
  const after = buttons.filter(
    (one) => editor.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  return after.slice(0, 1)
}
