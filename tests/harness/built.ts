import { join } from 'node:path'

const output = join(import.meta.dirname, '../../.output')

/** Where the builds are. */
export const built = {
  output,
  chromium: join(output, 'chrome-mv3'),
  /** The same with every site on from the start; made by `buildEverywhere`. */
  everywhere: join(output, 'chrome-everywhere'),
  firefox: join(output, 'firefox-mv3'),
}
