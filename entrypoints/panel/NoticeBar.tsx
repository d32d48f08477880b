import type { Ref } from 'preact'
import type { Notice } from '../../components/models/panel.ts'
import { Button } from '../../components/ui/Button.tsx'
import { words } from '../../components/ui/words.ts'
import type { Surface } from '../../rules/engine/types.ts'
import { noticeWords } from './words.ts'

export interface NoticeBarProps {
  notice: Notice
  surface: Surface
  onClose: () => void
  barRef: Ref<HTMLDivElement>
}

/** One line beside the chip. Said to screen readers by the live region, not from here. */
export function NoticeBar({ notice, surface, onClose, barRef }: NoticeBarProps) {
  return (
    <div class="notice" ref={barRef}>
      <p>
        {noticeWords(notice, surface)}
        {notice.kind === 'fix-failed' && notice.text && (
          <>
            {' '}
            <b class="notice-text" dir="auto">
              {notice.text}
            </b>
          </>
        )}
      </p>
      <Button kind="icon" label={words.close} onClick={onClose}>
        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path d="M5.5 5.5l9 9M14.5 5.5l-9 9" />
        </svg>
      </Button>
    </div>
  )
}
