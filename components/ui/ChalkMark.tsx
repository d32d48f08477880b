/** Chalkline's own mark, as on the toolbar: a stick of chalk and the line it drew. */
export function ChalkMark() {
  return (
    <svg class="chalk-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="chalk-mark-board" x="1" y="1" width="30" height="30" rx="8" />
      <path class="chalk-mark-stick" d="M25 7.5 17.6 16.4" stroke-width="5" />
      <path class="chalk-mark-line" d="M6 23.7c4-1.7 7.3.8 10.8-.3s6-.8 9.2.1" stroke-width="3" />
    </svg>
  )
}
