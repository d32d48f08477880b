import { drafts, expect, test } from './test.ts'

const bare = (body: string) => ({
  contentType: 'text/html',
  body: `<!doctype html><title>Page</title>${body}`,
})

test('a page without the box that it should have is left alone, and the toolbar says so', async ({
  page,
  extension,
}) => {
  await page.route('https://x.com/home', (route) => route.fulfill(bare('<main>Nothing to write in</main>')))
  await page.goto('https://x.com/home')
  const before = await page.content()
  await expect
    .poll(async () => (await extension.badge(page)).title, { timeout: 10_000 })
    .toMatch(/not checking here/i)
  expect(await page.content()).toBe(before)
})

test('so it does where somebody writes in a box that it does not know', async ({ page, extension }) => {
  const box = '<div role="textbox" contenteditable="true" style="min-height: 3em"></div>'
  await page.route('https://www.facebook.com/', (route) => route.fulfill(bare(box)))
  await page.goto('https://www.facebook.com/')
  await page.getByRole('textbox').click()
  await page.keyboard.type(drafts.slip)
  await expect.poll(async () => (await extension.badge(page)).title).toMatch(/not checking here/i)
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)
})
