import type { Severity } from '../../rules/engine/types.ts'
import { SeverityMark } from './SeverityMark.tsx'
import { severityWords } from './words.ts'

/** Shape and word together. */
export function SeverityBadge({ severity }: { severity: Severity }) {
  return (
    <span class={`badge badge-${severity}`}>
      <SeverityMark mark={severity} />
      {severityWords[severity]}
    </span>
  )
}
