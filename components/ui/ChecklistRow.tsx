import type { ComponentChildren } from 'preact'
import type { ChecklistLine, Severity } from '../../rules/engine/types.ts'
import { type Mark, SeverityMark } from './SeverityMark.tsx'

export interface ChecklistRowProps {
  line: ChecklistLine
  /** The strongest severity under the line; null when nothing is. */
  severity: Severity | null
  open: boolean
  onToggle: () => void
  /** The line's findings, shown when open. */
  children?: ComponentChildren
}

/** One line of the policy checklist. It can be pressed only when there is something behind it. */
export function ChecklistRow({ line, severity, open, onToggle, children }: ChecklistRowProps) {
  const mark = lineMark(line, severity)
  const body = (
    <>
      <SeverityMark mark={mark} />
      <span class="check-label">{line.label}</span>
      <span class={line.state === 'ok' && !line.detail ? 'unseen' : 'check-detail'}>
        {line.detail || stateWords[line.state]}
      </span>
    </>
  )
  if (line.findings.length === 0) return <li class={`check-${line.state} check-line`}>{body}</li>
  const id = `check-${line.group}`
  return (
    <li class={`check-${line.state}`}>
      <button
        type="button"
        class="check-line check-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={onToggle}
      >
        {body}
        <svg class="chevron" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path d="M6 8l4 4 4-4" />
        </svg>
      </button>
      <div class="check-more" id={id} hidden={!open}>
        {open && children}
      </div>
    </li>
  )
}

const stateWords: Record<ChecklistLine['state'], string> = {
  ok: 'fine',
  attention: 'to look at',
  'not-applicable': 'does not apply',
}

function lineMark(line: ChecklistLine, severity: Severity | null): Mark {
  if (line.state === 'ok') return 'ok'
  return line.state === 'attention' ? (severity ?? 'warn') : 'none'
}
