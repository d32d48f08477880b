import type { PackState } from '../../components/messages.ts'
import { FindingCard } from '../../components/ui/FindingCard.tsx'
import { SeverityBadge } from '../../components/ui/SeverityBadge.tsx'
import type { Finding } from '../../rules/engine/types.ts'

export interface FindingItemProps {
  finding: Finding
  /** The clause as the pack writes it, when the pack could be read. */
  clause: PackState['clauses'][number] | undefined
}

/** A finding under its line of the checklist. */
export function FindingItem({ finding, clause }: FindingItemProps) {
  return (
    <section class="finding-item">
      <SeverityBadge severity={finding.severity} />
      <h3>{finding.title}</h3>
      <FindingCard finding={finding} {...(clause ? { clause: `${clause.section}. ${clause.means}` } : {})} />
    </section>
  )
}
