import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { built } from '../harness/built.ts'

interface Manifest {
  [key: string]: unknown
  content_scripts?: {
    matches: string[]
    js?: string[]
    css?: string[]
    run_at?: string
    all_frames?: boolean
  }[]
}

const hosts = [
  'https://business.facebook.com/*',
  'https://www.messenger.com/*',
  'https://twitter.com/*',
  'https://web.facebook.com/*',
  'https://www.facebook.com/*',
  'https://www.instagram.com/*',
  'https://www.linkedin.com/*',
  'https://m.youtube.com/*',
  'https://studio.youtube.com/*',
  'https://www.youtube.com/*',
  'https://x.com/*',
]

for (const [browser, folder] of [
  ['Chrome', built.chromium],
  ['Firefox', built.firefox],
] as const) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
  const content = manifest.content_scripts ?? []

  describe(`what ${browser} is asked for`, () => {
    test('these permissions and hosts, and no others', () => {
      const { permissions, host_permissions, optional_permissions, optional_host_permissions } = manifest
      expect(
        {
          permissions,
          host_permissions: (host_permissions as string[]).toSorted(),
          optional_permissions,
          optional_host_permissions,
        },
        'A new permission is a promise to people: say in docs/architecture.md why, then change this list.',
      ).toEqual({
        permissions: ['activeTab', 'scripting', 'storage'],
        host_permissions: hosts.toSorted(),
        optional_permissions: undefined,
        optional_host_permissions: ['https://*/*'],
      })
    })

    test('content scripts run on those hosts alone, in the top frame, from the start', () => {
      for (const { matches, run_at, all_frames } of content) {
        expect({ strange: matches.filter((match) => !hosts.includes(match)), run_at, all_frames }).toEqual({
          strange: [],
          run_at: 'document_start',
          all_frames: undefined,
        })
      }
    })

    test('pages can reach nothing of it', () => {
      expect(manifest.web_accessible_resources ?? [], 'Inject it from the background instead.').toEqual([])
      expect(manifest.externally_connectable).toBeUndefined()
    })

    test('its own pages load nothing from elsewhere', () => {
      expect(manifest.content_security_policy).toEqual({
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src https:",
      })
    })
  })

  describe(`what ${browser} loads on every page`, () => {
    for (const { matches, js = [], css = [] } of content) {
      const files = [...js, ...css]

      test(`is at most 60 kB together on ${matches[0]}`, () => {
        const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
        expect(files.length).toBeGreaterThan(0)
        expect(
          bytes,
          'Move what is not needed before something must be shown to entrypoints/panel.',
        ).toBeLessThanOrEqual(60_000)
      })

      test(`holds nothing of compromise on ${matches[0]}`, () => {
        // Tags of its lexicon, which no minifier can rename.
        const signs = /#Determiner|#PresentTense|FirstName/
        const found = files.filter((file) => signs.test(readFileSync(join(folder, file), 'utf8')))
        expect(found, 'Reading sentences is the background’s work: send it the draft.').toEqual([])
      })
    }
  })
}
