import type { SiteAdapter } from '../../components/sites/contract.ts'
import { isShown } from '../../components/sites/dom.ts'
import { type Composer, composerOfControl, composerOfEditor } from './composer.ts'
import { elementsOf } from './dom.ts'

/** An event that is, or belongs to, a press that would publish a draft. */
export interface Press {
  composer: Composer
  /** The submit control pressed; null when a key in the editor or the form itself submits. */
  control: Element | null
  kind: 'pointer' | 'key' | 'submit'
}

const pointerEvents = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'auxclick',
  'dblclick',
]
const keyEvents = ['keydown', 'keypress', 'keyup']

/** Every event through which a page can publish: see the sixteen ways in the gate's test. */
export const pressEvents = [...pointerEvents, ...keyEvents, 'submit', 'beforeinput']

/** Tells presses apart from everything else. Keeps only what the last Enter meant, for the events that follow it. */
export function createPressReader(site: SiteAdapter): (event: Event) => Press | null {
  let lastEnter = { at: Number.NEGATIVE_INFINITY, submits: false }

  const ofKey = (event: KeyboardEvent): Press | null => {
    const isEnter = event.key === 'Enter'
    if (!isEnter && event.key !== ' ') return null
    const path = elementsOf(event)
    const composer = isEnter ? composerOfEditor(path, site) : null
    if (composer) {
      if (event.type === 'keydown')
        lastEnter = { at: event.timeStamp, submits: enterSubmits(event, composer) }
      return lastEnter.submits ? { composer, control: null, kind: 'key' } : null
    }
    const met = composerOfControl(path, site)
    return met ? { ...met, kind: 'key' } : null
  }
  /** Only what no key announced: on-screen keyboards and scripts. */
  const ofInput = (event: InputEvent): Press | null => {
    if (event.inputType !== 'insertParagraph' && event.inputType !== 'insertLineBreak') return null
    const composer = composerOfEditor(elementsOf(event), site)
    if (composer?.spec.keys.enter !== 'send') return null
    const announced = event.timeStamp - lastEnter.at < 100
    if (announced ? !lastEnter.submits : listIsOpen(composer.editor)) return null
    return { composer, control: null, kind: 'key' }
  }
  const ofSubmit = (event: SubmitEvent): Press | null => {
    const form = event.target
    if (!(form instanceof HTMLFormElement)) return null
    const submitter = event.submitter
    const met = submitter ? composerOfControl(elementsOf(event), site) : null
    if (met) return { ...met, kind: 'submit' }
    for (const spec of site.composers) {
      const editor = form.querySelector(spec.editors.join(','))
      const composer = editor ? composerOfEditor([editor], site) : null
      if (composer) return { composer, control: submitter, kind: 'submit' }
    }
    return null
  }
  return (event) => {
    if (event.type === 'submit') return ofSubmit(event as SubmitEvent)
    if (event.type === 'beforeinput') return ofInput(event as InputEvent)
    if (keyEvents.includes(event.type)) return ofKey(event as KeyboardEvent)
    if ((event as MouseEvent).button === 2) return null
    const met = composerOfControl(elementsOf(event), site)
    return met ? { ...met, kind: 'pointer' } : null
  }
}

function enterSubmits(event: KeyboardEvent, composer: Composer): boolean {
  if (event.isComposing || event.keyCode === 229 || event.shiftKey || event.altKey) return false
  const { keys } = composer.spec
  if (event.ctrlKey || event.metaKey) return keys.modEnter === 'send'
  return keys.enter === 'send' && !listIsOpen(composer.editor)
}

/** Enter picks from an open list of suggestions; it does not send then. */
function listIsOpen(editor: Element): boolean {
  const box = editor.closest('[role="combobox"]') ?? editor
  const controlled = editor.getAttribute('aria-controls') ?? editor.getAttribute('aria-owns')
  const list = controlled ? editor.ownerDocument.getElementById(controlled) : null
  return (
    editor.getAttribute('aria-expanded') === 'true' ||
    box.getAttribute('aria-expanded') === 'true' ||
    (editor.getAttribute('aria-activedescendant') ?? '') !== '' ||
    (list?.getAttribute('role') === 'listbox' && isShown(list))
  )
}
