import { join } from 'node:path'

const output = join(import.meta.dirname, '../../.output')

/** Where the builds are. */
export const built = {
  output,
  chromium: join(output, 'chrome-mv3'),
  firefox: join(output, 'firefox-mv3'),
}
