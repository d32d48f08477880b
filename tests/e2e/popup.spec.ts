import { axe } from './steps.ts'
import { drafts, expect, test } from './test.ts'

test('shows this draft as a checklist, the account and the policy with its overdue review', async ({
  x,
  extension,
}) => {
  const home = await x.home()
  await home.write(drafts.slip)
  const popup = await extension.popup(home.page)
  await expect(popup.getByText('@samc_teaches').first()).toBeVisible()
  await expect(popup.getByText(/personal account/i).first()).toBeVisible()
  await expect(popup.getByText(/private/i).first()).toBeVisible()
  await expect(popup.getByText(/overdue/i).first()).toBeVisible()
  await expect(popup.getByText(/April 2024/).first()).toBeVisible()
  expect(await axe(popup)).toEqual([])
})

test('with no draft it says so', async ({ x, extension }) => {
  const home = await x.home()
  const popup = await extension.popup(home.page)
  await expect(popup.getByText(/No draft yet/)).toBeVisible()
  expect(await axe(popup)).toEqual([])
})

test('a private draft is said to be outside the policy, and no more', async ({ x, extension }) => {
  const home = await x.home()
  await home.write(drafts.private)
  const popup = await extension.popup(home.page)
  await expect(popup.getByText(/Outside the policy/)).toBeVisible()
  await expect(popup.getByText(/penalty/)).toHaveCount(0)
})

test('off means off, at once, and survives a reload', async ({ x, extension }) => {
  const home = await x.home()
  await home.write(drafts.slip)
  await home.ours.says(/to look at/)
  const popup = await extension.popup(home.page)
  await popup.getByRole('switch').click()
  await expect.poll(() => home.marks()).toEqual([])
  await expect.poll(() => home.ours.count()).toBe(0)
  await home.submit.click()
  const [post] = await home.posted()
  expect(post?.event).toEqual({ type: 'click', isTrusted: true })

  const again = await x.home()
  await again.write(drafts.slip)
  expect(await again.ours.count()).toBe(0)
  await again.submit.click()
  expect(await again.posted()).toHaveLength(1)
})

test('the person can say whose account it is', async ({ x, extension }) => {
  const home = await x.home()
  await home.write(drafts.slip)
  const popup = await extension.popup(home.page)
  await popup.getByRole('button', { name: 'Change' }).click()
  await popup.getByRole('button', { name: 'The school’s account' }).click()
  await home.ours.says(/school account/)
})
