import type { Signal } from '@preact/signals'
import type { Account, Audience, Finding, Surface } from '../../rules/engine/types.ts'

/** A rectangle in viewport pixels (CSS px). */
export interface Box {
  top: number
  left: number
  width: number
  height: number
}

/** A finding with the words it stands on, as they read in the draft now. */
export interface ShownFinding {
  finding: Finding
  /** The phrase under each span, in order; empty for a finding on the whole draft. */
  phrases: string[]
}

/** What the chip, the panel and the pause show. `null` when there is nothing of ours on the page. */
export interface PanelView {
  siteName: string
  /** The box the chip stands beside. */
  anchor: Box
  account: Account
  audience: Audience
  surface: Surface
  /** Strongest first; those the person put aside are left out. */
  findings: ShownFinding[]
  /** The draft is about the school and nobody could be read as its author: ask once. */
  asksAccount: boolean
}

/** The question asked once after a press on the site's own submit. */
export interface PauseView {
  findings: ShownFinding[]
  /** Clock time (ms) at which it was shown: presses in the first 500 ms do not count. */
  shownAt: number
}

/** One line beside the chip, said politely to screen readers as well. */
export type Notice =
  | { kind: 'press-again'; how: 'button' | 'enter' }
  | { kind: 'not-checked' }
  | { kind: 'fix-failed'; text: string }

/** All that is shown at one moment, as the guard knows it. */
export interface PanelState {
  view: PanelView | null
  open: boolean
  pause: PauseView | null
  notice: Notice | null
}

export type PanelModel = { [Part in keyof PanelState]: Signal<PanelState[Part]> }

/** What the person can do; the guard carries it out. */
export interface PanelActions {
  openPanel(): void
  closePanel(): void
  /** Put the finding's fix into the box, through the editor, so that one undo takes it back. */
  fix(findingId: string): void
  /** Not this time: put the finding aside for this draft. */
  dismiss(findingId: string): void
  sayAccount(kind: 'school' | 'personal'): void
  /** The pause's main action: back to the box, caret where it was. */
  edit(): void
  /** The pause's quiet action; `reason` where the rule asks for one. Never stored beyond the session. */
  postAnyway(reason?: string): void
  closeNotice(): void
}

/** The panel as it stands in a page. */
export interface MountedPanel {
  /** The one element of ours on the page. */
  host: HTMLElement
  /** Hands over an event that was aimed at the host and stopped at the window: the page never sees it. */
  deliver(event: Event): void
  /** Draws this state from now on. */
  update(state: PanelState): void
  /** Takes everything away. */
  unmount(): void
}

/** @param host name of the one element, for which the background has brought the style that lets it be seen */
export type MountPanel = (state: PanelState, actions: PanelActions, host: string) => MountedPanel

/** Where the injected panel script leaves `MountPanel` for the guard: both live in the extension's own world. */
export const panelKey: unique symbol = Symbol.for('chalkline.panel') as never
