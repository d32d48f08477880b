import type { Page } from '@playwright/test'
import type { BoxCase } from '../boxes.ts'

const home = 'https://www.threads.com/'
const dialog = {
  box: (page: Page) => page.locator('[role="dialog"] [role="textbox"]').first(),
  submit: (page: Page) => page.locator('[role="dialog"] [role="button"]').last(),
}
const common = {
  sends: ['click', 'Control+Enter', 'Meta+Enter'],
  limit: 500,
  account: { state: 'confirmed', handle: '@samc_teaches' },
  newLine: 'Enter',
} satisfies Partial<BoxCase>
/** Each post of a thread has its own limit. */
const { limit: _, ...thread } = common
const first = {
  name: 'jo_marsh',
  text: 'Does anyone know what time the summer fair at Ashlands Primary starts on Saturday?',
}

/** The actions of the feed's first post, by place: they have no name that every language shares. */
const act = (page: Page, at: number) =>
  page.locator('[data-pressable-container]').first().locator('[role="button"]').nth(at).click()

export const boxes: BoxCase[] = [
  {
    ...common,
    ...dialog,
    name: 'a new thread',
    url: home,
    open: (page) => page.locator('.opener').click(),
    surface: 'post',
    answers: null,
  },
  {
    ...common,
    ...dialog,
    name: 'a new thread, in Spanish',
    url: `${home}?lang=es`,
    open: (page) => page.locator('.opener').click(),
    surface: 'post',
    answers: null,
  },
  {
    ...thread,
    ...dialog,
    name: 'the second box of a thread',
    url: home,
    open: async (page) => {
      await page.locator('.opener').click()
      await page.keyboard.type('A day to remember.')
      await page.locator('.dialog > .quiet').click()
    },
    box: (page) => page.locator('[role="dialog"] [role="textbox"]').nth(1),
    before: 'A day to remember.\n\n',
    surface: 'post',
    answers: null,
  },
  {
    ...common,
    ...dialog,
    name: 'a reply in the dialog',
    url: home,
    open: (page) => act(page, 1),
    surface: 'reply',
    answers: first,
  },
  {
    ...common,
    ...dialog,
    name: 'a quote',
    url: home,
    open: (page) => act(page, 3),
    surface: 'share',
    answers: first,
  },
  {
    ...common,
    name: 'a reply under a post',
    url: `${home}@jo_marsh/post/1900000000000000001`,
    box: (page) => page.locator('.inline [role="textbox"]'),
    submit: (page) => page.locator('.inline [role="button"]'),
    surface: 'reply',
    answers: first,
  },
]
