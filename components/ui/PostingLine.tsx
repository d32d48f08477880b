import type { Account, Audience, Surface } from '../../rules/engine/types.ts'
import { postingWords } from './words.ts'

export interface PostingLineProps {
  account: Account
  audience: Audience
  surface: Surface
  id?: string
}

/** "Posting publicly as your personal account @samc_teaches". */
export function PostingLine({ account, audience, surface, id }: PostingLineProps) {
  const { lead, handle } = postingWords(account, audience, surface)
  return (
    <p class="posting" id={id}>
      {lead}
      {handle && (
        <>
          {' '}
          <b dir="auto">{handle}</b>
        </>
      )}
    </p>
  )
}
