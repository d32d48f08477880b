import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Worker } from '@playwright/test'
import type { Serve } from '../sites/serve.ts'
import { isRoot } from './browser.ts'

export interface Options {
  /** Path of the browser. */
  browser: string
  /** The built extension's folder; null for a browser without it, to compare with. */
  extension: string | null
  serve: Serve
  headless: boolean
  viewport?: { width: number; height: number } | null
  /** Some ways of publishing hang on touch events. */
  touch?: boolean
}

export interface Opened {
  context: BrowserContext
  /** The extension's id, once it is known to run; empty without an extension. */
  extensionId: string
  /** The extension's service worker as it is now: it may have been stopped and started since. */
  worker(): Promise<Worker>
  /** Addresses that were asked for and refused, because no fixture answers for them. */
  refused: string[]
  /** Everything that any page or worker asked for over the network, with what was sent along. */
  requests: { address: string; body: string }[]
  profile: string
  close(): Promise<void>
}

/** Switched off: what Chromium asks the network for by itself. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--mute-audio',
]

/**
 * Opens Chromium with the extension, after checking that it really runs, and answers the sites' addresses with the
 * fixture pages. Nothing else is reachable from its pages.
 */
export async function openChromium(options: Options): Promise<Opened> {
  const { browser, extension, serve, headless, viewport, touch } = options
  if (extension && !existsSync(join(extension, 'manifest.json')))
    throw new Error(`Nothing is built in ${extension}.`)
  const profile = mkdtempSync(join(tmpdir(), 'chalkline-'))
  mkdirSync(join(profile, 'Default'))
  // Without developer mode an unpacked extension does not come back from its own reload.
  writeFileSync(join(profile, 'Default/Preferences'), '{"extensions":{"ui":{"developer_mode":true}}}')
  const load = extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    headless,
    chromiumSandbox: !isRoot(),
    hasTouch: touch ?? false,
    viewport: viewport === undefined ? { width: 1280, height: 900 } : viewport,
    locale: 'en-GB',
    args: [...quiet, ...load],
  })
  const refused: string[] = []
  const requests: Opened['requests'] = []
  context.on('request', (request) => {
    if (/^https?:/.test(request.url()))
      requests.push({ address: request.url(), body: request.postData() ?? '' })
  })
  await context.route('**/*', async (route) => {
    const address = route.request().url()
    if (!/^https?:/.test(address)) return route.continue()
    const answer = serve(address)
    if (answer) return route.fulfill(answer)
    refused.push(address)
    return route.abort()
  })
  const close = async () => {
    await context.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  }
  if (!extension) return { context, extensionId: '', worker: noWorker, refused, requests, profile, close }
  const worker = async () => {
    const running = context.serviceWorkers().find((each) => each.url().startsWith('chrome-extension://'))
    return running ?? context.waitForEvent('serviceworker', { timeout: 15_000 })
  }
  try {
    const extensionId = new URL((await worker()).url()).host
    return { context, extensionId, worker, refused, requests, profile, close }
  } catch {
    await close()
    throw new Error(
      `The browser at ${browser} started, but Chalkline is not in it. Branded Chrome and Edge ignore --load-extension; use Chromium or Chrome for Testing (CHALKLINE_BROWSER names one).`,
    )
  }
}

const noWorker = () => Promise.reject(new Error('This browser was opened without the extension.'))
