import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { PageState, SeenDraft } from '../../components/messages.ts'
import type { Extension } from '../harness/extension.ts'
import { invented } from '../harness/extension.ts'
import { marks, ours } from '../harness/ours.ts'
import type { BoxCase, Send, SiteBoxes } from '../sites/boxes.ts'
import type { Post } from '../sites/kit/record.ts'
import { drafts, expect, test } from './test.ts'

test.use({ everywhere: true })

const folder = join(import.meta.dirname, '../sites')
const sites = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'boxes.ts')))

for (const site of sites) {
  const { boxes } = (await import(`../sites/${site}/boxes.ts`)) as SiteBoxes
  test.describe(site, () => {
    for (const box of boxes) describeBox(site, box)
  })
}

function describeBox(site: string, box: BoxCase): void {
  test(`${site}: ${box.name} is read exactly, marked in the right words and left as it is`, async ({
    page,
    extension,
  }) => {
    if (box.message) await asSchool(extension, site, box)
    const heard = await listen(extension)
    const { faults, our } = await openBox(page, box)
    const own = await writeLines(page, box)
    const text = `${box.before ?? ''}${own}`
    await our.says(/to look at/)
    await expect.poll(async () => (await heard()).at(-1)?.text).toBe(text)
    const draft = (await heard()).at(-1)
    expect(draft).toMatchObject({ site, surface: box.surface, reading: box.account })
    expect(draft?.limit).toBe(box.limit)
    if (box.answers === null) expect(draft?.answers).toBeNull()
    else if (box.answers) {
      expect(draft?.answers?.name).toContain(box.answers.name)
      expect(draft?.answers?.text).toBe(box.answers.text)
    }

    const found = async () => {
      const { assessment } = await stateOf(extension, page)
      const spans = assessment?.findings.flatMap((one) => one.spans) ?? []
      return spans.map(([start, end]) => text.slice(start, end)).filter((one) => one !== text)
    }
    await expect.poll(async () => (await found()).filter((one) => one === 'Jayden')).toHaveLength(2)
    await expect.poll(async () => (await found()).some((one) => one.endsWith('diagnosis'))).toBe(true)
    const words = await found()
    if (!(await isTextarea(page, box))) {
      const plain = (all: string[]) => [...new Set(all.map((one) => one.replace(/\n/g, '')))].sort()
      await expect.poll(async () => plain(await marks(page))).toEqual(plain(words))
    }
    expect(await strangers(page, box)).toEqual([])

    await page.waitForTimeout(1100)
    await page.keyboard.type(' zebra')
    await expect.poll(() => textOf(page, box)).toBe(`${own} zebra`)
    await undone(page, box, `${own} zebra`)
    expect(await page.evaluate(() => window.__attempts)).toEqual([])
    expect(faults).toEqual([])
  })

  test(`${site}: ${box.name} is held however it is sent, and let go once`, async ({ page, extension }) => {
    if (box.message) await asSchool(extension, site, box)
    for (const send of box.sends) {
      const { faults, our } = await openBox(page, box)
      await write(page, box, drafts.slip)
      await our.says(/to look at/)
      await press(page, box, send)
      await our.says(/Not (posted|sent|saved|shared) yet/)
      await page.waitForTimeout(600)
      expect(await page.evaluate(() => window.__attempts), send).toEqual([])
      expect(await textOf(page, box)).toBe(drafts.slip)
      await (await our.button(/anyway/i)).press()
      await page.waitForTimeout(2300)
      await box.finish?.(page)
      if ((await posts(page)).length === 0) {
        await our.says(/Press .* again/)
        await press(page, box, send)
      }
      await expect.poll(async () => (await posts(page)).map(textWritten(box))).toEqual([drafts.slip])
      await page.waitForTimeout(300)
      expect(await page.evaluate(() => window.__attempts), send).toHaveLength(1)
      await expect.poll(() => our.count()).toBe(0)
      expect(faults).toEqual([])
    }
  })

  test(`${site}: ${box.name} goes through untouched when there is nothing to say`, async ({
    page,
    extension,
  }) => {
    if (box.message) await asSchool(extension, site, box)
    for (const send of box.sends) {
      const { faults, our } = await openBox(page, box)
      await write(page, box, drafts.clean)
      // A worker that is only just starting takes its time; from its first answer on it is quick.
      await our.says(/to look at|note/i, 15_000)
      await page.waitForTimeout(500)
      await press(page, box, send)
      await box.finish?.(page)
      await expect.poll(async () => (await posts(page)).length).toBe(1)
      await wentThrough(page, box, drafts.clean, send)
      expect(faults).toEqual([])
    }
  })

  if (!box.message) return
  test(`${site}: ${box.name} of a personal account is not looked at`, async ({ page }) => {
    for (const send of box.sends) {
      const { our } = await openBox(page, box)
      await write(page, box, drafts.slip)
      // Nothing shows when the answer is there, since there is nothing to show.
      await page.waitForTimeout(3000)
      expect(await our.count()).toBe(0)
      await press(page, box, send)
      await box.finish?.(page)
      await expect.poll(async () => (await posts(page)).length).toBe(1)
      await wentThrough(page, box, drafts.slip, send)
      expect(await page.evaluate(() => window.__traces)).toEqual({ nodes: [], highlights: 0, attributes: [] })
    }
  })
}

