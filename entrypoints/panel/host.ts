import type { MountedPanel } from '../../components/models/panel.ts'

/** Presses in the first moments after the pause appeared were meant for the page, ms. */
const settling = 500

/**
 * Puts our one element on the page: under a random name, with a closed root, on the document's own element so that no
 * editor and no dialog holds it. The page can neither read it nor press in it: events are taken at the window by the
 * guard's shield, and only trusted ones are handed on here.
 * @param name the element's name; what stands in it can be seen as long as the extension's own style for it is there
 * @param draw draws into the root and returns its undo
 * @param pausedSince clock time (ms) at which the pause appeared, or undefined when there is none
 */
export function mountHost(
  name: string,
  draw: (root: ShadowRoot) => () => void,
  styles: string,
  pausedSince: () => number | undefined,
): Omit<MountedPanel, 'update'> {
  const host = document.createElement(name)
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = document.createElement('style')
  sheet.textContent = `${styles}\n.stage > * { visibility: var(--${name}, hidden) !important; }`
  root.append(sheet)
  const place = () => {
    setImportant(host)
    if (host.parentNode !== document.documentElement) document.documentElement.append(host)
  }
  place()
  const undraw = draw(root)
  // A page that moves, hides or removes our element gets it back.
  const keeper = new MutationObserver(() => {
    if (host.parentNode !== document.documentElement) place()
  })
  keeper.observe(document.documentElement, { childList: true })
  const looks = new MutationObserver(() => {
    if (host.getAttribute('style') === hostStyle && host.attributes.length === 1) return
    for (const { name } of [...host.attributes]) host.removeAttribute(name)
    place()
  })
  looks.observe(host, { attributes: true })

  let pressed: Element | null = null
  const deliver = (event: Event) => {
    if (!event.isTrusted) return event.preventDefault()
    const target = targetOf(event, root)
    if (event.type === 'keydown' && (event as KeyboardEvent).repeat && isPressKey(event as KeyboardEvent)) {
      return event.preventDefault()
    }
    if (isPress(event) && (tooSoon(pausedSince()) || isCovered(event, host))) return event.preventDefault()
    if (!target) return
    if (event.type === 'pointerdown') pressed = target
    if (event.type === 'click') {
      // A click that began elsewhere is not a press of this button.
      if (
        (event as MouseEvent).detail > 0 &&
        pressed !== target &&
        !pressed?.contains(target) &&
        !target.contains(pressed)
      )
        return
      pressed = null
    }
    const copy = copyOf(event)
    if (copy && !target.dispatchEvent(copy)) event.preventDefault()
    // The copy has done what a press does: the original would do it a second time.
    if (event.type === 'click') event.preventDefault()
  }
  return {
    host,
    deliver,
    unmount() {
      keeper.disconnect()
      looks.disconnect()
      undraw()
      host.remove()
    },
  }
}

const hostStyle =
  'all: initial !important; position: fixed !important; inset: 0px auto auto 0px !important; width: 0px !important; height: 0px !important; display: block !important; opacity: 1 !important; visibility: visible !important; z-index: 2147483647 !important;'

function setImportant(host: HTMLElement): void {
  if (host.getAttribute('style') !== hostStyle) host.setAttribute('style', hostStyle)
}

function isPress(event: Event): boolean {
  return event.type === 'click' || (event.type === 'keydown' && isPressKey(event as KeyboardEvent))
}

function isPressKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' || event.key === ' ' || event.key === 'Escape'
}

function tooSoon(since: number | undefined): boolean {
  return since !== undefined && Date.now() - since < settling
}

/** A page may lay something over our element to have it pressed unseen. */
function isCovered(event: Event, host: HTMLElement): boolean {
  if (event.type !== 'click' || (event as MouseEvent).detail === 0) return false
  const { clientX, clientY } = event as MouseEvent
  return (
    document.elementFromPoint(clientX, clientY) !== host ||
    getComputedStyle(document.documentElement).opacity !== '1'
  )
}

/** The part inside the closed root that an event is meant for: under the pointer, else where the focus is. */
function targetOf(event: Event, root: ShadowRoot): Element | null {
  const { clientX, clientY, detail } = event as MouseEvent
  const byPointer = event instanceof MouseEvent && (event.type !== 'click' || detail > 0)
  return (byPointer ? root.elementFromPoint(clientX, clientY) : null) ?? root.activeElement
}

/**
 * An event for the inside alone: not composed, so it never leaves the closed root. Keys travel on a plain event, since
 * Firefox composes keyboard events whatever is asked of it.
 */
function copyOf(event: Event): Event | null {
  const init = { bubbles: true, cancelable: true, composed: false }
  if (event instanceof KeyboardEvent) {
    const copy = new Event(event.type, init)
    for (const part of ['key', 'code', 'shiftKey', 'ctrlKey', 'altKey', 'metaKey'] as const) {
      Object.defineProperty(copy, part, { value: event[part] })
    }
    return copy
  }
  if (event.type === 'click')
    return new MouseEvent('click', { ...init, detail: (event as MouseEvent).detail })
  return event.type === 'input' ? new Event('input', init) : null
}
