import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Composing } from './pages.ts'
import { postAnyway } from './steps.ts'
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

test('the same eyes see what a slip leaves', async ({ x }) => {
  const home = await x.home()
  await home.write(drafts.slip)
  await home.ours.says(/to look at/)
  const { nodes, highlights } = await home.traces()
  expect(nodes).toHaveLength(1)
  expect(highlights).toBeGreaterThan(0)
})

test('what is typed about the school stays in the page: not on disk, not on the network', async ({
  x,
  facebook,
  extension,
  opened,
}) => {
  const canary = 'zanzibarkettle'
  for (const open of [x.home, facebook.comment]) {
    const composing = await open()
    await composing.write(`${drafts.slip} ${canary}`)
    await composing.submit.click()
    await postAnyway(composing)
    await composing.posted()
  }
  expect(JSON.stringify(await extension.disk())).not.toContain(canary)
  expect(opened.refused).toEqual([])
  expect(opened.requests.filter(({ address, body }) => (address + body).includes(canary))).toEqual([])
  await opened.context.close()
  expect(filesWith(opened.profile, canary)).toEqual([])
})

/** Files in which the word stands, in either of the ways in which browsers write text. */
function filesWith(folder: string, word: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path)
      return bytes.includes(word, 0, 'utf8') || bytes.includes(word, 0, 'utf16le')
    })
}

test('before a box is focused nothing is drawn and no port is open', async ({ x, extension }) => {
  const worker = await extension.worker()
  const ports = () => worker.evaluate(() => (globalThis as unknown as { ports: number }).ports)
  await worker.evaluate(() => {
    const scope = globalThis as unknown as {
      ports: number
      chrome: { runtime: { onConnect: { addListener(heard: () => void): void } } }
    }
    scope.ports = 0
    scope.chrome.runtime.onConnect.addListener(() => scope.ports++)
  })
  const home = await x.home()
  await home.page.waitForTimeout(1000)
  expect(await home.traces()).toEqual({ nodes: [], highlights: 0, attributes: [] })
  expect(await home.ours.count()).toBe(0)
  expect(await ports()).toBe(0)
  await home.box.click()
  await expect.poll(ports).toBe(1)
})
