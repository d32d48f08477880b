import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteAdapter } from '../../components/sites/contract.ts'
import { built } from './built.ts'

const adapters = join(import.meta.dirname, '../../components/sites')

/**
 * A copy of the build in which every site is on from the start: no test can press the browser's own question whether a
 * host is granted. Nothing but the manifest differs.
 */
export async function buildEverywhere(): Promise<void> {
  rmSync(built.everywhere, { recursive: true, force: true })
  cpSync(built.chromium, built.everywhere, { recursive: true })
  const file = join(built.everywhere, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  for (const name of readdirSync(adapters).filter((one) => one.endsWith('.site.ts'))) {
    const { adapter } = (await import(join(adapters, name))) as { adapter: SiteAdapter }
    if (!adapter.optional) continue
    manifest.host_permissions.push(...adapter.matches)
    manifest.content_scripts.push({
      matches: adapter.matches,
      js: [`sites/${adapter.id}.js`, 'content-scripts/guard.js'],
      run_at: 'document_start',
    })
  }
  writeFileSync(file, JSON.stringify(manifest))
}
