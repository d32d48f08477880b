import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { build } from 'vite'
import { defineConfig } from 'wxt'
import type { SiteAdapter } from './components/sites/contract.ts'
import { packPlugin } from './rules/cli/vite-plugin.ts'

const folder = fileURLToPath(new URL('./components/sites/', import.meta.url))
const guard = 'content-scripts/guard.js'

/** Every site adapter of the folder: adding a site is adding its file. */
async function adapters(): Promise<SiteAdapter[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.site.ts'))
  const modules = await Promise.all(files.sort().map((name) => import(`${folder}${name}`)))
  return modules.map((module) => module.adapter)
}

/** A site's adapter as a script of its own, so that a page is given one adapter and not all of them. */
async function siteScript(id: string): Promise<string> {
  const entry = `\0site:${id}`
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'site-script',
        resolveId: (name) => (name === entry ? name : undefined),
        load: (name) =>
          name === entry
            ? `import { adapter } from ${JSON.stringify(`${folder}${id}.site.ts`)}
               globalThis[Symbol.for('chalkline.site')] = adapter`
            : undefined,
      },
    ],
    build: { write: false, rollupOptions: { input: entry, output: { format: 'iife' } } },
  })
  const [result] = Array.isArray(built) ? built : [built]
  const chunk = result && 'output' in result ? result.output[0] : undefined
  if (!chunk) throw new Error(`The adapter of ${id} could not be built.`)
  return chunk.code
}

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  // The preload helper would fetch our own files: nothing in the extension may fetch but the one module that gets packs.
  vite: () => ({ plugins: [preact(), packPlugin()], build: { modulePreload: { polyfill: false } } }),
  zip: { excludeSources: ['tests/**', 'test-results/**'] },
  hooks: {
    'build:publicAssets': async (_, files) => {
      for (const { id } of await adapters()) {
        files.push({ relativeDest: `sites/${id}.js`, contents: await siteScript(id) })
      }
    },
    'build:manifestGenerated': async (_, manifest) => {
      const fixed = (await adapters()).filter((site) => !site.optional)
      manifest.host_permissions = fixed.flatMap((site) => site.matches)
      manifest.content_scripts = fixed.map(({ id, matches }) => ({
        matches,
        js: [`sites/${id}.js`, guard],
        run_at: 'document_start',
      }))
      // Until a tab says otherwise, the toolbar says what is true of most pages.
      manifest.action = {
        ...manifest.action,
        default_title: 'Chalkline: not checking here',
        default_icon: { 16: 'icons/off-16.png', 32: 'icons/off-32.png' },
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en_GB',
    // activeTab tells the popup which page it stands over, so that it can offer to check it.
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ['https://*/*'],
    icons: { 16: 'icons/on-16.png', 32: 'icons/on-32.png', 48: 'icons/on-48.png', 128: 'icons/on-128.png' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src https:",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'chalkline@chalkline.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '137' }),
  }),
})
