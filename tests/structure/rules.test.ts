import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { code, isTest, modules, root } from './sources.ts'

const domain = modules.filter((path) => /^rules\/(?!cli\/)/.test(path) && !isTest(path))

test('rules compile without a page, a browser or Node', () => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  let said = ''
  try {
    execFileSync(process.execPath, [tsc, '-p', 'tests/structure/tsconfig.rules.json'], {
      cwd: root,
      encoding: 'utf8',
    })
  } catch (error) {
    said = (error as { stdout: string }).stdout
  }
  expect(said, 'The domain is pure: take what you need as an argument.').toBe('')
}, 60_000)

test('the clock and chance are passed in', () => {
  const wrong = domain.filter((path) =>
    /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/.test(code(path)),
  )
  expect(wrong, 'Take the time (or the random source) as an argument, so that a test can set it.').toEqual([])
})
