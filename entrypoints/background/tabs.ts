import { browser } from '../../components/browser.ts'
import { adapterFor, adapters } from '../../components/sites/adapters.ts'
import { showBadge } from './badge.ts'

const matches = adapters.flatMap((site) => site.matches)

/** Sets the toolbar icon of every covered tab as it loads: the one sign a private post ever gives. */
export function followTabs(): void {
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    // The address is told only for hosts that were granted.
    if (change.status === 'loading' && tab.url && isCovered(tab.url)) void showBadge(tabId, { state: 'on' })
  })
}

/** Brings the guard into tabs that were open before the extension was installed or updated. */
export async function coverOpenTabs(): Promise<void> {
  const open = await browser.tabs.query({ url: matches })
  await Promise.allSettled(
    open.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return
      await browser.scripting.executeScript({ target: { tabId: id }, files: ['/content-scripts/guard.js'] })
      await showBadge(id, { state: 'on' })
    }),
  )
}

/** Tells every covered tab that accounts, sites or the pack have changed. */
export async function refreshTabs(): Promise<void> {
  const open = await browser.tabs.query({ url: matches })
  await Promise.allSettled(
    open.map(
      async ({ id }) =>
        id !== undefined && browser.tabs.sendMessage(id, { name: 'page.refresh', request: {} }),
    ),
  )
}

function isCovered(url: string): boolean {
  return URL.canParse(url) && adapterFor(url) !== undefined
}
