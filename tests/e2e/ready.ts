import { existsSync } from 'node:fs'
import { findChromium } from '../harness/browser.ts'
import { built } from '../harness/built.ts'
import { buildEverywhere } from '../harness/everywhere.ts'
import { buildFixtures } from '../sites/build.ts'

/** What every test stands on: a browser, a build, the fixture pages. */
export default async function ready(): Promise<void> {
  if (!existsSync(built.chromium)) throw new Error('Nothing is built yet: run `npx wxt build` first.')
  const found = await findChromium(console.log)
  if (found.path === null) throw new Error(found.why)
  process.env.CHALKLINE_BROWSER = found.path
  await buildEverywhere()
  await buildFixtures()
}
