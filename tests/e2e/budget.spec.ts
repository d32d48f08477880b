import { drafts, expect, test } from './test.ts'

const rounds = 20

/** Times in ms, sorted, and one of them. */
const at = (times: number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

test('no clean post is held 100 ms after the last key', async ({ x }) => {
  const home = await x.home()
  for (let round = 1; round <= rounds; round++) {
    await home.box.click()
    await home.page.keyboard.insertText(`${drafts.clean} ${round}`)
    await home.page.waitForTimeout(round === 1 ? 1000 : 100)
    await home.submit.click()
    await expect.poll(async () => (await home.posts()).length).toBe(round)
  }
  const posts = await home.posts()
  expect(posts.filter(({ event }) => !event.isTrusted)).toEqual([])
  expect(await home.attempts()).toHaveLength(rounds)
})

test('a clean post sent at once is held for at most 100 ms, warm', async ({ x }) => {
  const home = await x.home()
  await home.write(drafts.clean)
  await home.submit.click()
  await home.posted()
  const times: number[] = []
  for (let round = 1; round <= rounds; round++) {
    await home.box.click()
    await home.page.keyboard.insertText(`${drafts.clean} Come along, all ${round + 1} of you.`)
    const pressed = await home.page.evaluate(() => performance.now())
    await home.page.keyboard.press('Control+Enter')
    await expect.poll(async () => (await home.posts()).length, { intervals: [5] }).toBe(round + 1)
    const last = (await home.posts()).at(-1)
    times.push((last?.at ?? Number.POSITIVE_INFINITY) - pressed)
  }
  console.log(`held: median ${at(times, 0.5).toFixed(0)} ms, p95 ${at(times, 0.95).toFixed(0)} ms`)
  expect(await home.attempts()).toHaveLength(rounds + 1)
  expect(at(times, 0.5)).toBeLessThanOrEqual(100)
  expect(at(times, 1)).toBeLessThanOrEqual(1500)
})
