import type { SiteAdapter } from './contract.ts'

const modules = import.meta.glob<{ adapter: SiteAdapter }>('./*.site.ts', { eager: true })

/** Every site adapter in this folder: adding a site is adding its file. */
export const adapters: SiteAdapter[] = Object.values(modules).map((module) => module.adapter)

/**
 * The adapter for a page, or undefined on a page that no adapter names.
 * @param url the page's full address
 */
export function adapterFor(url: string): SiteAdapter | undefined {
  const { protocol, hostname } = new URL(url)
  return adapters.find((site) => site.matches.some((pattern) => pattern === `${protocol}//${hostname}/*`))
}
