import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** Where each tool's command stands; all of them are Node scripts, so no shell is needed on any system. */
const packages = {
  biome: '@biomejs/biome',
  oxlint: 'oxlint',
  tsc: 'typescript',
  knip: 'knip',
  wxt: 'wxt',
  vitest: 'vitest',
  playwright: '@playwright/test',
  'web-ext': 'web-ext',
}
export type Tool = keyof typeof packages

export interface Ran {
  code: number
  /** What it printed, when it was asked to be quiet. */
  output: string
  seconds: number
}

/** Runs one of the project's tools in the project's folder. `show` lets its output through as it comes. */
export function run(tool: Tool, args: string[], { show }: { show: boolean }): Promise<Ran> {
  const folder = join(root, 'node_modules', packages[tool])
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>
  }
  const script = typeof bin === 'string' ? bin : (bin[tool] ?? '')
  const started = Date.now()
  const child = spawn(process.execPath, [join(folder, script), ...args], {
    cwd: root,
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  })
  let output = ''
  const keep = (chunk: Buffer) => {
    output += chunk
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output, seconds: (Date.now() - started) / 1000 }))
  })
}
