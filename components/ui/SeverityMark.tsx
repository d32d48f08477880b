import type { Severity } from '../../rules/engine/types.ts'

/** The shape before a word: dotted circle, triangle, filled square; a tick for ok, a dash for what does not apply. */
export type Mark = Severity | 'ok' | 'none'

/** Never alone: a word beside it says the same. */
export function SeverityMark({ mark }: { mark: Mark }) {
  return (
    <svg class={`mark mark-${mark}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {shapes[mark]}
    </svg>
  )
}

const line = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const

const shapes = {
  note: (
    <g {...line}>
      <circle cx="10" cy="10" r="8" stroke-width="1.7" stroke-dasharray="1.6 3.43" />
      <path d="M10 9.3v4.5M10 6.2v.1" stroke-width="2" />
    </g>
  ),
  warn: (
    <g {...line}>
      <path d="M10 2.6l8 14H2z" stroke-width="1.7" />
      <path d="M10 8v4M10 14.3v.1" stroke-width="2" />
    </g>
  ),
  pause: (
    <g>
      <rect x="1.5" y="1.5" width="17" height="17" rx="4.5" fill="currentColor" />
      <path class="mark-cut" d="M7.5 6.4v7.2M12.5 6.4v7.2" stroke-width="2.3" stroke-linecap="round" />
    </g>
  ),
  ok: (
    <g {...line}>
      <circle cx="10" cy="10" r="8" stroke-width="1.6" />
      <path d="M6.3 10.4l2.6 2.5 4.9-5.5" stroke-width="1.8" />
    </g>
  ),
  none: <path {...line} d="M5.5 10h9" stroke-width="1.8" />,
}
