import { join } from 'node:path'
import { findChromium, hasDisplay } from '../harness/browser.ts'
import { built } from '../harness/built.ts'
import { type Opened, openChromium } from '../harness/chromium.ts'
import { extensionOf, invented } from '../harness/extension.ts'
import { marks, type Ours, ours } from '../harness/ours.ts'
import { fixtures, type Serve } from '../sites/serve.ts'
import { run } from './tool.ts'

const say = (line = '') => console.log(line)
const picture = join(built.output, 'practice.png')

say('Looking for a Chromium that loads an unpacked extension …')
const browser = await findChromium(say)
if (browser.path === null) stop(browser.why)
say(`Using Chromium ${browser.version} at ${browser.path}.`)

say('Building Chalkline …')
for (const args of [['build'], ['build', '-b', 'firefox', '--mv3']]) {
  const { code, output } = await run('wxt', args, { show: false })
  if (code !== 0) stop(`The build failed:\n${output}`)
}

say('Making practice copies of X and Facebook. They are drawn here; nothing typed in them goes anywhere.')
const { serve, sites } = await fixtures()
const practice = ['x', 'facebook'].map((id) => `${sites.get(id)?.home}?practice=1`)

const headless = !hasDisplay()
say(headless ? 'There is no display here, so the browser runs without a window.' : 'Opening the browser …')
const opened = await open(browser.path, serve)
say(
  'Chalkline is loaded in it. It knows the invented people of a practice school, and you are Sam Carter, a teacher.',
)
await extensionOf(opened).school(invented)
if (headless) await tryThreeDrafts(opened)
else await letThemPractise(opened)

async function open(path: string, serve: Serve): Promise<Opened> {
  try {
    return await openChromium({
      browser: path,
      extension: built.chromium,
      serve,
      headless,
      viewport: headless ? { width: 1280, height: 900 } : null,
    })
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error))
  }
}

async function letThemPractise({ context, close }: Opened): Promise<void> {
  const [first, ...others] = practice
  await Promise.all(others.map(async (address) => (await context.newPage()).goto(address)))
  const page = context.pages()[0] ?? (await context.newPage())
  if (first) await page.goto(first)
  await page.bringToFront()
  say()
  say(
    'Try it: write “So proud of Jayden in my Year 4 class at Ashlands, he finally got his ADHD diagnosis” and press Post.',
  )
  say('The yellow line at the top marks a practice copy. Close the window to end.')
  sayHowToInstall()
  await new Promise((resolve) => context.on('close', resolve))
  await close().catch(() => {})
}

/** Types three drafts as a person would and says what Chalkline made of them. */
async function tryThreeDrafts({ context, close }: Opened): Promise<void> {
  const x = await context.newPage()
  await x.goto('https://x.com/home?practice=1')
  const onX = await ours(x)

  const harmless = 'Can’t believe that penalty, what a shambles of a referee'
  const box = x.getByTestId('tweetTextarea_0')
  await box.click()
  await x.keyboard.type(harmless)
  await x.waitForTimeout(1000)
  const quiet = (await onX.count()) === 0
  say()
  say(`1. X, own account: “${harmless}”`)
  say(
    `   ${quiet ? 'Nothing to do with the school: nothing of Chalkline in the page.' : `Found: ${await onX.text()}`}`,
  )
  await x.keyboard.press('ControlOrMeta+A')
  await x.keyboard.press('Backspace')

  const slip = 'So proud of Jayden in my Year 4 class at Ashlands, he finally got his ADHD diagnosis'
  await x.keyboard.type(slip)
  say(`2. X, own account: “${slip}”`)
  const found = await attempt(onX.says(/to look at/, 10_000))
  const marked = await marks(x)
  const onChip = found ? await chipOf(onX) : 'nothing'
  await x.getByTestId('tweetButtonInline').click()
  const paused = await attempt(onX.says(/Not posted yet/))
  // Until the pause has come in.
  await x.waitForTimeout(700)
  await x.screenshot({ path: picture })
  say(`   Found: ${onChip}`)
  say(`   Marked in the text: ${marked.join(' · ') || 'nothing'}`)
  say(`   Pressed Post: ${paused ? `held, “${await headingOf(onX)}”` : 'it was not held'}`)
  say(`   Published: ${await x.evaluate(() => window.__posts.length)}`)

  const facebook = await context.newPage()
  await facebook.goto('https://www.facebook.com/?practice=1')
  const onFacebook = await ours(facebook)
  const comment = 'Jayden from Rowan class was sick all over the minibus at Ashlands today, bless him'
  await facebook.locator('[data-ad-rendering-role="comment_button"]').first().click()
  await facebook.keyboard.type(comment)
  const seen = await attempt(onFacebook.says(/to look at/, 10_000))
  const onItsChip = seen ? await chipOf(onFacebook) : 'nothing'
  await facebook.keyboard.press('Enter')
  const held = await attempt(onFacebook.says(/Not posted yet/))
  say(`3. Facebook, a comment, sent with Enter: “${comment}”`)
  say(`   Found: ${onItsChip}`)
  say(`   Pressed Enter: ${held ? `held, “${await headingOf(onFacebook)}”` : 'it was not held'}`)
  say(`   Published: ${await facebook.evaluate(() => window.__posts.length)}`)

  await close()
  say()
  say(`A picture of the second draft: ${picture}`)
  sayHowToInstall()
  if (!quiet || !found || !paused || !seen || !held)
    stop('Not everything was found as it should be; see above.')
}

/** The chip's words. It makes room for the pause. */
async function chipOf(on: Ours): Promise<string> {
  return /Chalkline\s*:\s*([^.]*? account(?: not known)?)/.exec(await on.text())?.[1] ?? ''
}

async function headingOf(on: Ours): Promise<string> {
  return (await on.part('heading', /./)).name
}

function sayHowToInstall(): void {
  say()
  say('To use it in your own browser:')
  say(
    `  Chrome, Edge: open chrome://extensions, switch on “Developer mode”, press “Load unpacked”, choose ${built.chromium}`,
  )
  say(
    `  Firefox: open about:debugging, “This Firefox”, “Load Temporary Add-on”, choose ${join(built.firefox, 'manifest.json')}`,
  )
}

function stop(why: string): never {
  console.error(why)
  process.exit(1)
}

async function attempt<T>(wait: Promise<T>): Promise<T | null> {
  return wait.catch(() => null)
}
