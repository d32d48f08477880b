import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findFirefox } from '../harness/browser.ts'
import { built } from '../harness/built.ts'
import { invented } from '../harness/extension.ts'
import { type Firefox, openFirefox } from '../harness/firefox.ts'
import { fixtures } from '../sites/serve.ts'

/**
 * The core in stock Firefox. WebDriver BiDi sees nothing inside our closed root, so these tests go by what a person
 * can do and what comes of it: keys, the mouse, what was posted. What the panel looks like is saved as pictures.
 */

const slip = 'So proud of Jayden in my Year 4 class at Ashlands, he finally got his ADHD diagnosis'
const clean = 'The summer fair at Ashlands starts at noon on Saturday. Views my own.'
const privately = 'Can’t believe that penalty, what a shambles of a referee'

let firefox: Firefox

beforeAll(async () => {
  const found = await findFirefox(console.log)
  if (found.path === null) throw new Error(found.why)
  const { serve } = await fixtures()
  firefox = await openFirefox({ browser: found.path, extension: built.firefox, serve })
  const own = await firefox.own('popup.html', 'body')
  await own.evaluate(async (school) => {
    const { browser } = globalThis as unknown as {
      browser: { storage: { local: { set(items: object): Promise<void> } } }
    }
    await browser.storage.local.set({ school })
  }, invented)
  await own.close()
})
afterAll(() => firefox?.close())

const opened: Page[] = []
const open = async (address: string) => {
  const page = await firefox.page(address)
  opened.push(page)
  return page
}
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close()
})

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const posts = (page: Page) => page.evaluate(() => window.__posts)
const attempts = (page: Page) => page.evaluate(() => window.__attempts)
const picture = (page: Page, name: string) =>
  page.screenshot({ path: join(built.output, `firefox-${name}.png`) as `${string}.png` })

async function write(page: Page, selector: string, text: string): Promise<void> {
  await page.click(selector)
  await page.keyboard.type(text)
  await rest(700)
}

/** The words that stand marked; the page may read its own document's highlights. */
const marks = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((each) => {
        const range = document.createRange()
        range.setStart(each.startContainer, each.startOffset)
        range.setEnd(each.endContainer, each.endOffset)
        return range.toString()
      }),
    ),
  )

/** True while the focus is in our part of the page, which only the pause takes. */
const isPaused = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.parentElement === document.documentElement &&
      document.activeElement !== document.body,
  )

/** Tab goes from “Edit post” on to “Post anyway”. */
async function postAnyway(page: Page): Promise<void> {
  await rest(700)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await rest(400)
}

describe('X', () => {
  const home = 'https://x.com/home'
  const box = '[data-testid="tweetTextarea_0"]'
  const submit = '[data-testid="tweetButtonInline"]'

  test('a slip is marked and held by click and by Ctrl+Enter; “Post anyway” posts it once', async () => {
    const page = await open(home)
    await write(page, box, slip)
    expect(await marks(page)).toContain('Jayden')

    await page.keyboard.down('Control')
    await page.keyboard.press('Enter')
    await page.keyboard.up('Control')
    await rest(700)
    expect(await isPaused(page)).toBe(true)
    await picture(page, 'pause')
    await page.keyboard.press('Escape')
    await rest(300)
    expect(await isPaused(page)).toBe(false)

    await page.click(submit)
    await rest(700)
    expect(await isPaused(page)).toBe(true)
    expect(await attempts(page)).toEqual([])
    await postAnyway(page)
    await rest(2500)
    expect((await posts(page)).map(({ text }) => text)).toEqual([slip])
    expect(await attempts(page)).toHaveLength(1)
  })

  test('where the site ignores what scripts press, the second press posts', async () => {
    const page = await open(`${home}?trusted=1`)
    await write(page, box, slip)
    await page.click(submit)
    await postAnyway(page)
    await rest(2500)
    expect(await posts(page)).toEqual([])
    await page.click(submit)
    await rest(500)
    expect((await posts(page)).map(({ text, event }) => [text, event.isTrusted])).toEqual([[slip, true]])
  })

  test('a clean post goes through as the same trusted event', async () => {
    const page = await open(home)
    await write(page, box, clean)
    await page.click(submit)
    await rest(300)
    expect((await posts(page)).map(({ text, event }) => [text, event.isTrusted])).toEqual([[clean, true]])
  })

  test('a private post leaves nothing', async () => {
    const page = await open(home)
    await write(page, box, privately)
    await page.click(submit)
    await rest(300)
    expect(await page.evaluate(() => window.__traces)).toEqual({ nodes: [], highlights: 0, attributes: [] })
    expect((await posts(page)).map(({ text, event }) => [text, event.isTrusted])).toEqual([[privately, true]])
  })

  test('marks show under a policy without inline styles', async () => {
    const page = await open(`${home}?csp=strict`)
    await write(page, box, slip)
    expect(await marks(page)).toContain('Jayden')
    await picture(page, 'strict')
  })
})

describe('Facebook', () => {
  const home = 'https://www.facebook.com/'

  test('a post is held by its button', async () => {
    const page = await open(home)
    await page.click('[data-pagelet="FeedComposer"] [role="button"]')
    await write(page, '[role="dialog"] [role="textbox"]', slip)
    expect(await marks(page)).toContain('Jayden')
    await page.click('[role="dialog"] [role="button"].primary')
    await rest(700)
    expect(await attempts(page)).toEqual([])
    expect(await isPaused(page)).toBe(true)
    await picture(page, 'facebook')
    await postAnyway(page)
    await rest(2500)
    expect((await posts(page)).map(({ text }) => text)).toEqual([slip])
  })

  test('a comment is held where Enter sends, and goes once', async () => {
    const page = await open(home)
    await page.click('[data-ad-rendering-role="comment_button"]')
    await write(page, 'form[role="presentation"] [role="textbox"]', slip)
    await page.keyboard.press('Enter')
    await rest(700)
    expect(await attempts(page)).toEqual([])
    await postAnyway(page)
    await rest(2500)
    if ((await posts(page)).length === 0) {
      await page.focus('form[role="presentation"] [role="textbox"]')
      await page.keyboard.press('Enter')
      await rest(300)
    }
    expect((await posts(page)).map(({ text }) => text)).toEqual([slip])
    expect(await attempts(page)).toHaveLength(1)
  })
})

describe('the extension itself', () => {
  test('the popup stands', async () => {
    const popup = await firefox.own('popup.html', 'main, [role="main"], h1')
    expect(await popup.evaluate(() => document.body.innerText)).toMatch(/Chalkline/)
    await popup.close()
  })

  test('removed with a draft open, it takes itself away and holds nothing', async () => {
    const page = await open('https://x.com/home')
    await write(page, '[data-testid="tweetTextarea_0"]', slip)
    expect(await shown(page)).not.toEqual([])
    await firefox.removeExtension()
    await rest(500)
    await page.keyboard.type('!')
    await rest(1000)
    expect(await shown(page)).toEqual([])
    await page.click('[data-testid="tweetButtonInline"]')
    await rest(500)
    expect((await posts(page)).map(({ text, event }) => [text, event.isTrusted])).toEqual([
      [`${slip}!`, true],
    ])
  })
})

/** What stands over the page without being part of it, found by looking where the mouse could press it. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const found = new Set<string>()
    for (let x = 5; x < innerWidth; x += 15) {
      for (let y = 5; y < innerHeight; y += 15) {
        const top = document.elementFromPoint(x, y)
        if (top && top !== document.documentElement && !document.body.contains(top)) found.add(top.localName)
      }
    }
    return [...found]
  })
