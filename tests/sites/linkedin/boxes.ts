import type { Page } from '@playwright/test'
import type { BoxCase } from '../boxes.ts'

const sam = { state: 'confirmed', handle: 'samc-teaches', name: 'Sam Carter', detail: 'profile' } as const
const school = {
  state: 'confirmed',
  handle: 'Ashlands Primary School',
  name: 'Ashlands Primary School',
  detail: 'page',
} as const
const fair = {
  name: 'Jo Marsh',
  text: 'Does anyone know what time the summer fair at Ashlands Primary starts on Saturday?',
}

const feed = 'https://www.linkedin.com/feed/'
const tiptap = (page: Page) => page.locator('.tiptap.ProseMirror').last()
const comments = (page: Page) => page.locator('.open-comments').first().click()
/** The site's list of names is left out: what it does to the editor in the end is done at once. */
const mention = (box: (page: Page) => ReturnType<Page['locator']>) => async (page: Page) => {
  await box(page).evaluate((one) =>
    one.dispatchEvent(new CustomEvent('mention', { detail: 'Dev Patel', bubbles: true })),
  )
  return 'Dev Patel '
}

const comment = {
  box: tiptap,
  sends: ['click', 'Control+Enter', 'Meta+Enter'],
  limit: 1250,
  submit: (page) => page.locator('button[data-view-name^="comment-"]').last(),
  open: comments,
} satisfies Partial<BoxCase>

export const boxes: BoxCase[] = [
  {
    name: 'a post, in a shadow root',
    url: feed,
    open: (page) => page.locator('.share-box-feed-entry__trigger').click(),
    box: (page) => page.locator('.ql-editor'),
    submit: (page) => page.locator('button.share-actions__primary-action'),
    sends: ['click', 'Control+Enter', 'Meta+Enter'],
    surface: 'post',
    limit: 3000,
    account: sam,
    answers: null,
    mention: mention((page) => page.locator('.ql-editor')),
  },
  { ...comment, name: 'a comment', url: feed, surface: 'comment', account: sam, answers: fair },
  {
    ...comment,
    name: 'a comment as the school’s page, in German',
    url: `${feed}?account=school&lang=de`,
    surface: 'comment',
    account: school,
    answers: fair,
  },
  {
    ...comment,
    name: 'a comment whose control only structure tells, in a node used before',
    url: `${feed}?on=programmatic`,
    submit: (page) => page.locator('.comment-actions button:not([aria-label])').last(),
    open: async (page) => {
      await comments(page)
      await page.evaluate(() => scrollTo(0, 3200))
      await page.locator('[role="listitem"]', { hasText: '(8)' }).locator('.open-comments').click()
    },
    surface: 'comment',
    account: sam,
    answers: {
      name: 'Dev Patel',
      text: 'First sourdough that did not come out like a brick. Small wins. (8)',
    },
  },
  {
    ...comment,
    name: 'a comment on an older page',
    url: `${feed}?era=ember`,
    box: (page) => page.locator('.comments-comment-texteditor .ql-editor'),
    submit: (page) => page.locator('button.comments-comment-box__submit-button--cr'),
    sends: ['click'],
    surface: 'comment',
    account: sam,
    answers: fair,
  },
  {
    ...comment,
    name: 'a reply',
    url: feed,
    open: async (page) => {
      await comments(page)
      await page.locator('.open-reply').click()
    },
    surface: 'reply',
    account: sam,
    answers: { name: 'Dev Patel', text: 'Noon, I think. Bring cake.' },
  },
  {
    name: 'a message',
    url: `${feed}`,
    open: (page) => page.locator('#nav-messaging').click(),
    box: (page) => page.locator('.msg-form__contenteditable'),
    submit: (page) => page.locator('button.msg-form__send-button'),
    sends: ['click', 'Enter', 'Control+Enter'],
    surface: 'message',
    message: true,
    account: sam,
    answers: { name: 'Jo Marsh', text: 'Is Jayden in your class this year?' },
    newLine: 'Shift+Enter',
  },
  {
    name: 'the note of an invitation, in a shadow root',
    url: 'https://www.linkedin.com/in/jo-marsh/',
    open: (page) => page.locator('[componentkey^="ConnectButton"]').click(),
    box: (page) => page.locator('textarea#custom-message'),
    submit: (page) => page.locator('.artdeco-modal__actionbar button').last(),
    sends: ['click'],
    surface: 'message',
    message: true,
    limit: 300,
    account: sam,
  },
]
