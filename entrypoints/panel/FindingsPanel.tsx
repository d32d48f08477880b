import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PanelActions, PanelView } from '../../components/models/panel.ts'
import { AccountBadge } from '../../components/ui/AccountBadge.tsx'
import { AccountQuestion } from '../../components/ui/AccountQuestion.tsx'
import { Button } from '../../components/ui/Button.tsx'
import { ChalkMark } from '../../components/ui/ChalkMark.tsx'
import { PostingLine } from '../../components/ui/PostingLine.tsx'
import { SeverityMark } from '../../components/ui/SeverityMark.tsx'
import { words } from '../../components/ui/words.ts'
import { activeWithin } from './focus.ts'
import { PanelFinding } from './PanelFinding.tsx'
import { stillInFront } from './place.ts'
import { panelWords, placeWords, surfaceWords } from './words.ts'

export interface FindingsPanelProps {
  view: PanelView
  actions: PanelActions
  /** Puts the element in its place; called after every drawing. */
  place: (panel: HTMLElement) => void
}

/** What was found, strongest first, one in front. Not modal: the person can go on writing beside it. */
export function FindingsPanel({ view, actions, place }: FindingsPanelProps) {
  const panel = useRef<HTMLElement>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const last = useRef(0)
  const ids = view.findings.map(({ finding }) => finding.id)
  const front = stillInFront(ids, current, last.current)
  last.current = front
  const hadFocus = activeWithin(panel.current) !== null

  useLayoutEffect(() => {
    if (!panel.current) return
    place(panel.current)
    // A pressed button may have gone with its finding: stay in the panel rather than lose the place on the page.
    if (hadFocus && !activeWithin(panel.current)) panel.current.focus({ preventScroll: true })
  })

  const step = (by: number, refocus: boolean) => {
    const id = ids[(front + by + ids.length) % ids.length]
    if (id === undefined) return
    setCurrent(id)
    if (refocus) panel.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      actions.closePanel()
    }
    const onHeading = event.target instanceof Element && event.target.closest('[data-finding]') !== null
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (!onHeading || by === 0) return
    event.preventDefault()
    step(by, true)
  }

  return (
    <section
      class="panel"
      id="chalkline-panel"
      role="dialog"
      aria-labelledby="chalkline-panel-title"
      aria-describedby="chalkline-panel-account"
      tabIndex={-1}
      ref={panel}
      onKeyDown={onKeyDown}
    >
      <header class="panel-head">
        <ChalkMark />
        <h2 id="chalkline-panel-title">{surfaceWords[view.surface].before}</h2>
        {ids.length > 1 && (
          <div class="stepper">
            <Button kind="icon" label={panelWords.previous} onClick={() => step(-1, false)}>
              <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                <path d="M6 12l4-4 4 4" />
              </svg>
            </Button>
            <span>{placeWords(front, ids.length)}</span>
            <Button kind="icon" label={panelWords.next} onClick={() => step(1, false)}>
              <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                <path d="M6 8l4 4 4-4" />
              </svg>
            </Button>
          </div>
        )}
        <Button kind="icon" label={words.close} onClick={actions.closePanel}>
          <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d="M5.5 5.5l9 9M14.5 5.5l-9 9" />
          </svg>
        </Button>
      </header>
      <div class="panel-scroll">
        <div class="account" id="chalkline-panel-account">
          {view.asksAccount ? (
            <AccountQuestion id="chalkline-panel-question" onSay={actions.sayAccount} />
          ) : (
            <>
              <AccountBadge kind={view.account.kind} />
              <PostingLine account={view.account} audience={view.audience} surface={view.surface} />
            </>
          )}
        </div>
        {view.findings.length === 0 ? (
          <p class="panel-clean">
            <SeverityMark mark="ok" />
            {panelWords.clean}
          </p>
        ) : (
          <ol class="findings">
            {view.findings.map((shown, index) => (
              <PanelFinding
                key={shown.finding.id}
                shown={shown}
                only={ids.length === 1}
                open={index === front}
                onOpen={() => setCurrent(shown.finding.id)}
                onFix={() => actions.fix(shown.finding.id)}
                onDismiss={() => actions.dismiss(shown.finding.id)}
              />
            ))}
          </ol>
        )}
      </div>
    </section>
  )
}
