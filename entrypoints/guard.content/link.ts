import { browser, type Runtime } from '../../components/browser.ts'
import type { MessageName, Reply, ReplyOf, Request } from '../../components/messages.ts'

/** The guard's line to the background. Opened at the first question, opened again whenever the worker was asleep. */
export interface Link {
  /** Never throws: a line that broke answers with the reason. */
  ask<N extends MessageName>(name: N, request: Request<N>): Promise<ReplyOf<N>>
  /** Says something that needs no answer, without opening a port for it. */
  tell<N extends MessageName>(name: N, request: Request<N>): void
  close(): void
}

/** False once the extension has been updated or removed under this page: then nothing of it may stay. */
export function extensionLives(): boolean {
  try {
    return browser.runtime?.id !== undefined
  } catch {
    return false
  }
}

/**
 * Workers and event pages die after 30 s of silence, port or not, so the port is opened per need and kept while it lasts.
 * @param onOrphaned called once when the port broke because the extension itself has gone
 */
export function openLink(onOrphaned: () => void): Link {
  let port: Runtime.Port | undefined
  let next = 0
  const waiting = new Map<number, (reply: Reply<never>) => void>()

  const lost = (error: string) => {
    port = undefined
    const unanswered = [...waiting.values()]
    waiting.clear()
    for (const settle of unanswered) settle({ ok: false, error })
  }
  const connect = (): Runtime.Port => {
    const opened = browser.runtime.connect({ name: 'guard' })
    opened.onMessage.addListener((message) => {
      const { id, reply } = message as { id: number; reply: Reply<never> }
      waiting.get(id)?.(reply)
      waiting.delete(id)
    })
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return
      lost('The connection to the checker was lost.')
      if (!extensionLives()) onOrphaned()
    })
    return opened
  }
  return {
    ask(name, request) {
      return new Promise((resolve) => {
        const id = next++
        try {
          port ??= connect()
          waiting.set(id, resolve as (reply: Reply<never>) => void)
          port.postMessage({ id, name, request })
        } catch (error) {
          waiting.delete(id)
          port = undefined
          resolve({ ok: false, error: String(error) })
          if (!extensionLives()) onOrphaned()
        }
      })
    },
    tell(name, request) {
      if (!extensionLives()) return onOrphaned()
      // Nobody waits for this: a worker that cannot be woken shows in the next question.
      browser.runtime.sendMessage({ name, request }).catch(() => undefined)
    },
    close() {
      const closing = port
      lost('Closed.')
      try {
        closing?.disconnect()
      } catch {
        // The extension has gone already: there is no line left to close.
      }
    },
  }
}
