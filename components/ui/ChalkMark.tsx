/** Chalkline's own mark, drawn as on the toolbar (assets/icons/on.svg): a stick of chalk and the line it drew. */
export function ChalkMark() {
  return (
    <svg class="chalk-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="chalk-mark-board" width="32" height="32" rx="8" />
      <path d="M22.4 5.1a1.5 1.5 0 0 1 2.1-.2l2.7 2.3a1.5 1.5 0 0 1 .2 2.1l-7.7 9.1c-1 1.1-3.5 2-4.6 1.7-.9-.6-1.1-4.4-.3-5.6z" />
      <path d="M4.8 25.4c4.6-2.6 8.2.1 12-.8 3.7-.9 6.6-.9 10.2.1.9.4.6 1.5-.3 1.5-3.5-.4-6 .2-9.3 1-4.2.9-7.6-.6-11.2.6-1.7.4-2.6-1.4-1.4-2.4z" />
    </svg>
  )
}
