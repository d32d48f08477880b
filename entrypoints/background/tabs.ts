import { browser } from '../../components/browser.ts'
import { guardScripts } from '../../components/sites/adapters.ts'
import { showBadge } from './badge.ts'
import { isGranted } from './granted-sites.ts'

/** Sets the toolbar icon of every covered tab as it loads: the one sign a private post ever gives. */
export function followTabs(): void {
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status !== 'loading') return
    void isGranted(tab.url).then(async (granted) => {
      if (granted) await showBadge(tabId, { state: 'on' })
    })
  })
}

/**
 * Brings the guard into tabs that were open before: after installation, an update, or a site switched on.
 * @param patterns match patterns of the hosts in question
 */
export async function coverOpenTabs(patterns: string[]): Promise<void> {
  await Promise.allSettled(patterns.map(coverHost))
}

async function coverHost(pattern: string): Promise<void> {
  const files = guardScripts(pattern).map((path) => `/${path}`)
  for (const { id, discarded } of await browser.tabs.query({ url: pattern })) {
    if (id === undefined || discarded) continue
    await browser.scripting.executeScript({ target: { tabId: id }, files })
    await showBadge(id, { state: 'on' })
  }
}

/** Tells every tab with a guard that accounts, sites, permissions or the pack have changed. */
export async function refreshTabs(): Promise<void> {
  const open = await browser.tabs.query({})
  await Promise.allSettled(
    open.map(async ({ id }) => {
      if (id !== undefined) await browser.tabs.sendMessage(id, { name: 'page.refresh', request: {} })
    }),
  )
}
