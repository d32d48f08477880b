import { postAnyway } from './steps.ts'
import { drafts, expect, test } from './test.ts'

test('a post is marked, counted and held, and “Post anyway” posts it once', async ({ facebook }) => {
  const post = await facebook.post()
  await post.write(drafts.slip)
  await post.ours.says(/[1-9]\d* to look at.*personal account/)
  expect(await post.marks()).toContain('Jayden')
  await post.submit.click()
  await post.ours.says(/Not posted yet/)
  expect(await post.attempts()).toEqual([])
  await postAnyway(post)
  expect((await post.posted()).map(({ text }) => text)).toEqual([drafts.slip])
  await post.page.waitForTimeout(2500)
  expect(await post.attempts()).toHaveLength(1)
  expect(await post.dismissals()).toEqual([])
})

test('a comment is held where Enter sends, and the person’s second Enter posts it once', async ({
  facebook,
}) => {
  const comment = await facebook.comment()
  await comment.write(drafts.slip)
  await comment.page.keyboard.press('Enter')
  await comment.ours.button('Edit comment')
  expect(await comment.attempts()).toEqual([])
  expect(await comment.text()).toBe(drafts.slip)
  await postAnyway(comment)
  if ((await comment.posts()).length === 0) {
    await comment.ours.says(/Press (Enter|Comment) again/)
    await comment.box.press('Enter')
  }
  expect((await comment.posted()).map(({ text }) => text)).toEqual([drafts.slip])
  await comment.page.waitForTimeout(2500)
  expect(await comment.attempts()).toHaveLength(1)
})

test('a comment is held by its button too, also where the button goes when the box loses the focus', async ({
  facebook,
}) => {
  const comment = await facebook.comment({ blur: 'drop' })
  await comment.write(drafts.slip)
  await comment.submit.click()
  await comment.ours.button('Edit comment')
  expect(await comment.attempts()).toEqual([])
  await postAnyway(comment)
  await comment.page.waitForTimeout(2500)
  if ((await comment.posts()).length === 0) {
    await comment.ours.says(/Press (Enter|Comment) again/)
    await comment.box.click()
    await comment.submit.click()
  }
  expect((await comment.posted()).map(({ text }) => text)).toEqual([drafts.slip])
  expect(await comment.attempts()).toHaveLength(1)
})

test('a reply under a comment is checked', async ({ facebook }) => {
  const reply = await facebook.reply()
  await reply.write(drafts.slip)
  await reply.page.keyboard.press('Enter')
  await reply.ours.says(/Not posted yet/)
  expect(await reply.attempts()).toEqual([])
})

test('Enter that picks a name from a list, and Shift+Enter, send nothing and are not held', async ({
  facebook,
}) => {
  const comment = await facebook.comment()
  await comment.write(`${drafts.slip} @jo`)
  await comment.page.getByRole('listbox').waitFor()
  await comment.page.keyboard.press('Enter')
  await expect(comment.page.getByRole('listbox')).toHaveCount(0)
  await comment.page.keyboard.press('Shift+Enter')
  await comment.page.waitForTimeout(500)
  expect(await comment.ours.text()).not.toMatch(/Not posted yet/)
  expect((await comment.text()).trimEnd()).toBe(`${drafts.slip} Jo Marsh`)
  expect(await comment.attempts()).toEqual([])
})

test('a clean comment goes through as the same trusted key', async ({ facebook }) => {
  const comment = await facebook.comment()
  await comment.write(drafts.clean)
  await comment.ours.says(/Nothing to look at/)
  await comment.page.keyboard.press('Enter')
  const [post] = await comment.posted()
  expect(post).toMatchObject({ text: drafts.clean, event: { type: 'keydown', isTrusted: true } })
})

test('typed and sent in the same moment, a comment is still checked first', async ({ facebook }) => {
  const comment = await facebook.comment()
  await comment.box.click()
  await comment.page.keyboard.insertText(drafts.slip)
  await comment.page.keyboard.press('Enter')
  await comment.ours.says(/Not posted yet/)
  expect(await comment.attempts()).toEqual([])
})

test('works in Welsh, and for the school’s own page', async ({ facebook }) => {
  const post = await facebook.post({ lang: 'cy', account: 'school' })
  await post.write('Ring Jayden Whitlock of Rowan class on 07700 900123 if you find his coat')
  await post.ours.says(/to look at.*school account/)
  await post.submit.click()
  await post.ours.says(/Not posted yet/)
  expect(await post.attempts()).toEqual([])
})
