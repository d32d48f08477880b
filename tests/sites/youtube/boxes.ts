import type { Page } from '@playwright/test'
import type { BoxCase } from '../boxes.ts'

const video = 'https://www.youtube.com/watch?v=abc123'
const unread = { state: 'unreadable' } as const
const sam = { state: 'confirmed', handle: '@samc_teaches', name: 'Sam Carter' } as const
const fair = { name: 'Jo Marsh', text: 'Ashlands summer fair, all of it' }

const press = (selector: string) => (page: Page) => page.locator(selector).first().click()
const root = (within: string) => (page: Page) => page.locator(`${within} #contenteditable-root:visible`)
const submit = (page: Page) => page.locator('#submit-button button:visible')

export const boxes: BoxCase[] = [
  {
    name: 'a comment by an account that cannot be read',
    url: video,
    open: press('#placeholder-area'),
    box: root('ytd-comment-dialog-renderer'),
    submit,
    sends: ['click'],
    surface: 'comment',
    limit: 10_000,
    account: unread,
    answers: fair,
  },
  {
    name: 'a comment under the next video, in French, after the account’s menu',
    url: `${video}&lang=fr`,
    open: async (page) => {
      await page.locator('#avatar-btn').click()
      await page.locator('#placeholder-area').click()
      await page.locator('#to-def456').click()
      await page.locator('#placeholder-area').click()
    },
    box: root('ytd-comment-dialog-renderer'),
    submit,
    sends: ['click'],
    surface: 'comment',
    limit: 10_000,
    account: sam,
    answers: { name: 'Dev Patel', text: 'Sourdough for beginners' },
  },
  {
    name: 'a reply',
    url: `${video}&account=school`,
    open: async (page) => {
      await page.locator('#avatar-btn').click()
      await page.locator('.open-reply').click()
    },
    box: root('ytd-comment-reply-dialog-renderer'),
    submit,
    sends: ['click'],
    surface: 'reply',
    limit: 10_000,
    account: { state: 'confirmed', handle: '@AshlandsPrimary', name: 'Ashlands Primary School' },
    answers: { name: '@nina_at_courier', text: 'Who organised it? I would love to talk.' },
  },
  {
    name: 'a community post',
    url: video,
    open: async (page) => {
      await page.locator('#to-community').click()
      await page.locator('#commentbox-placeholder').click()
    },
    box: root('ytd-backstage-post-dialog-renderer'),
    submit,
    sends: ['click'],
    surface: 'post',
    limit: 10_000,
    account: unread,
    answers: null,
  },
  {
    name: 'a reply in Studio',
    url: 'https://studio.youtube.com/channel/UCabcdefghijklmnopqrstuv/comments/inbox',
    open: press('#reply-button'),
    box: (page) => page.locator('ytcp-commentbox textarea'),
    submit: (page) => page.locator('ytcp-commentbox ytcp-button').last(),
    sends: ['click'],
    surface: 'reply',
    limit: 10_000,
    account: { state: 'confirmed', handle: 'UCabcdefghijklmnopqrstuv' },
    answers: { name: 'Jo Marsh', text: 'Is my child in this video?' },
  },
  {
    name: 'a comment on the mobile site',
    url: 'https://m.youtube.com/watch?v=abc123&lang=fr',
    box: (page) => page.locator('ytm-comment-dialog-renderer textarea'),
    submit: (page) => page.locator('ytm-comment-dialog-renderer button').last(),
    sends: ['click'],
    surface: 'comment',
    limit: 10_000,
    account: unread,
  },
  {
    name: 'a live chat in its own window',
    url: 'https://www.youtube.com/live_chat?is_popout=1&v=abc123',
    box: (page) => page.locator('yt-live-chat-text-input-field-renderer #input'),
    submit: (page) => page.locator('#send-button button'),
    sends: ['click', 'Enter'],
    newLine: 'Shift+Enter',
    surface: 'comment',
    limit: 200,
    account: unread,
  },
]
