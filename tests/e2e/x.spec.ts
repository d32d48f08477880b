import { axeOn, postAnyway } from './steps.ts'
import { drafts, expect, test } from './test.ts'

test('a slip is marked, counted and held however it is sent', async ({ x }) => {
  const home = await x.home()
  await home.write(drafts.slip)
  await home.ours.says(/[1-9]\d* to look at.*personal account/)
  expect(await home.marks()).toContain('Jayden')

  for (const send of ['click', 'Control+Enter', 'Meta+Enter']) {
    if (send === 'click') await home.submit.click()
    else await home.page.keyboard.press(send)
    await home.ours.says(/Not posted yet/)
    await home.page.waitForTimeout(600)
    expect(await home.attempts(), send).toEqual([])
    await (await home.ours.button('Edit post')).press()
    await home.ours.silent(/Not posted yet/)
  }
})

test('“Edit post” gives the caret back to the box', async ({ x }) => {
  const home = await x.home()
  await home.write(drafts.slip)
  await home.submit.click()
  const edit = await home.ours.button('Edit post')
  await home.page.waitForTimeout(600)
  await edit.press()
  await home.page.keyboard.type('Q')
  expect((await home.text()).replace('Q', '')).toBe(drafts.slip)
  expect(await home.text()).toContain('Q')
  expect(await home.attempts()).toEqual([])
})

test('“Post anyway” posts exactly once and changes nothing', async ({ x }) => {
  const home = await x.home()
  await home.write(drafts.slip)
  await home.submit.click()
  await postAnyway(home)
  const posts = await home.posted()
  await home.page.waitForTimeout(2500)
  expect(posts.map(({ text }) => text)).toEqual([drafts.slip])
  expect(await home.attempts()).toHaveLength(1)
  await expect.poll(() => home.ours.count()).toBe(0)
})

test('where the site ignores what scripts press, the person’s second press posts, once', async ({ x }) => {
  const home = await x.home({ trusted: '1' })
  await home.write(drafts.slip)
  await home.submit.click()
  await postAnyway(home)
  await home.ours.says(/Press Post again/)
  expect(await home.posts()).toEqual([])
  await home.submit.click()
  const [post] = await home.posted()
  expect(post).toMatchObject({ text: drafts.slip, event: { type: 'click', isTrusted: true } })
  expect(await home.attempts()).toHaveLength(1)
})

test('leave to post one text is not leave to post another', async ({ x }) => {
  const home = await x.home({ trusted: '1' })
  await home.write(drafts.slip)
  await home.submit.click()
  await postAnyway(home)
  await home.ours.says(/Press Post again/)
  await home.box.press('End')
  await home.page.keyboard.type(' at last')
  await home.page.waitForTimeout(400)
  await home.submit.click()
  await home.ours.says(/Not posted yet/)
  expect(await home.attempts()).toEqual([])
})

test('typed and sent in the same moment, it is still checked first', async ({ x }) => {
  const home = await x.home()
  await home.box.click()
  await home.page.keyboard.insertText(drafts.slip)
  await home.page.keyboard.press('Control+Enter')
  await home.ours.says(/Not posted yet/)
  expect(await home.attempts()).toEqual([])
})

test('a clean post goes through as the same trusted event', async ({ x }) => {
  const home = await x.home()
  await home.write(drafts.clean)
  await home.ours.says(/Nothing to look at/)
  await home.submit.click()
  const [post] = await home.posted()
  expect(post).toMatchObject({ text: drafts.clean, event: { type: 'click', isTrusted: true } })
  expect(await home.attempts()).toHaveLength(1)
})

test('the dialog stays open and keeps its text while the panel and the pause are used', async ({ x }) => {
  const dialog = await x.dialog()
  await dialog.write(drafts.slip)
  await (await dialog.ours.button(/to look at/)).press()
  await dialog.ours.says(/Before you post/)
  await (await dialog.ours.button(/Close/)).press()
  await dialog.submit.click()
  await dialog.ours.button('Post anyway')
  await dialog.page.waitForTimeout(700)
  expect((await dialog.ours.button('Edit post')).focused, 'the dialog pulls the focus back').toBe(true)
  await dialog.page.keyboard.press('n')
  await dialog.page.keyboard.press('Escape')
  await dialog.ours.silent(/Not posted yet/)
  expect(await dialog.text()).toBe(drafts.slip)
  expect(await dialog.dismissals()).toEqual([])
  expect(await dialog.shortcuts()).toEqual([])
  await dialog.submit.click()
  await postAnyway(dialog)
  expect(await dialog.posted()).toHaveLength(1)
})

test('a reply is checked, in the dialog and under the post', async ({ x }) => {
  for (const open of [x.reply, x.status]) {
    const reply = await open()
    await reply.write(drafts.slip)
    await reply.submit.click()
    await reply.ours.button('Edit reply')
    await postAnyway(reply)
    const [post] = await reply.posted()
    expect(post).toMatchObject({ text: drafts.slip, surface: 'reply' })
  }
})

