import type { BadgeState } from '../../components/messages.ts'
import type { Answer } from './assessor.ts'
import type { Composer } from './composer.ts'
import { isEmpty, type Seen } from './draft.ts'
import type { Gate, GateKeeper, Verdict } from './gate.ts'
import { type Presenter, shownFinding } from './presenter.ts'
import type { Press } from './presses.ts'
import { pressAgain, releaseWait, tokenLife } from './release.ts'
import { isInScope, pausesOf, type Watch } from './watch.ts'

/** How long a press may be held for an answer, ms in all (promise 4). */
const holdLimit = 1_500

interface Held {
  watch: Watch
  press: Press
  seen: Seen
}

export interface HoldOptions {
  watchOf: (composer: Composer) => Watch
  presenter: Presenter
  setBadge: (state: BadgeState) => void
  /** Looks at the draft anew: a textarea that the site empties by script says nothing of it. */
  lookAgain: (watch: Watch) => void
  /** False when the person does not want this site looked at, or the extension has gone. */
  isOn: () => boolean
  signal: AbortSignal
}

export interface Hold extends GateKeeper {
  /** The pause's two ways out. */
  edit(): void
  postAnyway(): void
}

/**
 * Decides about presses: a draft that was assessed passes or is paused at once; one that was not is held until the answer.
 * @param gate how a press of our own gets through; asked for late, since gate and hold know each other
 */
export function createHold(options: HoldOptions, gate: () => Gate): Hold {
  const { watchOf, presenter, setBadge, isOn, signal } = options
  let held: Held | undefined
  let restoreCaret: (() => void) | undefined

  const decide = (composer: Composer): Verdict => {
    if (!isOn()) return { decision: 'pass' }
    const watch = watchOf(composer)
    const seen = watch.look()
    if (isEmpty(seen) || hasLeave(watch, seen)) return { decision: 'pass' }
    const answer = watch.assessor.answerFor(seen.key)
    if (answer?.state === 'failed') {
      setBadge({ state: 'not-checked' })
      return { decision: 'pass' }
    }
    if (answer && pausesOf(watch, answer).length === 0) return { decision: 'pass' }
    const since = Date.now()
    watch.assessor.want(seen)
    return {
      decision: 'hold',
      onComplete: (press) => {
        const one = { watch, press, seen }
        void (answer ? pause(one, answer) : settle(one, since))
      },
    }
  }
  const settle = async (one: Held, since: number) => {
    const { watch, seen } = one
    if (watch.holding) return
    watch.holding = true
    const answer = await watch.assessor.settle(seen, Math.max(0, holdLimit - (Date.now() - since)))
    watch.holding = false
    if (signal.aborted || watch.look().key !== seen.key) return
    if (answer && pausesOf(watch, answer).length > 0) return pause(one, answer)
    if (answer?.state !== 'assessed') setBadge({ state: 'not-checked' })
    await release(one)
  }
  const pause = async (one: Held, answer: Answer) => {
    if (held && presenter.state.pause) return
    held = one
    restoreCaret = rememberCaret()
    presenter.show(one.watch)
    if (!(await presenter.bring())) {
      held = undefined
      setBadge({ state: 'not-checking' })
      return release(one)
    }
    presenter.set({
      open: false,
      pause: {
        findings: pausesOf(one.watch, answer).map((finding) => shownFinding(finding, one.seen.draft.text)),
        shownAt: Date.now(),
      },
    })
  }
  const release = async ({ watch, press, seen }: Held) => {
    const token = { editor: watch.composer.editor, key: seen.key, expires: Date.now() + tokenLife }
    watch.token = token
    let pressed = false
    gate().letThrough(() => {
      pressed = pressAgain(press)
    })
    if (pressed) await new Promise((resolve) => setTimeout(resolve, releaseWait))
    if (signal.aborted) return
    options.lookAgain(watch)
    if (watch.token !== token) return
    if (!token.editor.isConnected || watch.look().key !== seen.key) {
      watch.token = undefined
    } else if (isInScope(watch)) {
      presenter.set({ notice: { kind: 'press-again', how: pressed || press.control ? 'button' : 'enter' } })
    }
  }
  const leavePause = (): Held | undefined => {
    const was = held
    held = undefined
    presenter.set({ pause: null })
    restoreCaret?.()
    return was
  }
  return {
    decide,
    keyOf(composer) {
      const seen = watchOf(composer).look()
      return isEmpty(seen) ? '' : seen.key
    },
    onPassed({ composer }) {
      const watch = watchOf(composer)
      presenter.set({ notice: null })
      // Leave was for one post; the last events of its press still belong to it.
      const { token } = watch
      setTimeout(() => {
        if (watch.token === token) watch.token = undefined
      }, 0)
      for (const ms of [100, 1_000]) setTimeout(() => !signal.aborted && options.lookAgain(watch), ms)
    },
    onError: () => setBadge({ state: 'not-checking' }),
    edit: () => void leavePause(),
    postAnyway() {
      const was = leavePause()
      if (was && was.watch.look().key === was.seen.key) void release(was)
    },
  }
}

function hasLeave({ token }: Watch, seen: Seen): boolean {
  return token !== undefined && token.key === seen.key && Date.now() < token.expires
}

/** Where the caret is, to be put back there after the pause has had the focus. */
function rememberCaret(): () => void {
  const focused = document.activeElement
  const selection = getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined
  return () => {
    if (!(focused instanceof HTMLElement) || !focused.isConnected) return
    focused.focus({ preventScroll: true })
    if (range?.startContainer.isConnected && range.endContainer.isConnected && focused.isContentEditable) {
      getSelection()?.setBaseAndExtent(
        range.startContainer,
        range.startOffset,
        range.endContainer,
        range.endOffset,
      )
    }
  }
}
