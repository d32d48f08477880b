import { useEffect, useState } from 'preact/hooks'

/** Says a line politely. The words come after the region itself, since a region that arrives full is not read out. */
export function LiveText({ text }: { text: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => setSaid(text), [text])
  return (
    <p class="unseen" role="status" aria-live="polite">
      {said}
    </p>
  )
}
