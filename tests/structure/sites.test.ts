import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { SiteAdapter } from '../../components/sites/contract.ts'
import type { SiteFixture } from '../sites/fixture.ts'
import { modules, root } from './sources.ts'

const adapters = modules.filter((path) => /^components\/sites\/[^/]+\.site\.ts$/.test(path))

describe('every site adapter can be tried offline', () => {
  test('there are adapters', () => {
    expect(adapters.length).toBeGreaterThan(0)
  })

  for (const path of adapters) {
    const id = basename(path, '.site.ts')
    const folder = join(root, 'tests/sites', id)

    test(`${id} has a fixture page`, () => {
      const missing = ['page.tsx', 'fixture.ts'].filter((file) => !existsSync(join(folder, file)))
      expect(missing, `Build a copy of the site in tests/sites/${id}/, as tests/sites/x does.`).toEqual([])
    })

    test(`${id}’s page answers at the addresses its adapter works on`, async () => {
      const { adapter } = (await import(join(root, path))) as { adapter: SiteAdapter }
      const { fixture } = (await import(join(folder, 'fixture.ts'))) as { fixture: SiteFixture }
      const wanted = adapter.matches.map((match) => new URL(match.replace('*', '')).hostname)
      expect(adapter.id, 'The file is called after the adapter’s id.').toBe(id)
      expect(wanted.filter((host) => !fixture.hosts.includes(host))).toEqual([])
    })
  }
})
