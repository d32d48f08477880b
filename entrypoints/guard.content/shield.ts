import type { MountedPanel } from '../../components/models/panel.ts'

const aimed = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'wheel',
  'paste',
  'copy',
  'cut',
] as const
const leaving = ['focusout', 'blur', 'focusin', 'focus'] as const

/**
 * Stops every event that is aimed at our host at the window, before any listener of the page, and hands it to the panel:
 * so a dialog neither closes nor pulls focus back, and our letters are nobody's shortcuts. Focus that moves between the
 * page and our host is not told to the page either. Must be listening from document_start to come first.
 * @param panel the panel as it stands, or undefined while there is nothing of ours on the page
 */
export function raiseShield(panel: () => MountedPanel | undefined, signal: AbortSignal): void {
  const options = { capture: true, signal }
  const onAimed = (event: Event) => {
    const mounted = panel()
    if (!mounted || event.target !== mounted.host) return
    event.stopImmediatePropagation()
    mounted.deliver(event)
  }
  const onFocusMove = (event: Event) => {
    const host = panel()?.host
    if (!host) return
    const other = (event as FocusEvent).relatedTarget
    if (event.target === host || other === host) event.stopImmediatePropagation()
  }
  for (const type of aimed)
    window.addEventListener(type, onAimed, { ...options, passive: type.startsWith('touch') })
  for (const type of leaving) window.addEventListener(type, onFocusMove, options)
}
