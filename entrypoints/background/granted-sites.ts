import { browser } from '../../components/browser.ts'
import { guardScripts } from '../../components/sites/adapters.ts'

/** The hosts that are on from the start. */
export const fixedHosts = (): string[] => browser.runtime.getManifest().host_permissions ?? []

/**
 * Runs the guard on the sites that the person switched on and the browser confirmed. Registered anew at every start and
 * at every change of permissions, since browsers clear registrations on update.
 * @returns the match patterns in force
 */
export async function registerGrantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  const fixed = fixedHosts()
  const matches = origins.filter((origin) => !fixed.includes(origin))
  const before = await browser.scripting.getRegisteredContentScripts()
  if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: before.map(({ id }) => id) })
  await browser.scripting.registerContentScripts(
    matches.map((pattern) => ({
      id: pattern,
      matches: [pattern],
      js: guardScripts(pattern),
      runAt: 'document_start' as const,
    })),
  )
  return matches
}

/** Whether the browser lets the extension work on this page: any host may be taken back at any time. */
export async function isGranted(url: string | undefined): Promise<boolean> {
  if (!url || !URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return false
  return browser.permissions.contains({ origins: [`${protocol}//${host}/*`] })
}
