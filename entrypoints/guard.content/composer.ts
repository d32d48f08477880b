import type { ComposerSpec, SiteAdapter } from '../../components/sites/contract.ts'
import { isShown } from '../../components/sites/dom.ts'
import { holds, upwards } from './dom.ts'

/** A box on the page, with the submit control that belongs to it, as they stand at this moment. */
export interface Composer {
  spec: ComposerSpec
  /** The smallest element that holds all its editors and its submit controls. */
  root: Element
  /** The editor that was met. */
  editor: Element
  /** Every editor that one submit publishes, in page order. */
  editors: Element[]
  submits: Element[]
}

/**
 * The composer that an editable element belongs to, or null when the adapter knows no such box.
 * @param path the element and its ancestors, innermost first, as `upwards` or an event's path give them
 */
export function composerOfEditor(path: Iterable<Element>, site: SiteAdapter): Composer | null {
  for (const element of path) {
    if (!isEditable(element)) continue
    for (const spec of site.composers) {
      if (isEditorOf(element, spec)) return composer(spec, element)
    }
  }
  return null
}

/**
 * The composer whose submit control is on the path, with that control, or null.
 * Resolved outwards from the control: never the first match on the page.
 */
export function composerOfControl(
  path: Element[],
  site: SiteAdapter,
): { composer: Composer; control: Element } | null {
  for (const spec of site.composers) {
    const named = spec.submits.length > 0 ? path.find((one) => matchesAny(one, spec.submits)) : undefined
    if (named) {
      const editor = nearestEditor(named, spec)
      if (editor) return { composer: composer(spec, editor, named), control: named }
    }
    for (const editor of spec.findSubmits ? editorsNear(path, spec) : []) {
      const met = composer(spec, editor)
      const control = met.submits.find((one) => path.includes(one))
      if (control) return { composer: met, control }
    }
  }
  return null
}

/** The editors in the nearest element around a control that has any; nothing is searched where there can be none. */
function editorsNear(path: Element[], spec: ComposerSpec): Element[] {
  const [pressed] = path
  if (!pressed || !path.some((one) => one.matches(pressable))) return []
  if (findAll(pressed.ownerDocument, spec.editors, spec.hosts).length === 0) return []
  for (const one of path.slice(0, reach)) {
    const editors = editorsIn(one, spec)
    if (editors.length > 0) return editors
  }
  return []
}

const pressable = 'button, [role="button"], input[type="submit"], input[type="button"], a, [tabindex]'

/** The composer as it stands now around an editor that was met before; null once the editor has gone. */
export function again(before: Composer): Composer | null {
  const editor = before.editor.isConnected ? before.editor : before.editors.find((one) => one.isConnected)
  return editor ? composer(before.spec, editor) : null
}

function composer(spec: ComposerSpec, editor: Element, control?: Element): Composer {
  const bounded = boundaryOf(spec, editor)
  const known = new Set(control ? [control] : [])
  if (bounded && spec.findSubmits) for (const one of spec.findSubmits(bounded, editor)) known.add(one)
  const scope = bounded ?? editor.getRootNode()
  if (
    spec.submits.length > 0 &&
    (scope instanceof Element || scope instanceof Document || scope instanceof ShadowRoot)
  ) {
    for (const one of scope.querySelectorAll(spec.submits.join(','))) known.add(one)
  }
  if (known.size === 0) for (const one of controlsInShadow(editor, spec)) known.add(one)
  const widest = bounded ?? widestWithOneSubmit(editor, [...known].filter(isShown))
  const submits = [...known].filter((one) => holds(widest, one))
  const editors = spec.thread ? editorsIn(widest, spec) : [editor]
  if (!editors.includes(editor)) editors.push(editor)
  return {
    spec,
    editor,
    editors,
    submits,
    root: bounded ?? smallestHolding(editor, [...editors, ...submits]),
  }
}

/** A control may stand in an open shadow root beside the editor, where a search of the page does not see it. */
function controlsInShadow(editor: Element, spec: ComposerSpec): Element[] {
  if (spec.submits.length === 0) return []
  for (const around of [...upwards(editor)].slice(1, nearby)) {
    const found = [...around.querySelectorAll('*')].flatMap((one) => [
      ...(one.shadowRoot?.querySelectorAll(spec.submits.join(',')) ?? []),
    ])
    if (found.length > 0) return found
  }
  return []
}

/** How many levels above its editor a control in a shadow root is looked for. */
const nearby = 8

/** The element that the adapter names as the whole box, else the nearest one in which structure shows a control. */
function boundaryOf(spec: ComposerSpec, editor: Element): Element | undefined {
  const around = [...upwards(editor)]
  const named = around.find((one) => matchesAny(one, spec.roots))
  if (named || !spec.findSubmits) return named
  return around.slice(1, reach).find((one) => (spec.findSubmits?.(one, editor).length ?? 0) > 0)
}

/** How many levels above its editor a control may stand when only structure tells (site notes: up to about 24). */
const reach = 24

/**
 * Without a boundary of its own, a box reaches as far out as there is only one submit control: a thread's editors
 * share theirs, while a second box on the page brings its own.
 */
function widestWithOneSubmit(editor: Element, submits: Element[]): Element {
  let widest = editor
  let found = 0
  for (const one of upwards(editor)) {
    const count = submits.filter((submit) => holds(one, submit)).length
    if (count > 1 || one === editor.ownerDocument.body) break
    widest = one
    found = count
  }
  return found === 1 ? widest : editor
}

function smallestHolding(from: Element, all: Element[]): Element {
  for (const one of upwards(from)) if (all.every((inner) => holds(one, inner))) return one
  return from
}

function nearestEditor(control: Element, spec: ComposerSpec): Element | undefined {
  for (const one of upwards(control)) {
    const editor = editorsIn(one, spec)[0]
    if (editor) return editor
  }
  return undefined
}

function editorsIn(root: Element, spec: ComposerSpec): Element[] {
  return findAll(root, spec.editors, spec.hosts).filter((one) => isEditorOf(one, spec) && isShown(one))
}

/** What the selectors find in an element, and in the open shadow roots of the hosts that the adapter names. */
function findAll(root: ParentNode, selectors: string[], hosts: string[] = []): Element[] {
  const found = [...root.querySelectorAll(selectors.join(','))]
  if (hosts.length === 0) return found
  const inside = [...root.querySelectorAll(hosts.join(','))]
  if (root instanceof Element && matchesAny(root, hosts)) inside.push(root)
  for (const { shadowRoot } of inside) if (shadowRoot) found.push(...findAll(shadowRoot, selectors, hosts))
  return found
}

function isEditorOf(element: Element, spec: ComposerSpec): boolean {
  const { not } = spec
  return (
    matchesAny(element, spec.editors) && !(not && [...upwards(element)].some((one) => matchesAny(one, not)))
  )
}

function isEditable(element: Element): boolean {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && element.type === 'text') ||
    (element as HTMLElement).isContentEditable
  )
}

function matchesAny(element: Element, selectors: string[]): boolean {
  return selectors.length > 0 && element.matches(selectors.join(','))
}
