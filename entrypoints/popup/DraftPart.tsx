import type { PackState } from '../../components/messages.ts'
import { ChecklistRow } from '../../components/ui/ChecklistRow.tsx'
import { countWords, strongest } from '../../components/ui/words.ts'
import type { Assessment } from '../../rules/engine/types.ts'
import { FindingItem } from './FindingItem.tsx'
import { ToneReasons } from './ToneReasons.tsx'
import { popupWords } from './words.ts'

export interface DraftPartProps {
  assessment: Assessment
  clauses: PackState['clauses']
  openGroup: string | null
  onToggle: (group: string) => void
}

/** The draft's checklist, each line opening its findings, and its tone. */
export function DraftPart({ assessment, clauses, openGroup, onToggle }: DraftPartProps) {
  return (
    <>
      <section class="part">
        <div class="part-head">
          <h2>{popupWords.thisDraft}</h2>
          <span class="popup-count">{countWords(assessment.findings)}</span>
        </div>
        <p class="popup-why">{assessment.scope.why}</p>
        <ul class="checklist">
          {assessment.checklist.map((line) => {
            const findings = assessment.findings.filter(({ id }) => line.findings.includes(id))
            return (
              <ChecklistRow
                key={line.group}
                line={line}
                severity={strongest(findings)}
                open={openGroup === line.group}
                onToggle={() => onToggle(line.group)}
              >
                {findings.map((finding) => (
                  <FindingItem
                    key={finding.id}
                    finding={finding}
                    clause={clauses.find(({ id }) => id === finding.clause)}
                  />
                ))}
              </ChecklistRow>
            )
          })}
        </ul>
      </section>
      {assessment.tone && assessment.tone.measures.length > 0 && <ToneReasons tone={assessment.tone} />}
    </>
  )
}
