import type { SiteAdapter } from './contract.ts'

const modules = import.meta.glob<{ adapter: SiteAdapter }>('./*.site.ts', { eager: true })

/** Every site adapter in this folder: adding a site is adding its file. */
export const adapters: SiteAdapter[] = Object.values(modules).map((module) => module.adapter)

/**
 * The scripts that guard the pages of one match pattern: the adapter of the site that names it, if any, and the guard.
 * @param pattern a match pattern of a whole host, e.g. `https://x.com/*`
 */
export function guardScripts(pattern: string): string[] {
  const site = adapters.find((one) => one.matches.includes(pattern))
  return [...(site ? [`sites/${site.id}.js`] : []), 'content-scripts/guard.js']
}
