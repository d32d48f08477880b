import type { Locator, Page } from '@playwright/test'
import { marks, type Ours, ours } from '../harness/ours.ts'
import type { Post, Traces } from '../sites/kit/record.ts'

/** How the page is to behave; see `tests/sites/kit/variant.ts`. */
export type Query = Partial<
  Record<'on' | 'lang' | 'account' | 'blur' | 'csp' | 'trusted' | 'slow' | 'in_reply_to' | 'audience', string>
>

/** One tab on a fixture page. */
export interface SitePage {
  page: Page
  ours: Ours
  /** Publications so far. */
  posts(): Promise<Post[]>
  /** Publications once there is at least one. */
  posted(timeout?: number): Promise<Post[]>
  /** Types of the events that asked to publish, also when nothing was left to publish. */
  attempts(): Promise<string[]>
  /** What others left in the page since it was opened. */
  traces(): Promise<Traces>
  marks(): Promise<string[]>
  shortcuts(): Promise<string[]>
  dismissals(): Promise<string[]>
}

async function open(page: Page, address: string, query: Query): Promise<SitePage> {
  const url = new URL(address)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  await page.goto(url.href)
  const posts = () => page.evaluate(() => window.__posts)
  return {
    page,
    ours: await ours(page),
    posts,
    posted: async (timeout = 5000) => {
      await page.waitForFunction(() => window.__posts.length > 0, undefined, { timeout })
      return posts()
    },
    attempts: () => page.evaluate(() => window.__attempts),
    traces: () => page.evaluate(() => window.__traces),
    marks: () => marks(page),
    shortcuts: () => page.evaluate(() => window.__shortcuts),
    dismissals: () => page.evaluate(() => window.__dismissals),
  }
}

/** Writes, the last words key by key, and rests until what was written has been looked at. */
async function write(box: Locator, text: string): Promise<void> {
  await box.click()
  await box.page().keyboard.insertText(text.slice(0, -12))
  await box.pressSequentially(text.slice(-12))
  await box.page().waitForTimeout(400)
}

/** The words in an editor, lines joined as they are posted. */
const textOf = (box: Locator) =>
  box.evaluate((editor) => {
    const blocks = editor.querySelectorAll('[data-block="true"], p')
    return [...blocks].map((block) => (block as HTMLElement).innerText.replace(/\n$/, '')).join('\n')
  })

export interface Composing extends SitePage {
  box: Locator
  submit: Locator
  write(text: string): Promise<void>
  text(): Promise<string>
}

const composing = (site: SitePage, box: Locator, submit: Locator): Composing => ({
  ...site,
  box,
  submit,
  write: (text) => write(box, text),
  text: () => textOf(box),
})

/** X: the box on the page, the box in the dialog, the thread of a post. */
export interface X {
  home(query?: Query): Promise<Composing>
  dialog(query?: Query): Promise<Composing>
  /** Answers the first post of the feed, in the dialog. */
  reply(query?: Query): Promise<Composing>
  status(query?: Query): Promise<Composing>
}

export function xPages(page: Page): X {
  const inline = {
    box: page.getByTestId('tweetTextarea_0').first(),
    submit: page.getByTestId('tweetButtonInline'),
  }
  const dialog = page.locator('[role="dialog"][aria-modal="true"]')
  const modal = { box: dialog.getByTestId('tweetTextarea_0'), submit: dialog.getByTestId('tweetButton') }
  return {
    home: async (query = {}) =>
      composing(await open(page, 'https://x.com/home', query), inline.box, inline.submit),
    dialog: async (query = {}) => {
      const site = await open(page, 'https://x.com/home', query)
      await page.getByTestId('SideNav_NewTweet_Button').click()
      return composing(site, modal.box, modal.submit)
    },
    reply: async (query = {}) => {
      const site = await open(page, 'https://x.com/home', query)
      await page.getByTestId('reply').first().click()
      return composing(site, modal.box, modal.submit)
    },
    status: async (query = {}) =>
      composing(
        await open(page, 'https://x.com/jo_marsh/status/1900000000000000001', query),
        inline.box,
        inline.submit,
      ),
  }
}

/** Facebook: the dialog for a post, the box under one, the box under a comment. */
export interface Facebook {
  post(query?: Query): Promise<Composing>
  /** Under the first post, which asks about the school, or under another one. */
  comment(query?: Query, under?: number): Promise<Composing>
  reply(query?: Query): Promise<Composing>
}

export function facebookPages(page: Page): Facebook {
  const home = (query: Query) => open(page, 'https://www.facebook.com/', query)
  const comment = {
    box: page.locator('form[role="presentation"] [role="textbox"]'),
    submit: page.locator('#focused-state-composer-submit [role="button"]'),
  }
  return {
    post: async (query = {}) => {
      const site = await home(query)
      await page.locator('[data-pagelet="FeedComposer"] [role="button"]').click()
      const dialog = page.locator('[role="dialog"][aria-modal="true"]')
      return composing(site, dialog.locator('[role="textbox"]'), dialog.locator('[role="button"]').last())
    },
    comment: async (query = {}, under = 0) => {
      const site = await home(query)
      await page.locator('[data-ad-rendering-role="comment_button"]').nth(under).click()
      return composing(site, comment.box, comment.submit)
    },
    reply: async (query = {}) => {
      const site = await home(query)
      await page.locator('.comment [role="button"]').first().click()
      return composing(site, comment.box, comment.submit)
    },
  }
}