/** The school's register names the very account that the page is signed in with. */
async function asSchool(extension: Extension, site: string, { account }: BoxCase): Promise<void> {
  if (account.state !== 'confirmed') return extension.say(site, 'school')
  await extension.school({ ...invented, accounts: [...invented.accounts, { site, handle: account.handle }] })
}

async function openBox(page: Page, box: BoxCase) {
  const faults: string[] = []
  page.removeAllListeners('pageerror')
  page.on('pageerror', (error) => faults.push(String(error)))
  await page.goto(box.url)
  await box.open?.(page)
  await box.box(page).waitFor()
  return { faults, our: await ours(page) }
}

/** Writes, the last words key by key, and rests until what was written has been looked at. */
async function write(page: Page, box: BoxCase, text: string): Promise<void> {
  await box.box(page).click()
  await page.keyboard.insertText(text.slice(0, -12))
  await page.keyboard.type(text.slice(-12))
  await page.waitForTimeout(500)
}

/** Paragraphs, an empty line, characters of several code units, a mention: returns what it should read as. */
async function writeLines(page: Page, box: BoxCase): Promise<string> {
  const newLine = box.newLine ?? 'Enter'
  await box.box(page).click()
  await page.keyboard.insertText('So proud of Jayden in my Year 4 class at Ashlands 🎉👩🏽‍🏫 ')
  const mentioned = (await box.mention?.(page)) ?? ''
  await page.keyboard.insertText('café')
  await page.keyboard.press(newLine)
  await page.keyboard.press(newLine)
  await page.keyboard.insertText('Long story:')
  await page.keyboard.press(newLine)
  await page.keyboard.type('Jayden in my class finally got his ADHD diagnosis')
  return `So proud of Jayden in my Year 4 class at Ashlands 🎉👩🏽‍🏫 ${mentioned}café\n\nLong story:\nJayden in my class finally got his ADHD diagnosis`
}

async function press(page: Page, box: BoxCase, send: Send): Promise<void> {
  if (send !== 'click') return box.box(page).press(send)
  await box.submit?.(page).click()
}

/** Published once, in the person's own event. */
async function wentThrough(page: Page, box: BoxCase, text: string, send: Send): Promise<void> {
  const [post, ...more] = await posts(page)
  expect(more).toEqual([])
  expect(post && textWritten(box)(post)).toBe(text)
  expect(post?.event.isTrusted).toBe(true)
  expect(post?.event.type, send).toMatch(send === 'click' ? /^(click|submit)$/ : /^(keydown|submit)$/)
  expect(await page.evaluate(() => window.__attempts)).toHaveLength(1)
}

