import { beforeEach, expect, test, vi } from 'vitest'
import type { SeenDraft } from '../../components/messages.ts'
import type { Assessment, Draft } from '../../rules/engine/types.ts'

vi.mock('../../components/browser.ts', () => ({
  browser: {
    runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours/${path}` },
    permissions: {
      contains: async ({ origins: [origin] }: { origins: string[] }) => origin === 'https://x.com/*',
    },
  },
}))
const { answer, answers } = await import('./answers.ts')

const assessment = { findings: [] } as unknown as Assessment
const assessed: Draft[] = []
const rules = {
  warm: async () => undefined,
  assess: async (draft: Draft) => {
    assessed.push(draft)
    return assessment
  },
  school: async () => ({
    name: 'Fernhill',
    aliases: [],
    accounts: [],
    staff: [],
    classes: [],
    years: [],
    publicContacts: [],
  }),
  state: async () => {
    throw new Error('The pack cannot be read.')
  },
}
const off = new Set<string>()
const store = {
  said: async () => undefined,
  say: async () => undefined,
  isOff: async (site: string) => off.has(site),
  switchSite: async (site: string, on: boolean) => void (on ? off.delete(site) : off.add(site)),
}
const handlers = answers(rules, store, () => undefined)
const fromTab = { id: 'ours', url: 'https://x.com/home', tab: { id: 7 }, frameId: 0 } as never
const fromPopup = { id: 'ours', url: 'chrome-extension://ours/popup.html' } as never
const seen: SeenDraft = {
  text: 'Hello',
  site: 'x',
  surface: 'post',
  audience: 'public',
  reading: { state: 'unreadable' },
  answers: null,
  media: [],
}

beforeEach(() => {
  assessed.length = 0
  off.clear()
})

test('a draft gets its account before it is assessed', async () => {
  const reply = await answer(handlers, { name: 'assess', request: { draft: seen } }, fromTab)
  expect(reply).toMatchObject({ ok: true, value: { checking: true, account: { kind: 'unknown' } } })
  expect(assessed[0]?.account.kind).toBe('unknown')
})

test('a private message is not looked at, except towards a pupil or a journalist', async () => {
  const message = (relation: 'public' | 'pupil') =>
    ({ ...seen, surface: 'message', answers: { relation, text: '' } }) as const
  const ask = (draft: SeenDraft) => answer(handlers, { name: 'assess', request: { draft } }, fromTab)
  expect(await ask(message('public'))).toMatchObject({ value: { checking: false } })
  expect(assessed).toEqual([])
  expect(await ask(message('pupil'))).toMatchObject({ value: { checking: true } })
})

test('what the person says of an unreadable account holds for that site', async () => {
  await answer(
    handlers,
    { name: 'account.say', request: { site: 'x', handle: null, kind: 'school' } },
    fromTab,
  )
  await answer(handlers, { name: 'assess', request: { draft: seen } }, fromTab)
  await answer(handlers, { name: 'assess', request: { draft: { ...seen, site: 'facebook' } } }, fromTab)
  expect(assessed.map((draft) => draft.account.kind)).toEqual(['school', 'unknown'])
})

test('a site whose host was taken back is not checked', async () => {
  const elsewhere = { id: 'ours', url: 'https://www.facebook.com/', tab: { id: 7 }, frameId: 0 } as never
  expect(await answer(handlers, { name: 'hello', request: { site: 'facebook' } }, elsewhere)).toMatchObject({
    value: { checking: false },
  })
})

test('a failure travels back as words', async () => {
  const reply = await answer(handlers, { name: 'pack.state', request: {} }, fromPopup)
  expect(reply).toEqual({ ok: false, error: 'The pack cannot be read.' })
})

test('only messages of our own, in our shape, from where they belong, are carried out', async () => {
  const say = (message: unknown, sender: never) => answer(handlers, message, sender)
  const stranger = { id: 'another', url: 'https://x.com/' } as never
  expect(await say({ name: 'hello', request: { site: 'x' } }, stranger)).toMatchObject({ ok: false })
  for (const message of [null, 'hello', { name: 'hello' }, { name: 4, request: {} }]) {
    expect(await say(message, fromTab)).toMatchObject({ ok: false })
  }
  expect(await say({ name: 'page.state', request: {} }, fromTab)).toMatchObject({ ok: false })
  const off = { name: 'site.switch', request: { site: 'x', on: false } }
  expect(await say(off, fromTab)).toMatchObject({ ok: false })
  expect(await say(off, fromPopup)).toMatchObject({ ok: true })
  expect(await say({ name: 'hello', request: { site: 'x' } }, fromTab)).toMatchObject({
    value: { checking: false },
  })
})

test('a name from the prototype is no message', async () => {
  const reply = await answer(handlers, { name: 'constructor', request: {} }, fromTab)
  expect(reply).toMatchObject({ ok: false })
})
