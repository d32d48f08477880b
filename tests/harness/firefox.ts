import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import type { Serve } from '../sites/serve.ts'

/** The add-on id of `wxt.config.ts`, and the address that its pages get here. */
const addon = 'chalkline@chalkline.example'
const uuid = '7c0f4f1e-6a55-4d0b-9d7c-1f3a52c0a001'

export interface Firefox {
  browser: Browser
  /** A new tab in which the sites' addresses are answered by the fixture pages and nothing else is reachable. */
  page(url: string): Promise<Page>
  /** One of the extension's own pages, once `selector` is there. */
  own(path: string, selector: string): Promise<Page>
  removeExtension(): Promise<void>
  close(): Promise<void>
}

/** Opens stock Firefox over WebDriver BiDi with the built extension installed for this session. */
export async function openFirefox(options: {
  browser: string
  extension: string
  serve: Serve
}): Promise<Firefox> {
  const { browser: executablePath, extension, serve } = options
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Pages of the extension belong to the browser's own side.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }),
      'intl.accept_languages': 'en-GB',
      'app.update.disabledForTesting': true,
    },
  })
  const id = await browser.installExtension(extension)
  const page = async (url: string) => {
    const opened = await browser.newPage()
    await opened.setViewport({ width: 1280, height: 900 })
    await opened.setRequestInterception(true)
    opened.on('request', (request) => {
      const answer = serve(request.url())
      const done = answer ? request.respond(answer) : request.abort()
      // A request that its page has given up needs no answer.
      done.catch(() => {})
    })
    await opened.goto(url)
    return opened
  }
  const own = async (path: string, selector: string) => {
    const opened = await browser.newPage()
    // Firefox never reports such a page as loaded: wait for what is in it.
    opened.goto(`moz-extension://${uuid}/${path}`).catch(() => {})
    await opened.waitForSelector(selector, { timeout: 15_000 })
    return opened
  }
  return {
    browser,
    page,
    own,
    removeExtension: () => browser.uninstallExtension(id),
    close: () => browser.close(),
  }
}
