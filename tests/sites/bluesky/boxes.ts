import type { Page } from '@playwright/test'
import type { BoxCase } from '../boxes.ts'

const home = 'https://bsky.app/'
const dialog = {
  box: (page: Page) => page.locator('[data-testid="composePostView"] [contenteditable="true"]').first(),
  submit: (page: Page) => page.getByTestId('composerPublishBtn'),
  sends: ['click', 'Control+Enter', 'Meta+Enter'],
  limit: 300,
  account: { state: 'confirmed', handle: '@samc-teaches.bsky.social' },
  newLine: 'Enter',
} satisfies Partial<BoxCase>
/** Each post of a thread has its own limit. */
const { limit: _, ...thread } = dialog
const first = {
  name: '@jo-marsh.bsky.social',
  text: 'Does anyone know what time the summer fair at Ashlands Primary starts on Saturday?',
}

export const boxes: BoxCase[] = [
  {
    ...dialog,
    name: 'a post',
    url: home,
    open: (page) => page.getByTestId('composeFAB').click(),
    surface: 'post',
    answers: null,
  },
  {
    ...thread,
    name: 'the second box of a thread',
    url: home,
    open: async (page) => {
      await page.getByTestId('composeFAB').click()
      await page.keyboard.type('A day to remember.')
      await page.locator('.dialog .row:last-child button').last().click()
    },
    box: (page) => page.locator('[data-testid="composePostView"] [contenteditable="true"]').nth(1),
    before: 'A day to remember.\n\n',
    surface: 'post',
    answers: null,
  },
  {
    ...dialog,
    name: 'a post from the navigation after a reply was given up, in French',
    url: `${home}?lang=fr`,
    open: async (page) => {
      await page.getByTestId('replyBtn').first().click()
      await page.getByTestId('composerDiscardButton').click()
      await page.locator('nav button').click()
    },
    surface: 'post',
    answers: null,
  },
  {
    ...dialog,
    name: 'a reply',
    url: home,
    open: (page) => page.getByTestId('replyBtn').first().click(),
    surface: 'reply',
    answers: first,
  },
  {
    ...dialog,
    name: 'a quote',
    url: home,
    open: async (page) => {
      await page.getByTestId('repostBtn').first().click()
      await page.locator('.quote').first().click()
    },
    surface: 'share',
    answers: first,
  },
  {
    name: 'a message',
    url: `${home}messages/3kpractice?account=school`,
    box: (page) => page.locator('main textarea'),
    submit: (page) => page.locator('main button').last(),
    sends: ['click', 'Enter'],
    surface: 'message',
    message: true,
    account: { state: 'confirmed', handle: '@ashlandsprimary.bsky.social' },
    newLine: 'Shift+Enter',
  },
]
