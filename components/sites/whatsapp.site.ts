import type { Answered, Audience } from '../../rules/engine/types.ts'
import type { SiteAdapter } from './contract.ts'
import { first, text } from './dom.ts'

const submits = [
  ':is(button, [role="button"]):has([data-icon="wds-ic-send-filled"])',
  ':is(button, [role="button"]):has([data-testid="wds-ic-send-filled"])',
  ':is(button, [role="button"]):has(span[data-icon="send"])',
]
const editors = [
  '#main footer div[contenteditable="true"][data-tab="10"]',
  '#main footer [data-lexical-editor="true"]',
  '[data-testid="conversation-compose-box-input"]',
  '#main footer [role="textbox"][contenteditable="true"]',
]

/** WhatsApp Web says nowhere whose account it is; ids and icons' names are the same in every language. */
export const adapter: SiteAdapter = {
  id: 'whatsapp',
  name: 'WhatsApp',
  matches: ['https://web.whatsapp.com/*'],
  optional: true,
  composers: [
    {
      surface: 'message',
      editors,
      roots: ['#main footer'],
      submits: submits.map((one) => `#main footer ${one}`),
      keys: { enter: 'send', modEnter: 'send' },
      audience: audienceOf,
      answers: answered,
    },
    {
      // The words under a picture: the only other box that has a control to send beside it.
      surface: 'message',
      editors: ['[data-lexical-editor="true"][contenteditable="true"]'],
      not: ['#side', '#main footer', 'header'],
      roots: [],
      submits,
      keys: { enter: 'send', modEnter: 'send' },
      audience: audienceOf,
      answers: answered,
      media: (root) => [
        { kind: root.ownerDocument.querySelector('video[src^="blob:"]') ? 'video' : 'image' },
      ],
    },
  ],
  account: () => ({ state: 'unreadable' }),
  expects: [],
  comments: {
    item: ['.message-in'],
    author: ['[data-pre-plain-text]'],
    text: ['span.selectable-text'],
  },
}

/** Ids of messages name the kind of chat, where they are not opaque. */
function audienceOf(root: Element): Audience {
  const chat = root.ownerDocument.querySelector('#main')
  if (chat?.querySelector('[data-id*="@g.us"]')) return 'group'
  return chat?.querySelector('[data-id*="@c.us"]') ? 'one person' : 'unknown'
}

/** The chat's title, and the last thing that was said to the person. */
function answered(root: Element): Answered | null {
  const page = root.ownerDocument
  const title = first(page, [
    '#main header span[title]',
    '[data-testid="conversation-info-header-chat-title"]',
  ])
  if (!title) return null
  const last = [...page.querySelectorAll('#main .message-in')].at(-1)
  return {
    relation: 'unknown',
    name: title.getAttribute('title') ?? text(title),
    text: text(last?.querySelector('span.selectable-text')),
  }
}
