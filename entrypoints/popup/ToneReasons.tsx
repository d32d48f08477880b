import { useState } from 'preact/hooks'
import { Button } from '../../components/ui/Button.tsx'
import { ToneBars } from '../../components/ui/ToneBars.tsx'
import type { Tone } from '../../rules/engine/types.ts'
import { popupWords } from './words.ts'

/** How the draft sounds, and on request what that was read from. */
export function ToneReasons({ tone }: { tone: Tone }) {
  const [open, setOpen] = useState(false)
  const reasons = tone.measures.flatMap(({ id, reasons }) => reasons.map((reason) => ({ id, reason })))
  return (
    <section class="part">
      <div class="part-head">
        <h2>{popupWords.tone}</h2>
        {reasons.length > 0 && (
          <Button kind="quiet" expanded={open} controls="popup-tone" onClick={() => setOpen(!open)}>
            {popupWords.why}
          </Button>
        )}
      </div>
      <ToneBars tone={tone} />
      <ul id="popup-tone" class="tone-reasons" hidden={!open}>
        {reasons.map(({ id, reason }) => (
          <li key={id + reason}>{reason}</li>
        ))}
      </ul>
    </section>
  )
}
