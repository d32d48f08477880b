import type { Answered, Mention } from '../types.ts'

const titled = /^(?:mr|mrs|miss|ms|mx|dr|sir|madam)\b/i
const greeted =
  /(?:^|[.!?\n]\s*|\b)(?:hi|hiya|hello|hey|dear|thanks|thank you|morning|afternoon|evening|sorry|cheers|ah|oh|well|no|yes|hey there|aw|aww)[\s,]+(?:so much |again |you )?$/i
const asksOfChild =
  /\b(?:son|daughter|lad|girl|boy|child|kid|kids|little one|niece|nephew|grandson|granddaughter|my \p{Lu}\p{Ll}+)\b/u

/**
 * People in an answer who must be pupils, because of whom it answers: to a pupil, the one spoken to; to a family, the
 * child who is spoken of. The person who is answered is none, whether named in a greeting or at the end.
 */
export function isThreadPupil(answers: Answered | null, text: string, mention: Mention): boolean {
  if (answers === null) return false
  const name = text.slice(mention.start, mention.end)
  if (titled.test(name)) return false
  const { relation } = answers
  if (relation === 'pupil' || relation === 'former-pupil') return true
  const first = name.split(/\s/)[0]?.toLowerCase() ?? ''
  const asker = answers.name?.toLowerCase() ?? ''
  if (first === '' || asker.split(/\W+/).includes(first)) return false
  const thread = answers.text.toLowerCase()
  const inThread = new RegExp(`\\b${first.replace(/[^\p{L}-]/gu, '')}\\b`, 'u').test(thread)
  if (inThread && /\b(?:my|our|his|her|is|why|did|does|was|has|where)\b/.test(thread)) return true
  if (relation !== 'parent' && relation !== 'family') return false
  if (greeted.test(text.slice(0, mention.start))) return false
  return (
    asksOfChild.test(answers.text) ||
    /\b(?:he|she|hes|shes|put|because|kid|which)\b/i.test(`${answers.text} ${text}`)
  )
}
