import { browser } from '../../components/browser.ts'
import type { BadgeState } from '../../components/messages.ts'

const words: Record<BadgeState['state'], string> = {
  on: 'Chalkline is on here',
  findings: 'to look at before you post',
  'not-checking-here': 'Chalkline: not checking here',
  'not-checked': 'Chalkline: the last post was not checked',
  'not-checking': 'Chalkline: not checking, something went wrong',
  off: 'Chalkline is off for this site',
}
const icons: Record<BadgeState['state'], 'on' | 'findings' | 'paused' | 'off'> = {
  on: 'on',
  findings: 'findings',
  'not-checking-here': 'off',
  'not-checked': 'paused',
  'not-checking': 'paused',
  off: 'off',
}

/** The toolbar's words for a state: the title says all that the picture says. */
export function titleOf(state: BadgeState): string {
  if (state.state !== 'findings') return words[state.state]
  return `Chalkline: ${state.count} ${state.count === 1 ? 'thing' : 'things'} ${words.findings}`
}

/** Shows a state on the toolbar for one tab. A tab that has gone meanwhile is no error. */
export async function showBadge(tabId: number, state: BadgeState): Promise<void> {
  const icon = icons[state.state]
  const path = Object.fromEntries([16, 32].map((size) => [size, `/icons/${icon}-${size}.png`]))
  const text = state.state === 'findings' ? String(state.count) : state.state.startsWith('not-') ? '–' : ''
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title: titleOf(state) }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#1f4d44' }),
    browser.action.setBadgeTextColor({ tabId, color: '#fbfaf6' }),
  ])
}
