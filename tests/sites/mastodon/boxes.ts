import type { Page } from '@playwright/test'
import type { BoxCase } from '../boxes.ts'

const home = 'https://mastodon.social/home'
const form = {
  box: (page: Page) => page.locator('.autosuggest-textarea__textarea'),
  submit: (page: Page) => page.locator('.compose-form__submit button'),
  sends: ['click', 'Control+Enter', 'Meta+Enter'],
  limit: 500,
  account: { state: 'confirmed', handle: '@samc_teaches@mastodon.social', name: 'Sam Carter' },
  newLine: 'Enter',
} satisfies Partial<BoxCase>

export const boxes: BoxCase[] = [
  { ...form, name: 'a post', url: home, surface: 'post', answers: null },
  { ...form, name: 'a post, in German', url: `${home}?lang=de`, surface: 'post', answers: null },
  {
    ...form,
    name: 'a reply',
    url: home,
    open: (page) => page.locator('.status__action-bar button').first().click(),
    surface: 'reply',
    answers: {
      name: 'Jo Marsh',
      text: 'Does anyone know what time the summer fair at Ashlands Primary starts on Saturday?',
    },
  },
  {
    ...form,
    name: 'a private mention',
    url: `${home}?account=school`,
    open: async (page) => {
      await page.locator('.dropdown-button').click()
      await page.locator('.privacy-dropdown__option').last().click()
    },
    surface: 'message',
    message: true,
    account: {
      state: 'confirmed',
      handle: '@AshlandsPrimary@mastodon.social',
      name: 'Ashlands Primary School',
    },
  },
]
