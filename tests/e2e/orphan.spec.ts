import { postAnyway } from './steps.ts'
import { drafts, expect, test } from './test.ts'

interface Chrome {
  runtime: { reload(): void }
  management: { uninstallSelf(): Promise<void> }
}

test('removed with a draft open, it takes itself away and holds nothing', async ({ x, extension }) => {
  const home = await x.home()
  await home.write(drafts.slip)
  await home.ours.says(/to look at/)
  const worker = await extension.worker()
  await worker
    .evaluate(() => void (globalThis as unknown as { chrome: Chrome }).chrome.management.uninstallSelf())
    .catch(() => {})
  await expect.poll(() => home.ours.count()).toBe(0)
  await expect.poll(() => home.marks()).toEqual([])
  await home.submit.click()
  const [post] = await home.posted()
  expect(post).toMatchObject({ text: drafts.slip, event: { type: 'click', isTrusted: true } })
})

test('updated with a draft open, the old script goes and the new one is there once', async ({
  x,
  extension,
}) => {
  const home = await x.home()
  await home.write(drafts.slip)
  await home.ours.says(/to look at/)
  const worker = await extension.worker()
  await worker
    .evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.reload())
    .catch(() => {})
  await home.page.waitForTimeout(2500)
  await home.box.click()
  await home.box.press('End')
  await home.page.keyboard.type('!')
  await home.page.waitForTimeout(600)
  const chips = (await home.ours.parts()).filter(
    ({ role, name }) => role === 'button' && /to look at/.test(name),
  )
  expect(chips).toHaveLength(1)
  await home.submit.click()
  await postAnyway(home)
  expect((await home.posted()).map(({ text }) => text)).toEqual([`${drafts.slip}!`])
  await home.page.waitForTimeout(2500)
  expect(await home.attempts()).toHaveLength(1)
})

test('a worker that fell asleep under an open draft is woken by the next key', async ({ x, extension }) => {
  const home = await x.home()
  await home.write('So proud of Jayden')
  await extension.stopWorker()
  await home.box.focus()
  await home.page.keyboard.type(' in my Year 4 class at Ashlands, he finally got his ADHD diagnosis')
  await home.submit.click()
  await home.ours.says(/Not posted yet/)
  expect(await home.attempts()).toEqual([])
})
