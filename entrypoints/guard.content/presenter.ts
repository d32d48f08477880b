import {
  type MountedPanel,
  type MountPanel,
  type PanelActions,
  type PanelState,
  panelKey,
} from '../../components/models/panel.ts'
import type { SiteAdapter } from '../../components/sites/contract.ts'
import type { Finding, Span } from '../../rules/engine/types.ts'
import { isEmpty } from './draft.ts'
import type { Link } from './link.ts'
import { createMarks } from './marks.ts'
import { findingsNow, isInScope, type Watch } from './watch.ts'

/** Shows what a watch knows: marks, chip, panel. Nothing is on the page before the first draft in scope. */
export interface Presenter {
  /** What is shown now. */
  readonly state: Readonly<PanelState>
  /** Changes what is shown. */
  set(change: Partial<PanelState>): void
  /** The panel as it stands, if there is one. */
  mounted(): MountedPanel | undefined
  /** Draws the watch as it is now; takes everything away when it has nothing to show. */
  show(watch: Watch): void
  /** Brings the panel into the page, for a question that cannot wait. False when it could not be brought. */
  bring(): Promise<boolean>
  clear(): void
}

export function createPresenter(
  site: SiteAdapter,
  link: Link,
  actions: PanelActions,
  signal: AbortSignal,
): Presenter {
  let state: PanelState = { view: null, open: false, pause: null, notice: null }
  const marks = createMarks((css) => void link.ask('marks.style', { css }))
  const host = randomName()
  let panel: MountedPanel | undefined
  let bringing: Promise<boolean> | undefined
  let shown: Watch | undefined
  const sizes = new ResizeObserver(() => place())

  const set = (change: Partial<PanelState>) => {
    state = { ...state, ...change }
    panel?.update(state)
  }
  const place = () => {
    const { view } = state
    if (!shown || !view) return
    const { root, editor } = shown.composer
    if (!editor.isConnected) return clear()
    const { top, left, width, height } = root.getBoundingClientRect()
    const at = view.anchor
    if (at.top === top && at.left === left && at.width === width && at.height === height) return
    set({ view: { ...view, anchor: { top, left, width, height } } })
  }
  const clear = () => {
    marks.clear()
    sizes.disconnect()
    shown = undefined
    state = { view: null, open: false, pause: null, notice: null }
    panel?.unmount()
    panel = undefined
  }
  const bring = async (): Promise<boolean> => {
    if (panel) return true
    bringing ??= link.ask('panel.inject', { host }).then((reply) => reply.ok)
    const there = await bringing
    bringing = undefined
    const mount = (globalThis as { [panelKey]?: MountPanel })[panelKey]
    if (!there || !mount || signal.aborted) return false
    // What was to be shown may have gone while the panel was on its way.
    if (!state.view) return false
    panel ??= mount(state, actions, host)
    return true
  }
  const show = (watch: Watch) => {
    const answer = watch.assessor.latest()
    const { seen } = watch
    const visible = seen && !isEmpty(seen) && watch.composer.editor.isConnected && isInScope(watch)
    if (!visible || answer?.state !== 'assessed') return clear()
    const findings = findingsNow(watch)
    marks.show(
      findings.flatMap(({ severity, spans }) =>
        spans.filter((span) => !isWhole(span, seen.draft.text)).map((span) => ({ severity, span })),
      ),
      seen,
    )
    if (shown !== watch) {
      sizes.disconnect()
      shown = watch
      for (const one of [watch.composer.root, watch.composer.editor]) sizes.observe(one)
    }
    const { top, left, width, height } = watch.composer.root.getBoundingClientRect()
    const view = {
      siteName: site.name,
      anchor: { top, left, width, height },
      account: answer.assessed.account,
      audience: seen.draft.audience,
      surface: seen.draft.surface,
      findings: findings.map((finding) => shownFinding(finding, seen.draft.text)),
      asksAccount: answer.assessed.account.kind === 'unknown',
    }
    set({ view })
    void bring()
  }
  for (const type of ['scroll', 'resize'] as const) {
    window.addEventListener(type, () => shown && place(), { capture: true, passive: true, signal })
  }
  signal.addEventListener('abort', clear)
  return {
    get state() {
      return state
    },
    set,
    mounted: () => panel,
    show,
    bring,
    clear,
  }
}

/** A name that no page knows beforehand: neither styles nor scripts of a page can be written for it. */
function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  const letters = [...bytes].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')
  return `${letters.slice(0, 5)}-${letters.slice(5)}`
}

/** A finding with its phrases; one on the whole draft quotes nothing. */
export function shownFinding(finding: Finding, text: string) {
  const phrases = finding.spans
    .filter((span) => !isWhole(span, text))
    .map(([start, end]) => text.slice(start, end))
  return { finding, phrases }
}

/** What is missing from a draft is missing from all of it: marking every word would point at none. */
function isWhole([start, end]: Span, text: string): boolean {
  return text.slice(start, end).trim() === text.trim()
}
