import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import tokens from '../../assets/tokens.css?inline'
import type { PanelActions, PanelModel } from '../../components/models/panel.ts'
import ui from '../../components/ui/ui.css?inline'
import { countWords } from '../../components/ui/words.ts'
import { Chip } from './Chip.tsx'
import { FindingsPanel } from './FindingsPanel.tsx'
import { activeWithin } from './focus.ts'
import { LiveText } from './LiveText.tsx'
import { NoticeBar } from './NoticeBar.tsx'
import { PauseDialog } from './PauseDialog.tsx'
import panel from './panel.css?inline'
import { type PanelPlace, type Place, placeChip, placeNotice, placePanel, type Size } from './place.ts'
import { noticeWords } from './words.ts'

/** Everything the panel's shadow root needs. */
export const panelStyles: string = tokens + ui + panel

export interface PanelAppProps {
  model: PanelModel
  actions: PanelActions
  /** Milliseconds; the clock the pause's `shownAt` was read from. */
  now: () => number
}

/** Chip, panel, notice and pause. Draws nothing at all while there is no view. */
export function PanelApp({ model, actions }: PanelAppProps) {
  const viewport = useViewport()
  const root = useRef<HTMLDivElement>(null)
  const chip = useRef<HTMLButtonElement>(null)
  const notice = useRef<HTMLDivElement>(null)
  const view = model.view.value
  const pause = model.pause.value
  const line = model.notice.value
  const open = model.open.value

  useLayoutEffect(() => {
    if (!view) return
    if (chip.current) move(chip.current, placeChip(view.anchor, sizeOf(chip.current), viewport))
    if (notice.current && chip.current) {
      const beside = chip.current.getBoundingClientRect()
      move(notice.current, placeNotice(view.anchor, beside, sizeOf(notice.current), viewport))
    }
  })
  // Opening by hand takes focus along, but only if it is already ours: the site's box keeps it otherwise.
  useLayoutEffect(() => {
    if (open && activeWithin(root.current)) focusPanel(root.current)
  }, [open])

  if (!view) return null
  const close = () => {
    const ours = activeWithin(root.current)
    actions.closePanel()
    if (ours) chip.current?.focus({ preventScroll: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.preventDefault()
    close()
  }
  const placeFindings = (element: HTMLElement) => {
    element.style.maxHeight = ''
    const box = chip.current?.getBoundingClientRect() ?? null
    move(element, placePanel(view.anchor, box, sizeOf(element), viewport))
  }
  return (
    <div class="chalkline" lang="en-GB" dir="ltr" ref={root}>
      <LiveText text={countWords(view.findings.map(({ finding }) => finding))} />
      <LiveText text={line ? noticeSaid(line, view.surface) : ''} />
      {!pause && (
        <>
          <Chip
            view={view}
            open={open}
            chipRef={chip}
            onClick={open ? close : actions.openPanel}
            onKeyDown={onKeyDown}
          />
          {line && (
            <NoticeBar notice={line} surface={view.surface} onClose={actions.closeNotice} barRef={notice} />
          )}
          {open && (
            <FindingsPanel view={view} actions={{ ...actions, closePanel: close }} place={placeFindings} />
          )}
        </>
      )}
      {pause && <PauseDialog key={pause.shownAt} view={view} pause={pause} actions={actions} />}
    </div>
  )
}

function noticeSaid(...of: Parameters<typeof noticeWords>): string {
  const [notice] = of
  return [noticeWords(...of), notice.kind === 'fix-failed' ? notice.text : ''].filter(Boolean).join(' ')
}

function focusPanel(root: HTMLElement | null): void {
  root?.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true })
}

function sizeOf(element: HTMLElement): Size {
  return { width: element.offsetWidth, height: element.offsetHeight }
}

/** Through the style object, which no page's content policy forbids. */
function move(element: HTMLElement, place: Place | PanelPlace | null): void {
  element.style.visibility = place ? '' : 'hidden'
  if (!place) return
  element.style.top = `${place.top}px`
  element.style.left = `${place.left}px`
  if ('maxHeight' in place) element.style.maxHeight = `${place.maxHeight}px`
}

function useViewport(): Size {
  const [size, setSize] = useState(readViewport)
  useEffect(() => {
    const onResize = () => setSize(readViewport())
    addEventListener('resize', onResize)
    return () => removeEventListener('resize', onResize)
  }, [])
  return size
}

function readViewport(): Size {
  const { clientWidth, clientHeight } = document.documentElement
  return { width: clientWidth, height: clientHeight }
}
