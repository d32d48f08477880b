import { selfTest } from '../pack/self-test.ts'
import { readArgs } from './complaint.ts'
import { builtInFolder } from './folder.ts'
import { readPack } from './read-pack.ts'

/** Runs every example of every rule of a pack and prints what failed. */
export function run(args: string[]): void {
  const { positionals } = readArgs(args, {})
  const pack = readPack(positionals[0] ?? builtInFolder)
  const failures = selfTest(pack)
  for (const { rule, list, index, message } of failures)
    console.log(`${rule}, ${list} ${index + 1}: ${message}`)
  const examples = pack.rules.reduce(
    (sum, rule) => sum + rule.examples.flags.length + rule.examples.ok.length,
    0,
  )
  console.log(`${pack.rules.length} rules, ${examples} examples, ${failures.length} failed`)
  if (failures.length > 0) process.exitCode = 1
}
