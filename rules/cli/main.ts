import { Complaint } from './complaint.ts'
import { PackError } from './read-pack.ts'

/** What can be asked for. Each command is a module, loaded when it is named. */
const commands: Record<
  string,
  { words: string; load: () => Promise<{ run: (args: string[]) => void | Promise<void> }> }
> = {
  check: {
    words: 'check "text" --account personal --site x   or   check --jsonl FILE [--school FILE] [--mentions]',
    load: () => import('./check.ts'),
  },
  test: { words: 'test [FOLDER]   run every rule’s own examples', load: () => import('./test.ts') },
  learn: {
    words: 'learn FILE … [--school FILE]   learn the weights of the built-in pack from labelled drafts',
    load: () => import('./learn.ts'),
  },
  build: { words: 'build [FOLDER] [--out FILE]   make one JSON of a pack', load: () => import('./build.ts') },
}

const [command = '', ...args] = process.argv.slice(2)
const chosen = commands[command]
if (chosen === undefined) {
  console.error(`${command === '' ? 'Say what to do' : `There is no command “${command}”`}. What there is:`)
  for (const { words } of Object.values(commands)) console.error(`  chalkline ${words}`)
  process.exitCode = 2
} else {
  try {
    await (await chosen.load()).run(args)
  } catch (error) {
    if (!(error instanceof Complaint || error instanceof PackError)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
