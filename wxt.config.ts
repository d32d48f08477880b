import { readdirSync } from 'node:fs'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import type { SiteAdapter } from './components/sites/contract.ts'
import { packPlugin } from './rules/cli/vite-plugin.ts'

/** Hosts that are on from the start, as their adapters say; every other site is asked for by the person. */
async function hosts(): Promise<string[]> {
  const folder = new URL('./components/sites/', import.meta.url)
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.site.ts'))
    .sort()
  const modules = await Promise.all(files.map((name) => import(new URL(name, folder).href)))
  const sites = modules.map((module) => module.adapter as SiteAdapter)
  return sites.filter((site) => !site.optional).flatMap((site) => site.matches)
}

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  // The preload helper would fetch our own files: nothing in the extension may fetch but the one module that gets packs.
  vite: () => ({ plugins: [preact(), packPlugin()], build: { modulePreload: { polyfill: false } } }),
  zip: { excludeSources: ['tests/**', 'test-results/**'] },
  hooks: {
    // Until a tab says otherwise, the toolbar says what is true of most pages.
    'build:manifestGenerated': (_, manifest) => {
      manifest.action = {
        ...manifest.action,
        default_title: 'Chalkline: not checking here',
        default_icon: { 16: 'icons/off-16.png', 32: 'icons/off-32.png' },
      }
    },
  },
  manifest: async ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en_GB',
    // activeTab tells the popup which page it stands over, so that it can offer to check it.
    permissions: ['activeTab', 'scripting', 'storage'],
    host_permissions: await hosts(),
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
