import type { Post } from './record.ts'
import { variant } from './variant.ts'

/** The parts of one composer that a way of publishing may hang on. */
export interface Parts {
  /** The site's own submit control. */
  button: HTMLElement
  /** The editable element. */
  editor: HTMLElement
  form: HTMLFormElement | null
  /** Plain Enter sends here: the ways that hang on it apply. */
  enterSends?: boolean
  /** Publishes because of this event; does nothing when there is nothing to publish. */
  publish: (event: Event) => void
}

/** False for an event that this copy of the page ignores. */
export const accepts = (event: Event) => event.isTrusted || !variant.trustedOnly

export function record(event: Event, surface: Post['surface'], text: string): void {
  window.__posts.push({
    text,
    event: { type: event.type, isTrusted: event.isTrusted },
    surface,
    at: performance.now(),
  })
}

const isMod = (event: KeyboardEvent) => event.ctrlKey || event.metaKey
const pointerWays = new Set<string>([
  'mousedown',
  'pointerdown',
  'pointerup',
  'mouseup',
  'touchstart',
  'touchend',
])

/**
 * Wires the variant's way of publishing to one composer; `click` and the sites' own Enter are wired by the pages.
 * Returns its undo.
 */
export function wire({ button, editor, form, enterSends = false, publish }: Parts): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const on = variant.on
  const go = (event: Event) => {
    if (accepts(event)) publish(event)
  }
  if (pointerWays.has(on)) {
    button.addEventListener(on, go, { signal })
  } else if (on === 'keyup') {
    editor.addEventListener(
      'keyup',
      (event) => {
        if (event.key === 'Enter' && isMod(event)) go(event)
      },
      { signal },
    )
  } else if (on === 'keypress' && enterSends) {
    editor.addEventListener(
      'keypress',
      (event) => {
        if (event.key !== 'Enter' || event.shiftKey) return
        event.preventDefault()
        go(event)
      },
      { signal },
    )
  } else if (on === 'beforeinput' && enterSends) {
    editor.addEventListener(
      'beforeinput',
      (event) => {
        if (event.inputType !== 'insertParagraph') return
        event.preventDefault()
        event.stopImmediatePropagation()
        go(event)
      },
      { signal, capture: true },
    )
  } else if (on === 'requestSubmit') {
    button.addEventListener(
      'click',
      (event) => {
        if (accepts(event)) form?.requestSubmit()
      },
      { signal },
    )
  } else if (on === 'window-capture') {
    addEventListener(
      'click',
      (event) => {
        if (event.composedPath().includes(button)) go(event)
      },
      { signal, capture: true },
    )
  }
  // The browser itself says `submit`, so these are the same trusted event whoever asked for it.
  if (on === 'submit' || on === 'requestSubmit') form?.addEventListener('submit', publish, { signal })
  return () => stop.abort()
}

/** True where a click on the control publishes directly. */
export const clickPublishes =
  variant.on === 'click' || variant.on === 'programmatic' || variant.on === 'shadow'
