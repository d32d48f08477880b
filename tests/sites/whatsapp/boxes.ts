import type { Page } from '@playwright/test'
import type { BoxCase } from '../boxes.ts'

const home = 'https://web.whatsapp.com/?account=school'
const message = {
  box: (page: Page) => page.locator('#main footer [role="textbox"]'),
  submit: (page: Page) => page.locator('#main footer button'),
  sends: ['click', 'Enter'],
  surface: 'message',
  message: true,
  account: { state: 'unreadable' },
  answers: { name: 'Jo Marsh', text: 'Is the summer fair at Ashlands still on?' },
  newLine: 'Shift+Enter',
} satisfies Partial<BoxCase>

/** The smallest picture there is. */
const picture = {
  name: 'fair.gif',
  mimeType: 'image/gif',
  buffer: Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64'),
}

export const boxes: BoxCase[] = [
  { ...message, name: 'a message', url: home },
  {
    ...message,
    name: 'a message to a group, in Spanish',
    url: `${home}&lang=es&chat=group`,
    answers: { name: 'Rowan class parents', text: 'Is the summer fair at Ashlands still on?' },
  },
  {
    ...message,
    name: 'the words under a picture, in Spanish',
    url: `${home}&lang=es`,
    open: (page) => page.locator('#main footer input[type="file"]').setInputFiles(picture),
    box: (page) => page.locator('.preview [role="textbox"]'),
    submit: (page) => page.locator('.preview [role="button"]'),
  },
]
