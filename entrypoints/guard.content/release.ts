import { again, type Composer } from './composer.ts'
import type { Press } from './presses.ts'

/**
 * Presses the site's own control as a person would, with every event that a press raises.
 * The events are untrusted: a site that ignores them has to be pressed by the person, with the token that is armed.
 * @returns false when there is no control to press: the person presses again
 */
export function pressAgain(press: Press): boolean {
  const composer = again(press.composer)
  const control = composer ? controlFor(press, composer) : null
  if (control) {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const) raise(control, type)
    ;(control as HTMLElement).click()
    return true
  }
  const form = press.composer.editor.closest('form')
  if (press.kind !== 'submit' || !form) return false
  form.requestSubmit()
  return true
}

/** The control that was pressed, or the one that stands in its place now: sites draw theirs anew at will. */
function controlFor(press: Press, composer: Composer): Element | null {
  if (press.control?.isConnected) return press.control
  const usable = composer.submits.filter(
    (one) => one.getAttribute('aria-disabled') !== 'true' && !one.matches(':disabled'),
  )
  return usable.at(-1) ?? null
}

function raise(control: Element, type: 'pointerdown' | 'mousedown' | 'pointerup' | 'mouseup'): void {
  const { left, top, width, height } = control.getBoundingClientRect()
  const init: PointerEventInit = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: left + width / 2,
    clientY: top + height / 2,
    button: 0,
    buttons: type.endsWith('down') ? 1 : 0,
    detail: 1,
    pointerId: 1,
    pointerType: 'mouse',
    isPrimary: true,
  }
  control.dispatchEvent(
    type.startsWith('pointer') ? new PointerEvent(type, init) : new MouseEvent(type, init),
  )
}

/** Leave to post one text from one composer once. Any other text, or any other box, is not covered. */
export interface Token {
  editor: Element
  key: string
  /** Clock time in ms after which it is worth nothing. */
  expires: number
}

/** How long a token lasts after it was armed, ms: long enough to press again, short enough to mean this post. */
export const tokenLife = 30_000
/** How long the site has to take a released post before the person is asked to press again, ms. */
export const releaseWait = 2_000
