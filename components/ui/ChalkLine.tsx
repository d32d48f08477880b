/** The one ornament: a line drawn by hand, in the colour of its surroundings. */
export function ChalkLine() {
  return (
    <svg
      class="chalk-line"
      viewBox="0 0 320 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path class="chalk-dust" d="M2 4.6C42 2.8 70 5.8 112 4.4s86-1.8 126 .4 58-1 80-.6" />
      <path class="chalk-stroke" d="M1 4.2C40 2.3 71 5.5 112 4s85-1.6 126 .3 60-.9 81-.4" />
    </svg>
  )
}
