import { type Ran, run, type Tool } from './tool.ts'

interface Step {
  name: string
  tool: Tool
  args: string[]
}

/** What is said of the code without running it. Each counts as one test. */
const steps: Step[] = [
  { name: 'format and lint (biome)', tool: 'biome', args: ['check', '--error-on-warnings'] },
  { name: 'promise rules (oxlint)', tool: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'types (tsc)', tool: 'tsc', args: ['--noEmit'] },
  { name: 'nothing unused (knip)', tool: 'knip', args: [] },
]
const imports: Step = {
  name: 'who may import whom',
  tool: 'vitest',
  args: ['run', 'tests/structure/imports.test.ts'],
}

/** Runs the steps one by one and shows what a failing one said. Returns the names of those that failed. */
async function runSteps(these: Step[]): Promise<string[]> {
  const failed: string[] = []
  for (const { name, tool, args } of these) {
    const ran = await run(tool, args, { show: false })
    report(name, ran)
    if (ran.code !== 0) failed.push(name)
  }
  return failed
}

export function report(name: string, { code, output, seconds }: Ran): void {
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`)
  if (code !== 0) console.log(output.trim().replace(/^/gm, '    '))
}

/** The check as a part of `npm test`, where the import rule runs with the other structure tests. */
export async function check(): Promise<{ passed: number; failed: string[] }> {
  // The types of the entrypoints are written by WXT.
  const prepared = await run('wxt', ['prepare'], { show: false })
  if (prepared.code !== 0) report('wxt prepare', prepared)
  const failed = await runSteps(steps)
  return { passed: steps.length - failed.length, failed }
}

if (process.argv[1] === import.meta.filename) {
  const { failed } = await check()
  failed.push(...(await runSteps([imports])))
  process.exitCode = failed.length === 0 ? 0 : 1
}
