import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PanelActions, PanelView, PauseView } from '../../components/models/panel.ts'
import { AccountBadge } from '../../components/ui/AccountBadge.tsx'
import { Button } from '../../components/ui/Button.tsx'
import { ChalkLine } from '../../components/ui/ChalkLine.tsx'
import { FindingCard } from '../../components/ui/FindingCard.tsx'
import { PostingLine } from '../../components/ui/PostingLine.tsx'
import { SeverityMark } from '../../components/ui/SeverityMark.tsx'
import { activeWithin, loopTab, tabStops } from './focus.ts'
import { PauseReason } from './PauseReason.tsx'
import { panelWords, pauseHeading, surfaceWords } from './words.ts'

export interface PauseDialogProps {
  view: PanelView
  pause: PauseView
  actions: PanelActions
}

/** The question asked once after a press on the site's own submit. Editing is the main way on; Escape means it too. */
export function PauseDialog({ view, pause, actions }: PauseDialogProps) {
  const dialog = useRef<HTMLDivElement>(null)
  const edit = useRef<HTMLButtonElement>(null)
  const [asking, setAsking] = useState(false)
  useLayoutEffect(() => edit.current?.focus({ preventScroll: true }), [])

  const act = surfaceWords[view.surface]
  const overrules = pause.findings.map(({ finding }) => finding.overrule)
  const never = overrules.includes('never')
  const needsReason = overrules.includes('reason')
  const single = pause.findings.length === 1 ? pause.findings[0] : undefined

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      actions.edit()
    }
    if (event.key !== 'Tab' || !dialog.current) return
    const next = loopTab<Element>(tabStops(dialog.current), activeWithin(dialog.current), event.shiftKey)
    if (!next) return
    event.preventDefault()
    ;(next as HTMLElement).focus()
  }

  return (
    <div class="scrim">
      <div
        class="pause"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="chalkline-pause-title"
        aria-describedby="chalkline-pause-account chalkline-pause-findings"
        ref={dialog}
        onKeyDown={onKeyDown}
      >
        <div class="pause-band">
          <p class="pause-state">
            <SeverityMark mark="pause" />
            {act.notYet}
          </p>
          <h2 id="chalkline-pause-title">
            {single ? single.finding.title : pauseHeading(pause.findings.length)}
          </h2>
          <ChalkLine />
        </div>
        <div class="pause-body">
          <div class="account" id="chalkline-pause-account">
            <AccountBadge kind={view.account.kind} />
            <PostingLine account={view.account} audience={view.audience} surface={view.surface} />
          </div>
          <div class="pause-findings" id="chalkline-pause-findings">
            {pause.findings.map(({ finding, phrases }) => (
              <section key={finding.id}>
                {!single && <h3>{finding.title}</h3>}
                <FindingCard finding={finding} phrases={phrases} />
              </section>
            ))}
          </div>
          {never && <p class="pause-never">{panelWords.never}</p>}
          {asking && <PauseReason label={act.anyway} onGive={actions.postAnyway} />}
        </div>
        <div class="pause-foot buttons">
          <Button kind="main" buttonRef={edit} onClick={actions.edit}>
            {act.edit}
          </Button>
          {!never && !asking && (
            <Button kind="quiet" onClick={() => (needsReason ? setAsking(true) : actions.postAnyway())}>
              {act.anyway}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}
