import { batch, signal } from '@preact/signals'
import type { PanelModel, PanelState } from './panel.ts'

/** Signals for the panel's parts, beginning with this state. */
export function panelModel({ view, open, pause, notice }: PanelState): PanelModel {
  return { view: signal(view), open: signal(open), pause: signal(pause), notice: signal(notice) }
}

/** Brings a model to a new state in one drawing. */
export function updateModel(model: PanelModel, { view, open, pause, notice }: PanelState): void {
  batch(() => {
    model.view.value = view
    model.open.value = open
    model.pause.value = pause
    model.notice.value = notice
  })
}
