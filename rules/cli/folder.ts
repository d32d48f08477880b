import { fileURLToPath } from 'node:url'

/** The pack that is built in. */
export const builtInFolder = fileURLToPath(new URL('../ashlands', import.meta.url))
