import type { Tone } from '../../rules/engine/types.ts'
import { barPercent, measureWords, readingWords } from './tone-words.ts'

/** Small bars, each with a word that says the same. */
export function ToneBars({ tone }: { tone: Tone }) {
  return (
    <dl class="tone">
      {tone.measures.map(({ id, value }) => (
        <div class="tone-row" key={id}>
          <dt>{measureWords[id]}</dt>
          <dd>
            <svg
              class="tone-bar"
              viewBox="0 0 100 6"
              preserveAspectRatio="none"
              aria-hidden="true"
              focusable="false"
            >
              <rect class="tone-track" width="100" height="6" rx="3" />
              <rect class="tone-fill" width={barPercent(value)} height="6" rx="3" />
            </svg>
            <span class="tone-word">{readingWords(value)}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
