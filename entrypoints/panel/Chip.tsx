import type { Ref } from 'preact'
import type { PanelView } from '../../components/models/panel.ts'
import { SeverityMark } from '../../components/ui/SeverityMark.tsx'
import { countWords, strongest, words } from '../../components/ui/words.ts'
import { chipAccountWords } from './words.ts'

export interface ChipProps {
  view: PanelView
  open: boolean
  onClick: () => void
  onKeyDown: (event: KeyboardEvent) => void
  chipRef: Ref<HTMLButtonElement>
}

/** The quiet sign beside the box: how many findings, whose account. */
export function Chip({ view, open, onClick, onKeyDown, chipRef }: ChipProps) {
  const findings = view.findings.map(({ finding }) => finding)
  return (
    <button
      type="button"
      class="chip"
      ref={chipRef}
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-controls="chalkline-panel"
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <SeverityMark mark={strongest(findings) ?? 'ok'} />
      <span>
        <span class="unseen">{words.product}: </span>
        <b>{countWords(findings)}</b> · {chipAccountWords(view.account.kind, view.asksAccount)}
      </span>
    </button>
  )
}
