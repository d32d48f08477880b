import { readFileSync } from 'node:fs'
import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Something the person at the terminal can put right; printed as it is, without a stack. */
export class Complaint extends Error {}

/** Reads a file, or says plainly that it cannot. */
export function readInput(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Complaint(`${file}: cannot be read. Is the path right?`)
  }
}

/** Options and words of a command; an unknown option is a complaint. */
export function readArgs<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new Complaint(error instanceof Error ? error.message : String(error))
  }
}
