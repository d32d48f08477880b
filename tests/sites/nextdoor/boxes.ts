import type { Page } from '@playwright/test'
import type { BoxCase } from '../boxes.ts'

const feed = 'https://nextdoor.co.uk/news_feed/'
const unreadable = { account: { state: 'unreadable' } } satisfies Partial<BoxCase>
const post = {
  ...unreadable,
  open: (page: Page) => page.getByTestId('prompt-container').click(),
  box: (page: Page) => page.getByTestId('composer-text-field'),
  submit: (page: Page) => page.getByTestId('composer-submit-button'),
  sends: ['click'],
  surface: 'post',
  answers: null,
  newLine: 'Enter',
} satisfies Partial<BoxCase>

export const boxes: BoxCase[] = [
  { ...post, name: 'a post', url: feed },
  { ...post, name: 'a post, in French', url: `${feed}?lang=fr` },
  {
    ...unreadable,
    name: 'a comment',
    url: feed,
    open: (page) => page.getByTestId('post-reply-button').first().click(),
    box: (page) => page.getByTestId('comment-add-reply-input'),
    submit: (page) => page.getByTestId('inline-composer-reply-button'),
    sends: ['click', 'Enter'],
    surface: 'comment',
    answers: {
      name: 'Jo Marsh',
      text: 'Does anyone know what time the summer fair at Ashlands Primary starts on Saturday?',
    },
    newLine: 'Shift+Enter',
  },
  {
    ...unreadable,
    name: 'a message',
    url: 'https://nextdoor.co.uk/inbox/?account=school',
    box: (page) => page.locator('.inline textarea'),
    submit: (page) => page.locator('.inline button'),
    sends: ['click', 'Enter'],
    surface: 'message',
    message: true,
    newLine: 'Shift+Enter',
  },
]
