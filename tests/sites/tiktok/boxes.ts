import type { Page } from '@playwright/test'
import type { BoxCase } from '../boxes.ts'

const video = 'https://www.tiktok.com/@jo_marsh/video/7300000000000000001'
const account = { state: 'confirmed', handle: '@samc_teaches' } as const
const comment = {
  account,
  box: (page: Page) => page.locator('main > [class*="DivCommentInput"] [contenteditable="true"]'),
  submit: (page: Page) => page.locator('main > [class*="DivCommentInput"] [role="button"]'),
  sends: ['click', 'Enter', 'Control+Enter'],
  surface: 'comment',
  limit: 150,
  answers: { name: '@jo_marsh', text: 'Getting ready for the summer fair at Ashlands Primary' },
  newLine: 'Shift+Enter',
} satisfies Partial<BoxCase>

export const boxes: BoxCase[] = [
  { ...comment, name: 'a comment', url: video },
  { ...comment, name: 'a comment in the other layout, in Polish', url: `${video}?layout=browse&lang=pl` },
  {
    ...comment,
    name: 'a reply to a comment',
    url: video,
    open: (page) => page.locator('[data-e2e="comment-reply-1"]').click(),
    box: (page) => page.locator('[class*="DivReplyContainer"] [contenteditable="true"]'),
    submit: (page) => page.locator('[class*="DivReplyContainer"] [data-e2e="comment-post"]'),
    surface: 'reply',
    answers: { name: '@dev_patel_bakes', text: 'Noon, I think. Bring cake.' },
  },
  {
    account,
    name: 'the description of a video',
    url: 'https://www.tiktok.com/tiktokstudio/upload',
    box: (page) => page.locator('.caption-editor [contenteditable="true"]'),
    submit: (page) => page.locator('[data-e2e="post_video_button"]'),
    sends: ['click'],
    surface: 'post',
    limit: 2200,
    answers: null,
    newLine: 'Enter',
  },
]
