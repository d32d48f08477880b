import type { Page } from '@playwright/test'
import type { BoxCase } from '../boxes.ts'

const home = 'https://x.com/home'
const sam = { state: 'confirmed', handle: '@samc_teaches' } as const
const fair = {
  name: 'Jo Marsh',
  text: 'Does anyone know what time the summer fair at Ashlands Primary starts on Saturday?',
}

const modal = (page: Page) => page.locator('[role="dialog"][aria-modal="true"]')
const inline = {
  box: (page) => page.getByTestId('tweetTextarea_0').first(),
  submit: (page) => page.getByTestId('tweetButtonInline'),
  sends: ['click', 'Control+Enter', 'Meta+Enter'],
  limit: 280,
  mention: async (page) => {
    await page.keyboard.type('@dev')
    await page.getByRole('option').first().click()
    return '@dev_patel_bakes '
  },
} satisfies Partial<BoxCase>
const dialog = {
  ...inline,
  box: (page) => modal(page).getByTestId('tweetTextarea_0'),
  submit: (page) => modal(page).getByTestId('tweetButton'),
} satisfies Partial<BoxCase>

export const boxes: BoxCase[] = [
  { ...inline, name: 'a post', url: home, surface: 'post', account: sam, answers: null },
  {
    name: 'the second box of a thread',
    url: home,
    open: async (page) => {
      await inline.box(page).click()
      await page.keyboard.type('A day to remember.')
      await page.getByTestId('addButton').click()
    },
    before: 'A day to remember.\n\n',
    box: (page) => page.getByTestId('tweetTextarea_1'),
    submit: inline.submit,
    sends: inline.sends,
    surface: 'post',
    account: sam,
    answers: null,
  },
  {
    ...inline,
    name: 'a reply under a post, in Spanish',
    url: 'https://x.com/jo_marsh/status/1900000000000000001?lang=es',
    surface: 'reply',
    account: sam,
    answers: fair,
  },
  {
    ...dialog,
    name: 'a new post after a reply that was given up',
    url: home,
    open: async (page) => {
      await page.getByTestId('reply').first().click()
      await page.getByTestId('app-bar-close').click()
      await page.getByTestId('SideNav_NewTweet_Button').click()
    },
    surface: 'post',
    account: sam,
    answers: null,
  },
  {
    ...dialog,
    name: 'a quote by the school',
    url: `${home}?account=school`,
    open: async (page) => {
      await page.getByTestId('retweet').first().click()
      await page.getByRole('menu').getByRole('menuitem').last().click()
    },
    surface: 'share',
    account: { state: 'confirmed', handle: '@AshlandsPrimary' },
    answers: fair,
  },
  {
    name: 'a message, in a shadow root',
    url: home,
    open: (page) => page.getByTestId('AppTabBar_DirectMessage_Link').click(),
    box: (page) => page.getByTestId('dm-composer-textarea'),
    submit: (page) => page.getByTestId('dm-composer-send-button'),
    sends: ['click', 'Enter'],
    newLine: 'Shift+Enter',
    surface: 'message',
    message: true,
    account: sam,
    answers: { name: 'Jo Marsh', text: 'Could you ring me about tomorrow?' },
  },
  {
    name: 'the profile’s own words',
    url: 'https://x.com/samc_teaches',
    open: (page) => page.getByTestId('editProfileButton').click(),
    box: (page) => page.locator('textarea[name="description"]'),
    submit: (page) => page.getByTestId('Profile_Save_Button'),
    sends: ['click'],
    surface: 'profile',
    limit: 160,
    account: sam,
  },
]
