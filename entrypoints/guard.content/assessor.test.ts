import { expect, test, vi } from 'vitest'
import type { Assessed, ReplyOf } from '../../components/messages.ts'
import { createAssessor } from './assessor.ts'
import type { Seen } from './draft.ts'

const seen = (key: string): Seen => ({ key, parts: [], draft: {} as Seen['draft'] })
const assessed = { checking: true } as Assessed

/** A background that answers when told to. */
function background() {
  const asked: { key: string; reply: (reply: ReplyOf<'assess'>) => void }[] = []
  const ask = (one: Seen) =>
    new Promise<ReplyOf<'assess'>>((resolve) => asked.push({ key: one.key, reply: resolve }))
  const answerNext = async (reply: ReplyOf<'assess'> = { ok: true, value: assessed }) => {
    asked.shift()?.reply(reply)
    await vi.waitFor(() => undefined)
    await Promise.resolve()
  }
  return { asked, ask, answerNext }
}

test('asks one question at a time, and then only the latest draft', async () => {
  const { asked, ask, answerNext } = background()
  const assessor = createAssessor(ask, () => undefined)
  for (const key of ['a', 'ab', 'abc']) assessor.want(seen(key))
  expect(asked.map((one) => one.key)).toEqual(['a'])
  await answerNext()
  await vi.waitFor(() => expect(asked.map((one) => one.key)).toEqual(['abc']))
})

test('an answer is only for exactly its draft', async () => {
  const { ask, answerNext } = background()
  const assessor = createAssessor(ask, () => undefined)
  assessor.want(seen('a'))
  await answerNext()
  await vi.waitFor(() => expect(assessor.answerFor('a')?.state).toBe('assessed'))
  expect(assessor.answerFor('b')).toBeUndefined()
})

test('settle gives the answer when it comes, and nothing when the time is over', async () => {
  const { ask, answerNext } = background()
  const assessor = createAssessor(ask, () => undefined)
  const late = assessor.settle(seen('a'), 1)
  expect(await late).toBeUndefined()
  const inTime = assessor.settle(seen('a'), 10_000)
  await answerNext()
  expect((await inTime)?.state).toBe('assessed')
})

test('a question lost with its worker is put once more; a second failure is an answer', async () => {
  const { asked, ask, answerNext } = background()
  const assessor = createAssessor(ask, () => undefined)
  const settled = assessor.settle(seen('a'), 10_000)
  await answerNext({ ok: false, error: 'lost' })
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  await answerNext({ ok: false, error: 'lost again' })
  expect(await settled).toMatchObject({ state: 'failed', error: 'lost again' })
})

test('what was asked before forgetting is not taken for an answer', async () => {
  const { ask, answerNext } = background()
  const assessor = createAssessor(ask, () => undefined)
  assessor.want(seen('a'))
  assessor.forget()
  await answerNext()
  expect(assessor.latest()).toBeUndefined()
})
