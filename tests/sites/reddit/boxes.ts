import type { Page } from '@playwright/test'
import type { BoxCase } from '../boxes.ts'

const thread = 'https://www.reddit.com/r/primaryteaching/comments/abc123/summer_fair/'
const asked = 'Does anyone know what time the summer fair at Ashlands Primary starts on Saturday?'
const account = { state: 'confirmed', handle: 'u/samc_teaches' } as const
const comment = {
  account,
  open: (page: Page) => page.locator('comment-composer-host faceplate-textarea-input').click(),
  box: (page: Page) => page.locator('shreddit-composer [role="textbox"]'),
  submit: (page: Page) => page.locator('shreddit-composer [slot="submit-button"]'),
  sends: ['click', 'Control+Enter', 'Meta+Enter'],
  surface: 'comment',
  limit: 10_000,
  answers: { name: 'u/jo_marsh', text: `Summer fair\n${asked}` },
  newLine: 'Enter',
} satisfies Partial<BoxCase>

export const boxes: BoxCase[] = [
  { ...comment, name: 'a comment', url: thread },
  {
    ...comment,
    name: 'a comment where only the account’s number is shown, in French',
    url: `${thread}?name=hidden&lang=fr`,
    account: { state: 'confirmed', handle: 't2_p7q8r9' },
  },
  { ...comment, name: 'a comment in a box inside a shadow root', url: `${thread}?dom=shadow` },
  {
    ...comment,
    name: 'a reply',
    url: thread,
    open: (page) => page.locator('shreddit-comment .reply').click(),
    surface: 'reply',
    answers: { name: 'u/dev_patel_bakes', text: 'Noon, I think. Bring cake.' },
  },
  {
    account,
    name: 'the text of a post',
    url: 'https://www.reddit.com/r/primaryteaching/submit/?type=TEXT',
    box: (page) => page.locator('r-post-composer-form [role="textbox"]'),
    submit: (page) => page.locator('#submit-post-button'),
    sends: ['click', 'Control+Enter', 'Meta+Enter'],
    surface: 'post',
    answers: null,
    newLine: 'Enter',
  },
  {
    account,
    name: 'the title of a post',
    url: 'https://www.reddit.com/r/primaryteaching/submit/?type=TEXT',
    box: (page) => page.locator('post-composer-title textarea'),
    submit: (page) => page.locator('#submit-post-button'),
    sends: ['click'],
    surface: 'post',
    answers: null,
    newLine: 'Enter',
  },
  {
    account,
    name: 'a comment in the old layout',
    url: 'https://old.reddit.com/r/primaryteaching/comments/abc123/summer_fair/',
    box: (page) => page.locator('form.usertext textarea'),
    submit: (page) => page.locator('form.usertext button.save'),
    sends: ['click'],
    surface: 'comment',
    limit: 10_000,
    newLine: 'Enter',
  },
]
