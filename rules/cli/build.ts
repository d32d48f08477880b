import { writeFileSync } from 'node:fs'
import { readArgs } from './complaint.ts'
import { builtInFolder } from './folder.ts'
import { readTestedPack } from './read-pack.ts'

/** Makes one JSON of a pack, after its examples have passed; to a file, or to the screen. */
export function run(args: string[]): void {
  const { positionals, values } = readArgs(args, { out: { type: 'string' } })
  const json = `${JSON.stringify(readTestedPack(positionals[0] ?? builtInFolder))}\n`
  if (values.out === undefined) process.stdout.write(json)
  else writeFileSync(values.out, json)
}
