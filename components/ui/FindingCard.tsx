import type { ComponentChildren } from 'preact'
import type { Finding } from '../../rules/engine/types.ts'
import { BetterWording } from './BetterWording.tsx'
import { clauseWords, quoteWords, words } from './words.ts'

export interface FindingCardProps {
  finding: Finding
  /** The phrases it stands on; empty for a finding on the whole draft. */
  phrases?: readonly string[]
  /** The clause in words, when more is known than its id. */
  clause?: string
  /** Buttons. */
  children?: ComponentChildren
}

/** What was seen, why it matters, what to do instead, which clause says so. The heading stands outside. */
export function FindingCard({ finding, phrases = [], clause, children }: FindingCardProps) {
  const quote = quoteWords(phrases)
  return (
    <div class="finding-body">
      {quote && (
        <p class="phrase">
          <q dir="auto">{quote}</q>
        </p>
      )}
      <p>{finding.message}</p>
      {finding.advice && <p class="advice">{finding.advice}</p>}
      {finding.better && <BetterWording text={finding.better} />}
      <p class="clause">
        {words.policy} {clause ?? clauseWords(finding.clause)}
      </p>
      {children && <div class="buttons">{children}</div>}
    </div>
  )
}
