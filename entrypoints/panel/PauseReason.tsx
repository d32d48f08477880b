import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../components/ui/Button.tsx'
import { panelWords } from './words.ts'

/** A reason in the person's own words, asked for before they post anyway. */
export function PauseReason({ label, onGive }: { label: string; onGive: (reason: string) => void }) {
  const box = useRef<HTMLTextAreaElement>(null)
  const [missing, setMissing] = useState(false)
  useLayoutEffect(() => box.current?.focus(), [])

  const give = () => {
    const reason = box.current?.value.trim() ?? ''
    if (reason) return onGive(reason)
    setMissing(true)
    box.current?.focus()
  }
  return (
    <div class="reason">
      <label for="chalkline-reason">{panelWords.reasonQuestion}</label>
      <textarea
        id="chalkline-reason"
        rows={2}
        maxLength={500}
        aria-describedby="chalkline-reason-promise chalkline-reason-missing"
        aria-invalid={missing}
        ref={box}
        onInput={() => setMissing(false)}
      />
      <p class="clause" id="chalkline-reason-promise">
        {panelWords.reasonPromise}
      </p>
      <p class="reason-missing" id="chalkline-reason-missing" role="alert">
        {missing && panelWords.reasonMissing}
      </p>
      <Button kind="quiet" onClick={give}>
        {label}
      </Button>
    </div>
  )
}