/** Undo takes away what was written last and nothing else; how much at once is the editor's business. */
async function undone(page: Page, box: BoxCase, full: string): Promise<void> {
  for (let times = 0; times < 8 && (await textOf(page, box)).includes('zebra'); times += 1) {
    await page.waitForTimeout(200)
    await page.keyboard.press('ControlOrMeta+z')
    await page.waitForTimeout(200)
    expect(full).toContain((await textOf(page, box)).trimEnd())
  }
  const left = await textOf(page, box)
  expect(left).not.toContain('zebra')
  expect(full.startsWith(left.trimEnd()), left).toBe(true)
}

/** What was published of this box's own text: sites join several editors each in their own way. */
const textWritten = (box: BoxCase) => (post: Post) => {
  const before = box.before?.trimEnd() ?? ''
  return post.text.startsWith(before) ? post.text.slice(before.length).replace(/^\n+/, '') : post.text
}

const posts = (page: Page) => page.evaluate(() => window.__posts)

const isTextarea = (page: Page, box: BoxCase) => box.box(page).evaluate((one) => one.localName === 'textarea')

/** The words as they stand in the editor, lines joined as they are posted. */
const textOf = (page: Page, box: BoxCase) =>
  box.box(page).evaluate((editor) => {
    if (editor instanceof HTMLTextAreaElement) return editor.value
    const blocks = [...editor.querySelectorAll<HTMLElement>('[data-block="true"], p')]
    if (blocks.length > 0) return blocks.map((block) => block.innerText.replace(/\n$/, '')).join('\n')
    // A plain editable element: loose text and line breaks, and an element for each further line.
    let text = ''
    for (const one of editor.childNodes) {
      if (!(one instanceof HTMLElement)) text += one.textContent ?? ''
      else if (one.localName === 'br') text += '\n'
      else text += `${text === '' ? '' : '\n'}${one.innerText.replace(/\n$/, '')}`
    }
    return text
  })

/** Elements in the editor that no editor makes. */
const strangers = (page: Page, box: BoxCase) =>
  box
    .box(page)
    .evaluate((editor) =>
      [...editor.querySelectorAll('*')]
        .map((one) => one.localName)
        .filter((name) => !/^(p|br|span|div|a|img)$/.test(name)),
    )

interface Chrome {
  runtime: {
    onConnect: { addListener(listener: (port: Port) => void): void }
  }
  tabs: { sendMessage(tab: number, message: object): Promise<{ ok: boolean; value: PageState }> }
}
interface Port {
  onMessage: { addListener(listener: (sent: { name: string; request: { draft: SeenDraft } }) => void): void }
}

/** Listens to what the page asks the background: every draft, exactly as the guard has read it. */
async function listen(extension: Extension): Promise<() => Promise<SeenDraft[]>> {
  const worker = await extension.worker()
  await worker.evaluate(() => {
    const world = globalThis as unknown as { chrome: Chrome; __heard: SeenDraft[] }
    world.__heard = []
    world.chrome.runtime.onConnect.addListener((port) => {
      port.onMessage.addListener(({ name, request }) => {
        if (name === 'assess') world.__heard.push(request.draft)
      })
    })
  })
  return () => worker.evaluate(() => (globalThis as unknown as { __heard: SeenDraft[] }).__heard)
}

/** What the page says of itself to the popup. */
async function stateOf(extension: Extension, page: Page): Promise<PageState> {
  const tab = await extension.tabId(page)
  const reply = await (await extension.worker()).evaluate(
    (id) =>
      (globalThis as unknown as { chrome: Chrome }).chrome.tabs.sendMessage(id, {
        name: 'page.state',
        request: {},
      }),
    tab,
  )
  return reply.value
}
