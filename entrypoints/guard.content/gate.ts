import type { SiteAdapter } from '../../components/sites/contract.ts'
import type { Composer } from './composer.ts'
import { createPressReader, type Press, pressEvents } from './presses.ts'

/** What is to happen to a press: a held one says what to do once the person has finished pressing. */
export type Verdict = { decision: 'pass' } | { decision: 'hold'; onComplete: (press: Press) => void }

export interface GateKeeper {
  /** Decides about this composer's draft as it stands now; called at the first event of each press and when the draft changed within it. */
  decide(composer: Composer): Verdict
  /** Equal for equal drafts; empty when a submit would publish nothing. */
  keyOf(composer: Composer): string
  /** A press went through: the site has the draft now. */
  onPassed(press: Press): void
  /** Something inside failed: the press passes, since posting always works. */
  onError(error: unknown): void
}

export interface Gate {
  /** Runs a press of our own; the events it raises in the meantime pass. */
  letThrough(press: () => void): void
}

/** One press: from its first event to its last. */
interface Gesture {
  kind: Press['kind']
  editor: Element
  key: string
  verdict: Verdict
  completed: boolean
}

/**
 * Holds or passes presses at the window, before the page hears of them. Stateless about the page: every event finds its
 * composer from its own path. Events that pass are not touched, so the site gets the same trusted event.
 * @param signal ends all listening
 */
export function createGate(site: SiteAdapter, keeper: GateKeeper, signal: AbortSignal): Gate {
  const pressOf = createPressReader(site)
  let gesture: Gesture | undefined
  let ours = false
  let ending: ReturnType<typeof setTimeout> | undefined

  const endSoon = (ms: number) => {
    clearTimeout(ending)
    const ended = gesture
    ending = setTimeout(() => {
      if (gesture === ended) gesture = undefined
    }, ms)
  }
  const handle = (event: Event) => {
    if (ours) return
    const press = pressOf(event)
    if (!press) {
      if (gesture?.verdict.decision === 'hold' && isRestOf(gesture, event)) stop(event)
      return
    }
    gesture = continues(gesture, event, press) ? gesture : begin(press)
    if (!gesture) return
    const current = gesture
    if (current.verdict.decision === 'pass') {
      const key = keeper.keyOf(press.composer)
      if (key !== '' && key !== current.key) {
        current.key = key
        current.verdict = keeper.decide(press.composer)
      }
    }
    const { verdict } = current
    if (verdict.decision === 'hold') stop(event)
    if (completes(event) && !current.completed) {
      current.completed = true
      if (verdict.decision === 'hold') verdict.onComplete(press)
      else keeper.onPassed(press)
    }
    endSoon(event.type === 'click' || event.type === 'keyup' ? 0 : 1500)
  }
  const begin = (press: Press): Gesture => {
    return {
      kind: press.kind,
      editor: press.composer.editor,
      key: keeper.keyOf(press.composer),
      verdict: keeper.decide(press.composer),
      completed: false,
    }
  }
  const safely = (event: Event) => {
    try {
      handle(event)
    } catch (error) {
      gesture = undefined
      keeper.onError(error)
    }
  }
  for (const type of pressEvents) {
    window.addEventListener(type, safely, { capture: true, passive: type.startsWith('touch'), signal })
  }
  signal.addEventListener('abort', () => clearTimeout(ending))
  return {
    letThrough(press) {
      ours = true
      try {
        press()
      } finally {
        ours = false
      }
    },
  }
}

/** Whether an event belongs to the press that is under way: the same box, and not the start of another one. */
function continues(gesture: Gesture | undefined, event: Event, press: Press): gesture is Gesture {
  if (!gesture || gesture.editor !== press.composer.editor) return false
  if (event.type === 'pointerdown') return false
  if (event.type === 'keydown') return gesture.verdict.decision === 'hold' && (event as KeyboardEvent).repeat
  return true
}

/** What follows a held press even where the pointer or the focus has moved on, e.g. a key's own keyup. */
function isRestOf(gesture: Gesture, event: Event): boolean {
  if (gesture.kind === 'key')
    return (event.type === 'keyup' || event.type === 'keypress') && (event as KeyboardEvent).key === 'Enter'
  return false
}

/** The event at which a person has finished pressing. */
function completes(event: Event): boolean {
  return (
    event.type === 'click' ||
    event.type === 'keydown' ||
    event.type === 'submit' ||
    event.type === 'beforeinput'
  )
}

function stop(event: Event): void {
  event.stopImmediatePropagation()
  // A touch is only hidden from the page: cancelling it would also cancel the click that completes the press.
  if (event.cancelable && !event.type.startsWith('touch')) event.preventDefault()
}
