import { basename, dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { files, modules, read } from './sources.ts'

describe('the house stands as docs/architecture.md draws it', () => {
  const folders = ['.ci', 'assets', 'components', 'docs', 'entrypoints', 'rules', 'tests']
  const needed = ['wxt.config.ts', 'package.json', 'tsconfig.json', 'README.md', 'LICENSE', 'CONTRIBUTING.md']
  const usual = [
    '.gitattributes',
    '.gitignore',
    '.npmrc',
    '.oxlintrc.json',
    'biome.json',
    'knip.json',
    'package-lock.json',
    'vitest.config.ts',
  ]

  test('nothing new at the top', () => {
    const top = new Set(files.map((path) => path.split('/')[0] ?? ''))
    const strange = [...top].filter((name) => ![...folders, ...needed, ...usual].includes(name))
    expect(strange, 'The top level is fixed: put these into one of its folders.').toEqual([])
  })

  test('everything that has to stand at the top does', () => {
    expect(needed.filter((name) => !files.includes(name))).toEqual([])
  })

  const rooms: Record<string, string[]> = {
    entrypoints: ['background', 'guard.content', 'options', 'panel', 'popup', 'studio', 'welcome'],
    components: ['browser.ts', 'messages.ts', 'models', 'sites', 'ui'],
    rules: ['ashlands', 'cli', 'duties', 'engagement', 'engine', 'pack'],
    tests: ['bench', 'drafts', 'e2e', 'e2e-firefox', 'harness', 'run', 'sites', 'structure', 'trust'],
  }
  for (const [floor, allowed] of Object.entries(rooms)) {
    test(`${floor}/ holds its rooms and nothing else`, () => {
      const inside = files
        .filter((path) => path.startsWith(`${floor}/`))
        .map((path) => path.split('/')[1] ?? '')
      const strange = [...new Set(inside)].filter((name) => !allowed.includes(name) && !name.endsWith('.md'))
      expect(
        strange,
        `Put these into one of ${allowed.join(', ')}; a new room is a decision for docs/architecture.md.`,
      ).toEqual([])
    })
  }

  test('no test at the first level of entrypoints/: WXT would take it for an entrypoint', () => {
    expect(files.filter((path) => /^entrypoints\/[^/]+\.(test|spec)\.tsx?$/.test(path))).toEqual([])
  })
})

describe('file names', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(site|test|spec|bench|config|content|d))?\.[a-z]+$/
  const isPart = (path: string) => /^(components|entrypoints)\/.*\/[A-Z]\w*\.tsx$/.test(path)

  test('are kebab-case; a Preact part has the name of its export', () => {
    const wrong = modules.filter((path) => !kebab.test(basename(path)) && !isPart(path))
    expect(wrong, 'Name these in kebab-case, e.g. reply-times.ts.').toEqual([])
  })

  test('a Preact part exports what its file is called', () => {
    const wrong = modules.filter(isPart).filter((path) => {
      const name = basename(path, '.tsx')
      return !new RegExp(`export (function|const) ${name}\\b`).test(read(path))
    })
    expect(wrong, 'Give the file the name of the part that it exports.').toEqual([])
  })

  test('folders are kebab-case too', () => {
    const folders = new Set(modules.map((path) => dirname(path)).flatMap((path) => path.split('/')))
    expect([...folders].filter((name) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name))).toEqual([])
  })
})