test('every box of a thread is read', async ({ x }) => {
  const home = await x.home()
  await home.write('A day to remember.')
  await home.page.getByTestId('addButton').click()
  await home.page.keyboard.type(drafts.slip)
  await home.page.waitForTimeout(400)
  await home.submit.click()
  await home.ours.says(/Not posted yet/)
  expect(await home.attempts()).toEqual([])
  await postAnyway(home)
  const [post] = await home.posted()
  expect(post?.text).toBe(`A day to remember.\n${drafts.slip}`)
})

test('works in another language of the interface', async ({ x }) => {
  const home = await x.home({ lang: 'es' })
  await home.write(drafts.slip)
  await home.submit.click()
  await home.ours.says(/Not posted yet/)
  expect(await home.attempts()).toEqual([])
})

test('shows marks, chip and pause under a policy without inline styles', async ({ x }) => {
  const home = await x.home({ csp: 'strict' })
  await home.write(drafts.slip)
  expect(await home.marks()).toContain('Jayden')
  await home.submit.click()
  const dialog = await home.ours.part('alertdialog', /./)
  expect(dialog.box.width).toBeGreaterThan(250)
})

test('a fix goes in where the person presses it, and one undo takes it back', async ({ x }) => {
  const draft = 'Lovely to see the new library open at Ashlands today.'
  const home = await x.home()
  await home.write(draft)
  await (await home.ours.button(/to look at/)).press()
  await (await home.ours.button(/^Add “/)).press()
  await expect.poll(() => home.text()).toMatch(/^Lovely to see the new library open at Ashlands today\. \S/)
  await home.page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => home.text()).toBe(draft)
})

test('emptying the box, which raises no input event, takes everything away', async ({ x }) => {
  const home = await x.home()
  await home.write(drafts.slip)
  await home.ours.says(/to look at/)
  await home.page.keyboard.press('ControlOrMeta+a')
  await home.page.keyboard.press('Backspace')
  await expect.poll(() => home.marks()).toEqual([])
  await expect.poll(() => home.ours.text()).toBe('')
})

test('a page’s own clicks and keys do nothing to the pause', async ({ x }) => {
  const home = await x.home()
  await home.write(drafts.slip)
  await home.submit.click()
  const { at } = await home.ours.button('Post anyway')
  await home.page.waitForTimeout(700)
  await home.page.evaluate(({ x, y }) => {
    const under = document.elementFromPoint(x, y)
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      under?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }))
    }
    under?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }))
  }, at)
  await home.page.waitForTimeout(300)
  expect(await home.ours.text()).toMatch(/Not posted yet/)
  expect(await home.attempts()).toEqual([])
})

test('presses in the pause’s first half second and held-down keys do not count', async ({ x }) => {
  const home = await x.home()
  await home.write(drafts.slip)
  await home.submit.click()
  const { at } = await home.ours.button('Post anyway')
  await home.page.waitForTimeout(600)
  await home.page.keyboard.press('Escape')
  await home.ours.silent(/Not posted yet/)

  // The second click of a double click, where “Post anyway” is about to be.
  await home.submit.click()
  await home.page.mouse.click(at.x, at.y)
  await home.ours.says(/Not posted yet/)
  await home.page.waitForTimeout(600)
  expect(await home.attempts()).toEqual([])

  if (!(await home.ours.button('Post anyway')).focused) await home.page.keyboard.press('Tab')
  expect((await home.ours.button('Post anyway')).focused).toBe(true)
  const session = await home.page.context().newCDPSession(home.page)
  for (let times = 0; times < 3; times++) {
    await session.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key: 'Enter',
      code: 'Enter',
      text: '\r',
      windowsVirtualKeyCode: 13,
      autoRepeat: true,
    })
  }
  await home.page.waitForTimeout(300)
  expect(await home.ours.text()).toMatch(/Not posted yet/)
  expect(await home.attempts()).toEqual([])
})

test('a double click is one press', async ({ x }) => {
  const home = await x.home()
  await home.write(drafts.slip)
  await home.submit.dblclick()
  await home.ours.says(/Not posted yet/)
  await home.page.waitForTimeout(800)
  expect(await home.attempts()).toEqual([])
})

test('where nobody could be read as the author, it asks once', async ({ x }) => {
  const home = await x.home({ account: 'nobody' })
  await home.write(drafts.slip)
  await (await home.ours.button(/who is posting/)).press()
  await (await home.ours.button('My own account')).press()
  await home.ours.says(/to look at.*personal account/)
})

test('panel and pause have no accessibility faults', async ({ x, opened }) => {
  const home = await x.home()
  await home.write(drafts.slip)
  await (await home.ours.button(/to look at/)).press()
  await home.ours.says(/Before you post/)
  expect(await axeOn(opened.context, await home.ours.markup())).toEqual([])
  await home.submit.click()
  await home.ours.says(/Not posted yet/)
  await home.page.waitForTimeout(500)
  expect(await axeOn(opened.context, await home.ours.markup())).toEqual([])
})
