import type { Account } from '../../rules/engine/types.ts'
import { accountWords } from './words.ts'

/** Whose account it is: a building for the school, a person for oneself, a question when it could not be read. */
export function AccountBadge({ kind }: { kind: Account['kind'] }) {
  return (
    <span class={`badge badge-account account-${kind}`}>
      <svg class="mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {shapes[kind]}
      </svg>
      {accountWords[kind]}
    </span>
  )
}

const line = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.7,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const

const shapes = {
  school: <path {...line} d="M3 17V9.5L10 5l7 4.5V17M2 17h16M8 17v-4h4v4M10 5V2.2h3.4" />,
  personal: (
    <g {...line}>
      <circle cx="10" cy="6.6" r="3.4" />
      <path d="M3.6 17c.5-3.6 3-5.4 6.4-5.4s5.9 1.8 6.4 5.4" />
    </g>
  ),
  unknown: (
    <g {...line}>
      <circle cx="10" cy="10" r="7.6" />
      <path d="M7.9 8c.2-1.4 1-2.1 2.2-2.1 1.3 0 2.2.8 2.2 2 0 1.8-2.2 1.8-2.2 3.6M10.05 14v.1" />
    </g>
  ),
}
