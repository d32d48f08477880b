import type { Account, Audience, Finding, Severity, Surface } from '../../rules/engine/types.ts'

/** The words that panel, pause and popup share. One word per thing, those of docs/design. */

export const severityWords: Record<Severity, string> = { note: 'Note', warn: 'Warning', pause: 'Pause' }

export const accountWords: Record<Account['kind'], string> = {
  school: 'School account',
  personal: 'Personal account',
  unknown: 'Account not known',
}

export const words = {
  product: 'Chalkline',
  close: 'Close',
  whoIsPosting: 'Who is posting?',
  schoolsAccount: 'The school’s account',
  ownAccount: 'My own account',
  better: 'Better:',
  policy: 'Policy:',
  nothingToLookAt: 'Nothing to look at',
}

/** Findings that count: warnings and pauses. Notes are advice and are not counted. */
function countToLookAt(findings: readonly Finding[]): number {
  return findings.filter((finding) => finding.severity !== 'note').length
}

/** "3 to look at", "1 note" when there is only advice, or "Nothing to look at". */
export function countWords(findings: readonly Finding[]): string {
  const count = countToLookAt(findings)
  if (count > 0) return `${count} to look at`
  if (findings.length > 0) return findings.length === 1 ? '1 note' : `${findings.length} notes`
  return words.nothingToLookAt
}

const order: Severity[] = ['pause', 'warn', 'note']

/** The most serious severity among the findings; null when there are none. */
export function strongest(findings: readonly Finding[]): Severity | null {
  return order.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null
}

const verbs: Record<Surface, string> = {
  post: 'Posting',
  comment: 'Commenting',
  reply: 'Replying',
  share: 'Sharing',
  message: 'Writing',
  profile: 'Changing the profile',
}

const audiences: Record<Audience, string> = {
  public: 'publicly',
  friends: 'to friends',
  group: 'to a group',
  'one person': 'to one person',
  unknown: '',
}

/** Who is about to say this, and to whom: the words before the handle, and the handle. */
interface PostingWords {
  lead: string
  handle: string
}

/** "Posting publicly". An audience that is not known is not named. */
export function doingWords(audience: Audience, surface: Surface): string {
  return [verbs[surface], surface === 'profile' ? '' : audiences[audience]].filter(Boolean).join(' ')
}

/** "Posting publicly as your personal account" + "@samc_teaches". */
export function postingWords(account: Account, audience: Audience, surface: Surface): PostingWords {
  const doing = doingWords(audience, surface)
  const handle = account.handle ?? ''
  if (account.kind === 'school') return { lead: `${doing} as the school’s account`, handle }
  if (account.kind === 'personal') return { lead: `${doing} as your personal account`, handle }
  return handle
    ? { lead: `${doing} as`, handle }
    : { lead: `${doing}. Whose account this is could not be read.`, handle }
}

const phraseRoom = 90
const graphemes = new Intl.Segmenter('en-GB')

/** Phrases of a finding as one quotation, without the marks: repeats left out, long ones cut. */
export function quoteWords(phrases: readonly string[]): string {
  const seen = [...new Set(phrases.map((phrase) => phrase.replace(/\s+/g, ' ').trim()).filter(Boolean))]
  const joined = seen.join(' … ')
  const letters = Array.from(graphemes.segment(joined), ({ segment }) => segment)
  if (letters.length <= phraseRoom) return joined
  const cut = letters.slice(0, phraseRoom).join('')
  return `${cut.replace(/\s\S{0,30}$/u, '')} …`
}

/** A better wording in quotation marks, unless it brings its own. */
export function betterWords(text: string): string {
  return /[“"]/.test(text) ? text : `“${text}”`
}

/** A clause id as a name: `confidentiality.pupil-identity` → "Confidentiality, pupil identity". */
export function clauseWords(clause: string): string {
  const words = clause.replaceAll('-', ' ').split('.').filter(Boolean).join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
