import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Found, findChromium, findFirefox } from '../harness/browser.ts'
import { built } from '../harness/built.ts'
import { check, report } from './check.ts'
import { type Ran, run } from './tool.ts'

/** Adds up what every runner found and ends with one line. */

interface Tally {
  passed: number
  failed: number
  skipped: number
}

const total: Tally = { passed: 0, failed: 0, skipped: 0 }
const troubles: string[] = []
const reports = join(built.output, 'reports')

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

heading('Check')
const checked = await check()
add({ passed: checked.passed, failed: checked.failed.length, skipped: 0 }, checked.failed)

heading('Unit tests')
await vitest('unit', ['--exclude', 'tests/structure/**'])

heading('Build')
one('build for Chrome', await run('wxt', ['build'], { show: false }))
one('build for Firefox', await run('wxt', ['build', '-b', 'firefox', '--mv3'], { show: false }))
one(
  'web-ext lint',
  await run('web-ext', ['lint', '--source-dir', built.firefox, '--no-config-discovery'], { show: false }),
)

heading('Structure')
await vitest('structure', ['tests/structure'])

heading('End to end in Chromium')
const chromium = await findChromium(console.log)
if (named('Chromium', chromium)) await playwright(chromium.path)
else add({ passed: 0, failed: 1, skipped: 0 }, ['end to end in Chromium: no browser'])

heading('End to end in Firefox')
const firefox = await findFirefox(console.log)
if (named('Firefox', firefox)) {
  process.env.CHALKLINE_FIREFOX = firefox.path
  await vitest('e2e-firefox', ['-c', 'tests/e2e-firefox/vitest.config.ts'])
} else add({ passed: 0, failed: 0, skipped: 1 })

if (troubles.length > 0) console.log(`\nFailed:\n${troubles.map((each) => `  ${each}`).join('\n')}`)
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0

function heading(words: string): void {
  console.log(`\n── ${words}`)
}

function add(part: Tally, names: string[] = []): void {
  total.passed += part.passed
  total.failed += part.failed
  total.skipped += part.skipped
  troubles.push(...names)
}

function one(name: string, ran: Ran): void {
  report(name, ran)
  const failed = ran.code !== 0
  add({ passed: failed ? 0 : 1, failed: failed ? 1 : 0, skipped: 0 }, failed ? [name] : [])
}

function named(name: string, found: Found): found is Found & { path: string } {
  console.log(
    found.path === null
      ? `${name} skipped: ${found.why}`
      : `${name} ${found.version} (${found.path}), from ${found.from}`,
  )
  return found.path !== null
}

/** A runner that ended badly without saying of which test counts as one failure. */
function settle(name: string, ran: Ran, tally: Tally, names: string[]): void {
  const silent = tally.failed === 0 && (ran.code !== 0 || tally.passed === 0)
  add(silent ? { ...tally, failed: 1 } : tally, silent ? [`${name}: ended with code ${ran.code}`] : names)
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { assertionResults: { status: string; fullName: string }[] }[]
}

async function vitest(name: string, args: string[]): Promise<void> {
  const file = join(reports, `${name}.json`)
  const ran = await run(
    'vitest',
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    {
      show: true,
    },
  )
  const result = read<VitestReport>(file)
  const tally = {
    passed: result?.numPassedTests ?? 0,
    failed: result?.numFailedTests ?? 0,
    skipped: (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0),
  }
  const names = (result?.testResults ?? [])
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName }) => fullName)
  settle(name, ran, tally, names)
}

interface PlaywrightSuite {
  title: string
  suites?: PlaywrightSuite[]
  specs?: { title: string; ok: boolean }[]
}
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  suites: PlaywrightSuite[]
}

async function playwright(browser: string): Promise<void> {
  process.env.CHALKLINE_BROWSER = browser
  const ran = await run('playwright', ['test', '-c', 'tests/e2e/playwright.config.ts'], { show: true })
  const result = read<PlaywrightReport>(join(reports, 'e2e-chromium.json'))
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = result?.stats ?? {}
  const names = (result?.suites ?? []).flatMap(function failing(suite): string[] {
    const own = (suite.specs ?? []).filter(({ ok }) => !ok).map(({ title }) => `${suite.title}: ${title}`)
    return [...own, ...(suite.suites ?? []).flatMap(failing)]
  })
  if (flaky > 0)
    console.log(`\n${flaky} of these passed only at the second try; they are marked “flaky” above.`)
  settle('e2e in Chromium', ran, { passed: expected + flaky, failed: unexpected, skipped }, names)
}

function read<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch {
    return null
  }
}
