import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** Every file of the project, tracked or about to be, with `/` in its path on every system. */
export const files: string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((path) => path && existsSync(join(root, path)))

/** Code of the product and its tests. */
export const modules = files.filter((path) => /^(entrypoints|components|rules|tests)\/.*\.tsx?$/.test(path))
export const isTest = (path: string) => /\.(test|spec|bench)\.tsx?$/.test(path) || path.startsWith('tests/')

export const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** The code without its comments, so that words about a thing are not taken for the thing. */
export const code = (path: string) =>
  read(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1')

export interface Import {
  from: string
  /** A path from the project's root, or a package's name. */
  to: string
  isPackage: boolean
  /** Leaves nothing behind in the built code. */
  typeOnly: boolean
}

const statements =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?([^'"();]*?)\s*from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g

/** What a module imports or passes on. */
export function importsOf(path: string): Import[] {
  return [...code(path).matchAll(statements)].map(([, type, names = '', from, bare, late]) => {
    const to = (from ?? bare ?? late ?? '').replace(/\?.*$/, '')
    const isPackage = !to.startsWith('.')
    const inner = /^\{(.*)\}$/s.exec(names.trim())?.[1]?.split(',') ?? []
    const listed = inner.map((name) => name.trim()).filter(Boolean)
    return {
      from: path,
      to: isPackage ? to : relative(root, join(root, dirname(path), to)).replaceAll('\\', '/'),
      isPackage,
      typeOnly: type !== undefined || (listed.length > 0 && listed.every((name) => name.startsWith('type '))),
    }
  })
}
