/** On or off, at once. The whole line can be pressed; the word says what the shape shows. */
export function Switch({
  label,
  on,
  onSwitch,
}: {
  label: string
  on: boolean
  onSwitch: (on: boolean) => void
}) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} onClick={() => onSwitch(!on)}>
      <span class="switch-label">{label}</span>
      <span class="switch-word" aria-hidden="true">
        {on ? 'On' : 'Off'}
      </span>
      <span class="switch-track" aria-hidden="true">
        <span class="switch-thumb" />
      </span>
    </button>
  )
}
