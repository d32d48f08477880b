import { test as base } from '@playwright/test'
import { built } from '../harness/built.ts'
import { type Opened, openChromium } from '../harness/chromium.ts'
import { type Extension, extensionOf, invented } from '../harness/extension.ts'
import { fixtures } from '../sites/serve.ts'
import { type Facebook, facebookPages, type X, xPages } from './pages.ts'

export { expect } from '@playwright/test'

interface Given {
  /** A fresh browser with the extension and the invented school; closed after the test. */
  opened: Opened
  extension: Extension
  x: X
  facebook: Facebook
}

const served = fixtures()

/** A test gets its own browser, so that nothing it does to the extension reaches another one. */
export const test = base.extend<Given & { touch: boolean; everywhere: boolean }>({
  touch: [false, { option: true }],
  /** Also the sites that a person has to switch on. */
  everywhere: [false, { option: true }],
  opened: async ({ touch, everywhere }, use) => {
    const { serve } = await served
    const browser = process.env.CHALKLINE_BROWSER ?? ''
    const extension = everywhere ? built.everywhere : built.chromium
    const opened = await openChromium({ browser, extension, serve, headless: true, touch })
    await use(opened)
    await opened.close()
  },
  extension: async ({ opened }, use) => {
    const extension = extensionOf(opened)
    await extension.school(invented)
    await use(extension)
  },
  page: async ({ opened, extension }, use) => {
    // The extension stands before the page is opened, as it does for a person.
    await extension.worker()
    const page = opened.context.pages()[0] ?? (await opened.context.newPage())
    await use(page)
  },
  x: async ({ page }, use) => use(xPages(page)),
  facebook: async ({ page }, use) => use(facebookPages(page)),
})

/** What the drafts of the tests are about. */
export const drafts = {
  /** Names a pupil and a diagnosis, from a personal account. */
  slip: 'So proud of Jayden in my Year 4 class at Ashlands, he finally got his ADHD diagnosis',
  /** About the school and as it should be. */
  clean: 'The summer fair at Ashlands starts at noon on Saturday. Views my own.',
  /** Nothing to do with the school. */
  private: 'Can’t believe that penalty, what a shambles of a referee',
}
