import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../rules/engine/types.ts'
import type { PackState, PageState, Reply } from '../messages.ts'
import { type PopupTransport, popupModel, tabView } from './popup.ts'

const assessment = (applies: boolean): Assessment => ({
  scope: { applies, clause: 'scope.personal-private', why: 'Nothing refers to the school.' },
  findings: [],
  checklist: [],
  mentions: [],
})
const page = (more: Partial<PageState> = {}): PageState => ({
  site: { id: 'x', name: 'X' },
  state: 'draft',
  reading: { state: 'confirmed', handle: '@samc' },
  account: { kind: 'personal', handle: '@samc', associated: true, disclaims: false },
  assessment: assessment(true),
  ...more,
})
const pack: PackState = {
  id: 'ashlands',
  school: 'Ashlands Primary School',
  version: 1,
  policyTitle: 'Social Media Policy',
  approved: '2021-04',
  nextReview: '2024-04',
  reviewOverdue: true,
  links: [],
  clauses: [],
}

function harness(answer: () => ReturnType<PopupTransport['askPage']>, fails?: string) {
  const sent: [string, unknown][] = []
  const model = popupModel({
    askPage: answer,
    requestHost: () => Promise.resolve(true),
    askBackground: (name, request) => {
      sent.push([name, request])
      const reply = fails
        ? { ok: false, error: fails }
        : { ok: true, value: name === 'pack.state' ? pack : {} }
      return Promise.resolve(reply as never)
    },
  })
  return { model, sent }
}
const answering = (state: PageState) => () => Promise.resolve<Reply<PageState>>({ ok: true, value: state })

describe('tabView', () => {
  it('drops everything about a draft outside the policy', () => {
    const view = tabView({ ok: true, value: page({ assessment: assessment(false), surface: 'post' }) })
    expect(view.kind).toBe('out-of-scope')
    expect(JSON.stringify(view)).not.toContain('refers')
    expect(view).not.toHaveProperty('page.surface')
    expect(view).not.toHaveProperty('page.assessment')
  })
  it('names every state of a page', () => {
    for (const state of ['idle', 'not-checking', 'failed', 'off'] as const) {
      expect(tabView({ ok: true, value: page({ state }) }).kind).toBe(state)
    }
    expect(tabView({ ok: true, value: page() }).kind).toBe('draft')
    expect(tabView({ kind: 'elsewhere' }).kind).toBe('elsewhere')
    expect(tabView('silent').kind).toBe('silent')
    expect(tabView({ ok: false, error: 'no' })).toEqual({ kind: 'error', why: 'no' })
  })
})

describe('popupModel', () => {
  it('asks the page and the background', async () => {
    const { model } = harness(answering(page()))
    await model.actions.refresh()
    expect(model.tab.value.kind).toBe('draft')
    expect(model.pack.value).toEqual({ kind: 'pack', pack })
  })
  it('keeps the same value when nothing changed, so that nothing is drawn again', async () => {
    const { model } = harness(answering(page()))
    await model.actions.refresh()
    const before = model.tab.value
    await model.actions.refresh()
    expect(model.tab.value).toBe(before)
  })
  it('says which account it is, by the handle that was read', async () => {
    const { model, sent } = harness(answering(page()))
    await model.actions.refresh()
    model.actions.changeAccount()
    expect(model.asksAccount.value).toBe(true)
    await model.actions.sayAccount('school')
    expect(sent).toContainEqual(['account.say', { site: 'x', handle: '@samc', kind: 'school' }])
    expect(model.asksAccount.value).toBe(false)
  })
  it('asks of its own accord when a draft has an unknown author, and sends no handle', async () => {
    const unknown = { kind: 'unknown', associated: false, disclaims: false } as const
    const { model, sent } = harness(answering(page({ account: unknown, reading: { state: 'unreadable' } })))
    await model.actions.refresh()
    expect(model.asksAccount.value).toBe(true)
    await model.actions.sayAccount('personal')
    expect(sent).toContainEqual(['account.say', { site: 'x', handle: null, kind: 'personal' }])
  })
  it('switches this site', async () => {
    const { model, sent } = harness(answering(page({ state: 'off' })))
    await model.actions.refresh()
    await model.actions.switchSite(true)
    expect(sent).toContainEqual(['site.switch', { site: 'x', on: true }])
  })
  it('carries failures as words', async () => {
    const { model } = harness(answering(page()), 'The rules could not be read.')
    await model.actions.refresh()
    expect(model.pack.value).toEqual({ kind: 'error', why: 'The rules could not be read.' })
    await model.actions.switchSite(false)
    expect(model.trouble.value).toBe('The rules could not be read.')
  })
  it('survives a transport that throws', async () => {
    const { model } = harness(() => Promise.reject(new Error('gone')))
    await model.actions.refresh()
    expect(model.tab.value).toEqual({ kind: 'error', why: 'gone' })
  })
  it('opens one group at a time', () => {
    const { model } = harness(answering(page()))
    model.actions.toggleGroup('tone')
    model.actions.toggleGroup('personal')
    expect(model.openGroup.value).toBe('personal')
    model.actions.toggleGroup('personal')
    expect(model.openGroup.value).toBeNull()
  })
})
