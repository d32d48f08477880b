import { browser } from '../../components/browser.ts'

const script = 'content-scripts/guard.js'
const id = 'granted-sites'

/**
 * Runs the guard on the sites that the person switched on and the browser confirmed. Registered anew at every start and
 * at every change of permissions, since browsers clear registrations on update (toolchain notes; Firefox and Chrome alike).
 * @returns the match patterns in force
 */
export async function registerGrantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  const fixed = new Set(browser.runtime.getManifest().host_permissions ?? [])
  const matches = origins.filter((origin) => !fixed.has(origin))
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] })
  if (matches.length > 0) {
    await browser.scripting.registerContentScripts([{ id, matches, js: [script], runAt: 'document_start' }])
  }
  return matches
}

/** Whether the browser lets the extension work on this page: any host may be taken back at any time. */
export async function isGranted(url: string | undefined): Promise<boolean> {
  if (!url || !URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return false
  return browser.permissions.contains({ origins: [`${protocol}//${host}/*`] })
}
