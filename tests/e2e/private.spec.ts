import type { Composing } from './pages.ts'
import { drafts, expect, test } from './test.ts'

const rude = 'The 17.42 is late AGAIN, this bloody train company could not run a bath'

for (const [where, open, send] of [
  ['a post on X', 'x', 'click'],
  ['a post on Facebook', 'facebook', 'click'],
  ['a comment on Facebook', 'comment', 'Enter'],
] as const) {
  test(`${where} that is nobody’s business leaves nothing anywhere`, async ({ x, facebook, extension }) => {
    const openIt = {
      x: () => x.home(),
      facebook: () => facebook.post(),
      comment: () => facebook.comment({}, 2),
    }[open]
    const before = await extension.disk()
    for (const draft of [drafts.private, rude]) {
      const composing: Composing = await openIt()
      const badge = await extension.badge(composing.page)
      await composing.write(draft)
      await composing.page.waitForTimeout(600)
      if (send === 'click') await composing.submit.click()
      else await composing.page.keyboard.press(send)
      const [post] = await composing.posted()
      expect(post?.text).toBe(draft)
      expect(post?.event.isTrusted).toBe(true)
      expect(await composing.attempts()).toHaveLength(1)
      expect(await composing.traces()).toEqual({ nodes: [], highlights: 0, attributes: [] })
      expect(await composing.ours.count()).toBe(0)
      expect(await extension.badge(composing.page)).toEqual(badge)
    }
    expect(await extension.disk()).toEqual(before)
  })
}

test('what is typed about the school is not written to disk either', async ({ x, extension }) => {
  const canary = 'zanzibar-kettle'
  const home = await x.home()
  await home.write(`${drafts.slip} ${canary}`)
  await home.submit.click()
  await home.ours.says(/Not posted yet/)
  expect(JSON.stringify(await extension.disk())).not.toContain(canary)
})

test('before a box is focused nothing is drawn', async ({ x, facebook }) => {
  for (const open of [x.home, facebook.post]) {
    const { page, traces, ours } = await open()
    await page.reload()
    await page.waitForTimeout(1000)
    expect(await traces()).toEqual({ nodes: [], highlights: 0, attributes: [] })
    expect(await ours.count()).toBe(0)
  }
})
