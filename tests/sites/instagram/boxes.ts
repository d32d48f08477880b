import type { Page } from '@playwright/test'
import type { BoxCase } from '../boxes.ts'

const home = 'https://www.instagram.com/'
const sam = { state: 'confirmed', handle: 'samc_teaches' } as const
const school = { state: 'confirmed', handle: 'AshlandsPrimary' } as const
const fair = {
  name: 'jo_marsh',
  text: 'Does anyone know what time the summer fair at Ashlands Primary starts on Saturday?',
}
const words = (page: Page) => page.locator('.comment-box .words')

const sending = {
  submit: words,
  sends: ['click', 'Enter'],
  newLine: 'Shift+Enter',
  limit: 2200,
} satisfies Partial<BoxCase>

const caption = {
  open: async (page) => {
    await page.locator('#to-create').click()
    await page.locator('[role="dialog"] .words').click()
    await page.locator('[role="dialog"] .words').click()
  },
  box: (page) => page.locator('[role="dialog"] [role="textbox"]'),
  submit: (page) => page.locator('[role="dialog"] .bar .words'),
  sends: ['click'],
  surface: 'post',
  limit: 2200,
  answers: null,
} satisfies Partial<BoxCase>

export const boxes: BoxCase[] = [
  {
    ...sending,
    name: 'a comment in a textarea',
    url: home,
    box: (page) => page.locator('form textarea').first(),
    surface: 'comment',
    account: sam,
    answers: fair,
  },
  {
    ...sending,
    name: 'a comment in Lexical, in Portuguese, in a node used before',
    url: `${home}?editor=lexical&lang=pt`,
    open: async (page) => {
      await page.locator('form [role="textbox"]').first().click()
      await page.evaluate(() => scrollTo(0, 3300))
      await page.locator('article', { hasText: '(7)' }).waitFor()
    },
    box: (page) => page.locator('article', { hasText: '(7)' }).locator('[role="textbox"]'),
    surface: 'comment',
    account: sam,
    answers: {
      name: 'nina_at_courier',
      text: 'Working on a story about class sizes. Do you teach at a local primary? I would love to hear from you. (7)',
    },
  },
  {
    ...sending,
    name: 'a comment on a post’s own page as the school',
    url: `${home}?account=school&editor=lexical`,
    open: async (page) => {
      await page.locator('.open-post').first().click()
      await page.locator('article').nth(1).waitFor({ state: 'detached' })
    },
    box: (page) => page.locator('main form [role="textbox"]'),
    surface: 'comment',
    account: school,
    answers: fair,
  },
  { ...caption, name: 'a caption', url: home, account: sam },
  { ...caption, name: 'a caption in Portuguese', url: `${home}?lang=pt&account=school`, account: school },
  {
    ...sending,
    name: 'a message',
    url: home,
    open: (page) => page.locator('#to-messages').click(),
    box: (page) => page.locator('main [role="textbox"]'),
    surface: 'message',
    message: true,
    account: sam,
    answers: { name: 'Jo Marsh', text: 'Are you coming to the fair on Saturday?' },
  },
  {
    name: 'the profile’s own words',
    url: home,
    open: (page) => page.locator('#to-edit').click(),
    box: (page) => page.locator('form textarea'),
    submit: (page) => page.locator('form .words'),
    sends: ['click'],
    surface: 'profile',
    limit: 150,
    account: sam,
  },
]
