import type { Notice } from '../../components/models/panel.ts'
import type { Account, Surface } from '../../rules/engine/types.ts'

/** The words of the chip, the panel, the notices and the pause. */

const chipAccounts: Record<Account['kind'], string> = {
  school: 'school account',
  personal: 'personal account',
  unknown: 'account not known',
}

/** The chip's second half; a question when the person is asked who is posting. */
export function chipAccountWords(kind: Account['kind'], asks: boolean): string {
  return asks ? 'who is posting?' : chipAccounts[kind]
}

interface SurfaceWords {
  before: string
  notYet: string
  edit: string
  anyway: string
  again: string
}

/** What each surface calls its own acts. */
export const surfaceWords: Record<Surface, SurfaceWords> = {
  post: act('Before you post', 'Not posted yet', 'Edit post', 'Post anyway', 'Press Post again.'),
  comment: act('Before you comment', 'Not posted yet', 'Edit comment', 'Post anyway', 'Press Comment again.'),
  reply: act('Before you reply', 'Not posted yet', 'Edit reply', 'Post anyway', 'Press Reply again.'),
  share: act('Before you share', 'Not shared yet', 'Edit post', 'Share anyway', 'Press Share again.'),
  message: act('Before you send', 'Not sent yet', 'Edit message', 'Send anyway', 'Press Send again.'),
  profile: act('Before you save', 'Not saved yet', 'Edit profile', 'Save anyway', 'Press Save again.'),
}

function act(before: string, notYet: string, edit: string, anyway: string, again: string): SurfaceWords {
  return { before, notYet, edit, anyway, again }
}

export const panelWords = {
  previous: 'Previous finding',
  next: 'Next finding',
  notThisTime: 'Not this time',
  clean: 'Nothing here goes against the school’s policy, as far as Chalkline can see.',
  reasonQuestion: 'Why is it all right to post this?',
  reasonPromise: 'Kept for this session only. Nobody is told.',
  reasonMissing: 'Write a few words first.',
  never:
    'This cannot be posted on the school’s account. If you think it should be, ask a member of the senior leadership team.',
}

/** "1 of 3" */
export function placeWords(index: number, count: number): string {
  return `${index + 1} of ${count}`
}

/** "2 things to look at first" */
export function pauseHeading(count: number): string {
  return `${count} things to look at first`
}

export function noticeWords(notice: Notice, surface: Surface): string {
  switch (notice.kind) {
    case 'press-again':
      return notice.how === 'enter' ? 'Press Enter again.' : surfaceWords[surface].again
    case 'not-checked':
      return 'Not checked: there was no time to look at this one.'
    case 'fix-failed':
      return notice.text
        ? 'Chalkline could not make the change in this box. You can type it yourself:'
        : 'Chalkline could not make the change in this box. You can make it yourself.'
  }
}
