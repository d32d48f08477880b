import { fileURLToPath } from 'node:url'
import { packFiles, readTestedPack } from './read-pack.ts'

const name = 'virtual:chalkline-pack'
const resolved = `\0${name}`
const builtIn = fileURLToPath(new URL('../ashlands', import.meta.url))

/** What a bundler's plugin has that this one uses; Vite, Rolldown and Vitest all fit. */
interface PackPlugin {
  name: string
  resolveId(id: string): string | undefined
  load(this: { addWatchFile(file: string): void }, id: string): { code: string; moduleType: 'js' } | undefined
}

/**
 * Gives the built pack as the module `virtual:chalkline-pack`. A file that cannot be read, or an example that fails,
 * stops the build with file, line and what to do.
 */
export function packPlugin(folder: string = builtIn): PackPlugin {
  return {
    name: 'chalkline-pack',
    resolveId: (id) => (id === name ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined
      for (const file of packFiles(folder)) this.addWatchFile(file)
      const built = JSON.stringify(readTestedPack(folder))
      // Parsing a JSON string is quicker for an engine than reading a literal of this size.
      return { code: `export default JSON.parse(${JSON.stringify(built)})`, moduleType: 'js' }
    },
  }
}
