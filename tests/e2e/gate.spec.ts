import type { Composing } from './pages.ts'
import { postAnyway } from './steps.ts'
import { drafts, expect, test } from './test.ts'

/** Every way in which a page can publish a draft, as it was measured on real pages. */
interface Way {
  name: string
  open: 'x' | 'comment'
  on: string
  send(composing: Composing): Promise<void>
}

const click = ({ submit }: Composing) => submit.click()
const tap = ({ submit }: Composing) => submit.tap()
const key =
  (name: string) =>
  async ({ page }: Composing) =>
    page.keyboard.press(name)

/** Reaches the control as a keyboard user does. */
async function tabAndSpace({ page, submit }: Composing): Promise<void> {
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press('Tab')
    if (await submit.evaluate((control) => control === document.activeElement)) break
  }
  await page.keyboard.press('Space')
}

const ways: Way[] = [
  { name: 'click', open: 'x', on: 'click', send: click },
  { name: 'mousedown', open: 'x', on: 'mousedown', send: click },
  { name: 'pointerdown', open: 'x', on: 'pointerdown', send: click },
  { name: 'pointerup', open: 'x', on: 'pointerup', send: click },
  { name: 'mouseup', open: 'x', on: 'mouseup', send: click },
  { name: 'touchstart', open: 'x', on: 'touchstart', send: tap },
  { name: 'touchend', open: 'x', on: 'touchend', send: tap },
  { name: 'Ctrl+Enter going down', open: 'x', on: 'keydown', send: key('Control+Enter') },
  { name: 'Cmd+Enter going down', open: 'x', on: 'keydown', send: key('Meta+Enter') },
  { name: 'Ctrl+Enter coming up', open: 'x', on: 'keyup', send: key('Control+Enter') },
  { name: 'a form’s submit', open: 'x', on: 'submit', send: click },
  { name: 'requestSubmit()', open: 'x', on: 'requestSubmit', send: click },
  {
    name: 'the page’s own .click()',
    open: 'x',
    on: 'programmatic',
    send: ({ page }) => page.getByTestId('grokImgGen').click(),
  },
  { name: 'Tab and Space', open: 'x', on: 'click', send: tabAndSpace },
  { name: 'the page’s own listener at window capture', open: 'x', on: 'window-capture', send: click },
  { name: 'a button in an open shadow root', open: 'x', on: 'shadow', send: click },
  { name: 'plain Enter going down', open: 'comment', on: 'enter', send: key('Enter') },
  { name: 'keypress', open: 'comment', on: 'keypress', send: key('Enter') },
  { name: 'beforeinput insertParagraph', open: 'comment', on: 'beforeinput', send: key('Enter') },
  { name: 'a form submitted by Enter', open: 'comment', on: 'submit', send: key('Enter') },
]

test.use({ touch: true })

for (const { name, open, on, send } of ways) {
  test(`${name}: clean passes as it was, a slip is held and then goes once`, async ({ x, facebook }) => {
    const start = () => (open === 'x' ? x.home({ on }) : facebook.comment({ on }))

    const clean = await start()
    await clean.write(drafts.clean)
    await clean.ours.says(/Nothing to look at/)
    await send(clean)
    const [passed] = await clean.posted()
    expect(passed?.text).toBe(drafts.clean)
    // Only the page's own .click() is a script's event, with or without us.
    expect(passed?.event.isTrusted).toBe(on !== 'programmatic')
    expect(await clean.attempts()).toHaveLength(1)

    const slip = await start()
    await slip.write(drafts.slip)
    await send(slip)
    await slip.ours.button('Post anyway')
    expect(await slip.attempts()).toEqual([])
    await postAnyway(slip)
    const again = slip.ours.says(/Press .+ again/, 6000).then(() => true)
    if (await Promise.race([again, slip.posted(6000).then(() => false)])) {
      if (name === 'Tab and Space' || open === 'comment') await slip.box.focus()
      await send(slip)
    }
    again.catch(() => {})
    expect((await slip.posted()).map(({ text }) => text)).toEqual([drafts.slip])
    await slip.page.waitForTimeout(500)
    expect(await slip.attempts()).toHaveLength(1)
  })
}
