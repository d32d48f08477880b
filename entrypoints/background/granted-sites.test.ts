import { beforeEach, expect, test, vi } from 'vitest'

let origins: string[] = []
let registered: { id: string; js: string[] }[] = []
vi.mock('../../components/browser.ts', () => ({
  browser: {
    permissions: {
      getAll: async () => ({ origins }),
      contains: async ({ origins: [asked] }: { origins: string[] }) => origins.includes(asked ?? ''),
    },
    runtime: { getManifest: () => ({ host_permissions: ['https://x.com/*'] }) },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        registered = registered.filter(({ id }) => !ids.includes(id))
      },
      registerContentScripts: async (scripts: typeof registered) => void registered.push(...scripts),
    },
  },
}))
const { isGranted, registerGrantedSites } = await import('./granted-sites.ts')

beforeEach(() => {
  origins = ['https://x.com/*']
  registered = []
})

test('registers what was granted beyond the manifest, a known site with its adapter, and nothing twice', async () => {
  origins.push('https://mastodon.social/*', 'https://forum.example/*')
  await registerGrantedSites()
  expect(await registerGrantedSites()).toEqual(['https://mastodon.social/*', 'https://forum.example/*'])
  expect(registered.map(({ id, js }) => [id, js])).toEqual([
    ['https://mastodon.social/*', ['sites/mastodon.js', 'content-scripts/guard.js']],
    ['https://forum.example/*', ['content-scripts/guard.js']],
  ])
})

test('a site that was taken back is not registered any more', async () => {
  origins.push('https://forum.example/*')
  await registerGrantedSites()
  origins.pop()
  await registerGrantedSites()
  expect(registered).toEqual([])
})

test('a page is granted by its host; what is no page is not', async () => {
  expect(await isGranted('https://x.com/home')).toBe(true)
  expect(await isGranted('https://forum.example/')).toBe(false)
  expect(await isGranted('chrome://extensions')).toBe(false)
  expect(await isGranted(undefined)).toBe(false)
})
