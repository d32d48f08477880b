import type { AccountReading, PackState } from '../../components/messages.ts'
import type { Account } from '../../rules/engine/types.ts'

/** The words of the popup. */
export const popupWords = {
  thisDraft: 'This draft',
  tone: 'Tone',
  policy: 'Policy',
  why: 'Why',
  change: 'Change',
  sayWhich: 'Say which',
  keep: 'Leave it as it is',
  on: 'On',
  off: 'Off',
  notChecking: 'Not checking',
  everythingFine: 'Nothing to look at.',
  outOfScope: 'Outside the policy: nothing about it is kept or shown.',
  asking: 'Looking at this tab…',
  askingPack: 'Reading the policy…',
  elsewhere:
    'Chalkline is not checking here. It works beside the boxes where you write on the sites you have switched on.',
  silent: 'Chalkline is not checking this tab yet. Reload the page to start it.',
  error: 'This tab could not be asked:',
  packError: 'The school’s rules could not be read:',
  notDone: 'That could not be done:',
}

export const siteWords = {
  check: (site: string) => `Check what I write on ${site}`,
  idle: (site: string) => `No draft yet. Start to write on ${site} and its checklist shows here.`,
  off: (site: string) => `Off for ${site}: nothing you write there is read.`,
  notChecking: (site: string) =>
    `Chalkline found no box it knows on this page of ${site}, so it is not checking here.`,
  failed: (site: string) =>
    `Something in Chalkline has failed, so it is not checking on ${site}. Posting works as usual. Reload the page to try again.`,
}

/** How it is known whose account this is: stands right below the account. */
export function readingWords(reading: AccountReading, kind: Account['kind']): string {
  if (reading.state === 'confirmed') {
    return reading.detail === 'profile' ? 'Read from the profile.' : 'Read from the page.'
  }
  if (kind !== 'unknown') return 'As you said.'
  return reading.state === 'none' ? 'Nobody is signed in.' : 'It could not be read from the page.'
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2024-04` → "April 2024"; anything else as it stands. */
export function monthWords(yearMonth: string): string {
  const [year, month] = yearMonth.split('-')
  const name = months[Number(month) - 1]
  return year && name ? `${name} ${year}` : yearMonth
}

/** "Version 12, approved April 2021." */
export function versionWords(pack: PackState): string {
  return `Version ${pack.version}, approved ${monthWords(pack.approved)}.`
}

/** "Review overdue since April 2024." or "Next review April 2027." */
export function reviewWords(pack: PackState): string {
  return `${pack.reviewOverdue ? 'Review overdue since' : 'Next review'} ${monthWords(pack.nextReview)}.`
}
