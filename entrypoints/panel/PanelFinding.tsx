import type { ShownFinding } from '../../components/models/panel.ts'
import { Button } from '../../components/ui/Button.tsx'
import { FindingCard } from '../../components/ui/FindingCard.tsx'
import { SeverityMark } from '../../components/ui/SeverityMark.tsx'
import { severityWords } from '../../components/ui/words.ts'
import { panelWords } from './words.ts'

export interface PanelFindingProps {
  shown: ShownFinding
  /** The only one: nothing to open or close. */
  only: boolean
  open: boolean
  onOpen: () => void
  onFix: () => void
  onDismiss: () => void
}

/** One finding in the panel: its heading always, the rest when it is in front. */
export function PanelFinding({ shown, only, open, onOpen, onFix, onDismiss }: PanelFindingProps) {
  const { finding, phrases } = shown
  const heading = (
    <>
      <span class={`severity-word severity-${finding.severity}`}>{severityWords[finding.severity]}</span>
      <span class="unseen">: </span>
      <span class="finding-title">{finding.title}</span>
    </>
  )
  return (
    <li class={`finding finding-${finding.severity}`}>
      <SeverityMark mark={finding.severity} />
      <div class="finding-main">
        <h3>
          {only ? (
            heading
          ) : (
            <button
              type="button"
              class="finding-heading"
              data-finding={finding.id}
              aria-expanded={open}
              onClick={onOpen}
            >
              {heading}
            </button>
          )}
        </h3>
        {open && (
          <FindingCard finding={finding} phrases={phrases}>
            {finding.fix && (
              <Button kind="main" onClick={onFix}>
                {finding.fix.label}
              </Button>
            )}
            <Button kind="quiet" onClick={onDismiss}>
              {panelWords.notThisTime}
            </Button>
          </FindingCard>
        )}
      </div>
    </li>
  )
}
