import type { Page } from '@playwright/test'
import type { BoxCase } from '../boxes.ts'

const home = 'https://www.facebook.com/'
const sam = { state: 'confirmed', handle: '100000000000001', name: 'Sam Carter', detail: 'profile' } as const
const school = {
  state: 'confirmed',
  handle: '100000000000077',
  name: 'Ashlands Primary School',
  detail: 'page',
} as const
const fair = {
  name: 'Jo Marsh',
  text: 'Does anyone know what time the summer fair at Ashlands Primary starts on Saturday?',
}

const inDialog = (page: Page) => page.locator('[role="dialog"][aria-modal="true"]')
const post = {
  open: (page) => page.locator('[data-pagelet$="Composer"] [role="button"]').click(),
  box: (page) => inDialog(page).locator('[role="textbox"]'),
  submit: (page) => inDialog(page).locator('[role="button"]').last(),
  sends: ['click'],
  surface: 'post',
  answers: null,
} satisfies Partial<BoxCase>
const comment = {
  box: (page) => page.locator('form[role="presentation"] [role="textbox"]'),
  submit: (page) => page.locator('#focused-state-composer-submit [role="button"]'),
  sends: ['click', 'Enter'],
  newLine: 'Shift+Enter',
} satisfies Partial<BoxCase>
const message = {
  box: (page) => page.locator('[role="group"] [role="textbox"]'),
  submit: (page) => page.locator('[role="group"] .send'),
  sends: ['click', 'Enter'],
  newLine: 'Shift+Enter',
  surface: 'message',
  message: true,
  account: sam,
  answers: { name: 'Jo Marsh', text: 'Is there still a place at the breakfast club?' },
} satisfies Partial<BoxCase>
const business = {
  box: (page) => page.locator('[contenteditable="true"][role="combobox"]').last(),
  submit: (page) => page.locator('.footer .primary'),
  sends: ['click'],
  surface: 'post',
  answers: null,
  account: { state: 'confirmed', handle: '100000000000077', name: 'Ashlands Primary School', detail: 'page' },
} satisfies Partial<BoxCase>

export const boxes: BoxCase[] = [
  { ...post, name: 'a post', url: home, account: sam },
  { ...post, name: 'a post in a group, in Welsh', url: `${home}groups/77/?lang=cy`, account: sam },
  {
    ...post,
    name: 'a post of the school’s page, in two steps',
    url: `${home}AshlandsPrimary?account=school`,
    account: school,
    finish: (page) => inDialog(page).locator('[role="button"]').click(),
  },
  {
    ...post,
    name: 'a share',
    url: home,
    open: (page) => page.locator('[data-ad-rendering-role="share_button"]').first().click(),
    surface: 'share',
    account: sam,
    answers: fair,
  },
  {
    ...comment,
    name: 'a comment',
    url: `${home}?lang=cy`,
    open: (page) => page.locator('[data-ad-rendering-role="comment_button"]').first().click(),
    surface: 'comment',
    account: sam,
    answers: fair,
  },
  {
    ...comment,
    name: 'a reply as the school’s page',
    url: `${home}?account=school`,
    open: (page) => page.locator('.comment [role="button"]').first().click(),
    surface: 'reply',
    account: school,
    answers: { name: 'Dev Patel', text: 'Noon, I think. Bring cake.' },
  },
  {
    ...message,
    name: 'a message',
    url: home,
    open: (page) => page.locator('a[href="/messages/t/55/"]').click(),
  },
  { ...message, name: 'a message on messenger.com, in Welsh', url: 'https://www.messenger.com/t/55?lang=cy' },
  {
    ...business,
    name: 'a post in Business Suite',
    url: 'https://business.facebook.com/latest/composer/?asset_id=100000000000077',
  },
  {
    ...business,
    name: 'a post in Business Suite with a text for each place',
    url: 'https://business.facebook.com/latest/composer/?asset_id=100000000000077&customise=1',
    open: async (page) => {
      await page.locator('[contenteditable="true"][role="combobox"]').first().click()
      await page.keyboard.type('Good morning.')
    },
    before: 'Good morning.\n\n',
  },
]
