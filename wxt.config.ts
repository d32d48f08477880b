import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { packPlugin } from './rules/cli/vite-plugin.ts'

/** Hosts that are on from the start; every other site is optional and asked for by the person. */
const hosts = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
]

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  // The preload helper would fetch our own files: nothing in the extension may fetch but the one module that gets packs.
  vite: () => ({ plugins: [preact(), packPlugin()], build: { modulePreload: { polyfill: false } } }),
  zip: { excludeSources: ['tests/**', 'test-results/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en_GB',
    permissions: ['scripting', 'storage'],
    host_permissions: hosts,
    action: { default_title: 'Chalkline: not checking here' },
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
