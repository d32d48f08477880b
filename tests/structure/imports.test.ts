import { describe, expect, test } from 'vitest'
import { type Import, importsOf, isTest, modules } from './sources.ts'

/** One part of the house: what it may import, and what to do instead. */
interface Zone {
  /** Start of the paths it holds; the first zone that fits a file is its zone. */
  at: string
  /** Starts of the project's own paths that it may use. */
  uses: string[]
  /** Starts of those whose types alone it may use. */
  types?: string[]
  /** Packages that it may use; `node:` stands for all of Node. */
  packages: string[]
  instead: string
}

const zones: Zone[] = [
  {
    at: 'rules/engine/',
    uses: ['rules/engine/'],
    packages: ['compromise', 're2js'],
    instead:
      'The engine is pure: give it what it needs as an argument. Reading files belongs in rules/cli, the form of packs in rules/pack, everything of the browser in entrypoints.',
  },
  {
    at: 'rules/pack/',
    uses: ['rules/pack/', 'rules/engine/'],
    packages: ['valibot', 'virtual:chalkline-pack'],
    instead: 'Packs are checked and compiled here from values. Reading files belongs in rules/cli.',
  },
  {
    at: 'rules/cli/',
    uses: ['rules/'],
    packages: ['node:', 'yaml', 'vite'],
    instead: 'The terminal uses the domain and Node, nothing of the browser.',
  },
  {
    at: 'rules/',
    uses: ['rules/engine/'],
    packages: [],
    instead: 'Rules build on the engine alone; the clock and everything else are passed in.',
  },
  {
    at: 'components/ui/',
    uses: ['components/ui/', 'assets/'],
    types: ['rules/', 'components/'],
    packages: ['preact'],
    instead:
      'A part takes props and gives events. Let a model or an entrypoint fetch, store and decide, and pass the result as a prop.',
  },
  {
    at: 'components/models/',
    uses: ['components/models/', 'components/messages.ts'],
    types: ['rules/', 'components/'],
    packages: ['@preact/signals'],
    instead:
      'A model holds signals and actions and talks in messages. JSX belongs in components/ui or an entrypoint; take the transport as an argument.',
  },
  {
    at: 'components/sites/',
    uses: ['components/sites/'],
    types: ['rules/', 'components/'],
    packages: [],
    instead:
      'An adapter reads the page it is given and nothing else. What to do about it belongs in entrypoints/guard.content.',
  },
  {
    at: 'components/',
    uses: ['components/'],
    types: ['rules/'],
    packages: ['webextension-polyfill'],
    instead: 'What stands at this level is shared by everything, so it may lean on almost nothing.',
  },
  {
    at: 'entrypoints/',
    uses: ['components/', 'rules/', 'assets/'],
    packages: ['wxt', 'preact', '@preact/signals', 'idb', 'virtual:chalkline-pack'],
    instead:
      'Entrypoints never import one another: move what two of them need to components/, or send a message (components/messages.ts).',
  },
]

const product = modules.filter((path) => !isTest(path))

describe('who may import whom', () => {
  for (const zone of zones) {
    test(zone.at, () => {
      const own = product.filter((path) => zones.find(({ at }) => path.startsWith(at)) === zone)
      const wrong = own.flatMap(importsOf).filter((each) => !isAllowed(each, zone))
      expect(wrong.map(({ from, to }) => `${from} must not import ${to}. ${zone.instead}`)).toEqual([])
    })
  }

  test('nothing of the product imports tests', () => {
    const wrong = product.flatMap(importsOf).filter(({ to }) => to.startsWith('tests/'))
    expect(wrong.map(({ from, to }) => `${from} imports ${to}. Move what both need out of tests/.`)).toEqual(
      [],
    )
  })
})

function isAllowed({ from, to, isPackage, typeOnly }: Import, zone: Zone): boolean {
  if (isPackage)
    return zone.packages.some((name) => to === name || to.startsWith(name.endsWith(':') ? name : `${name}/`))
  const entrypoint = /^entrypoints\/[^/]+\//.exec(from)?.[0]
  if (entrypoint && to.startsWith(entrypoint)) return true
  const open = typeOnly ? [...zone.uses, ...(zone.types ?? [])] : zone.uses
  return open.some((start) => to.startsWith(start))
}
