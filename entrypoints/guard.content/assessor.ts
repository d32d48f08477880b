import type { Assessed, ReplyOf } from '../../components/messages.ts'
import type { Seen } from './draft.ts'

/** What is known of a draft: the answer, or why there is none. */
export type Answer =
  | { state: 'assessed'; key: string; text: string; assessed: Assessed }
  | { state: 'failed'; key: string; error: string }

/** Keeps the latest answer for one composer: at most one question in flight, and then the latest draft, never a queue. */
export interface Assessor {
  /** Sees to it that this draft is, or will be, assessed. */
  want(seen: Seen): void
  /** The answer for exactly this draft, if there is one. */
  answerFor(key: string): Answer | undefined
  /** The last answer there was, of this draft or an older one. */
  latest(): Answer | undefined
  /**
   * Waits for the answer for exactly this draft.
   * @param ms how long at most; undefined comes back when the time is over
   */
  settle(seen: Seen, ms: number): Promise<Answer | undefined>
  /** Forgets every answer: accounts, sites or the pack have changed. */
  forget(): void
}

type Ask = (seen: Seen) => Promise<ReplyOf<'assess'>>

/**
 * @param ask puts the question to the background
 * @param onAnswer called after each answer that is still wanted
 */
export function createAssessor(ask: Ask, onAnswer: (answer: Answer) => void): Assessor {
  let inFlight: string | undefined
  let wanted: Seen | undefined
  let last: Answer | undefined
  let epoch = 0
  let waiters: { key: string; settle: (answer: Answer) => void }[] = []

  const pump = async () => {
    if (inFlight !== undefined || !wanted || last?.key === wanted.key) return
    const asked = wanted
    const asOf = epoch
    inFlight = asked.key
    const reply = await askTwice(asked)
    inFlight = undefined
    if (asOf === epoch) {
      last = reply.ok
        ? { state: 'assessed', key: asked.key, text: asked.draft.text, assessed: reply.value }
        : { state: 'failed', key: asked.key, error: reply.error }
      const answer = last
      const met = waiters.filter((one) => one.key === answer.key)
      waiters = waiters.filter((one) => one.key !== answer.key)
      for (const one of met) one.settle(answer)
      onAnswer(answer)
    }
    await pump()
  }
  /** A worker that died in mid-answer is woken by the second question. */
  const askTwice = async (asked: Seen) => {
    const reply = await ask(asked)
    return reply.ok ? reply : ask(asked)
  }
  const want = (seen: Seen) => {
    wanted = seen
    void pump()
  }
  return {
    want,
    answerFor: (key) => (last?.key === key ? last : undefined),
    latest: () => last,
    settle(seen, ms) {
      const known = last?.key === seen.key ? last : undefined
      if (known?.state === 'failed') last = undefined
      else if (known) return Promise.resolve(known)
      return new Promise((resolve) => {
        const waiter = {
          key: seen.key,
          settle: (answer: Answer) => {
            clearTimeout(timer)
            resolve(answer)
          },
        }
        const timer = setTimeout(() => {
          waiters = waiters.filter((one) => one !== waiter)
          resolve(undefined)
        }, ms)
        waiters.push(waiter)
        want(seen)
      })
    },
    forget() {
      last = undefined
      epoch += 1
    },
  }
}
