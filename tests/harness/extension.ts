import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Worker } from '@playwright/test'
import type { SchoolFacts } from '../../rules/engine/types.ts'
import type { Opened } from './chromium.ts'

/** Everything the extension keeps on disk. */
export interface Disk {
  local: Record<string, unknown>
  sync: Record<string, unknown>
  databases: Record<string, Record<string, unknown[]>>
}

export interface Extension {
  id: string
  worker(): Promise<Worker>
  /** The address of one of its pages, e.g. `popup.html`. */
  url(page: string): string
  /** Lays a school's facts over the pack. */
  school(facts: SchoolFacts): Promise<void>
  /** Says of a site's account that cannot be read whose it is, as the person does. */
  say(site: string, kind: 'school' | 'personal'): Promise<void>
  disk(): Promise<Disk>
  /** The browser's number for this page's tab. */
  tabId(page: Page): Promise<number>
  /** The toolbar icon's count and words for this page. */
  badge(page: Page): Promise<{ text: string; title: string }>
  /** The popup as it would open over this page. */
  popup(page: Page): Promise<Page>
  /** Ends the service worker, as the browser does after 30 s of silence. */
  stopWorker(): Promise<void>
}

export function extensionOf(opened: Opened): Extension {
  const { context, extensionId: id, worker } = opened
  const url = (page: string) => `chrome-extension://${id}/${page}`
  const tabId = async (page: Page) =>
    (await worker()).evaluate(async (address) => {
      const tabs = await (globalThis as unknown as { chrome: Chrome }).chrome.tabs.query({})
      return tabs.find((tab) => tab.url === address)?.id ?? -1
    }, page.url())
  return {
    id,
    worker,
    url,
    tabId,
    school: async (facts) => {
      await (await worker()).evaluate(async (school) => {
        await (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({ school })
      }, facts)
    },
    say: async (site, kind) => {
      const page = await context.newPage()
      await page.goto(url('popup.html'))
      await page.evaluate(
        (request) =>
          (globalThis as unknown as { chrome: Chrome }).chrome.runtime.sendMessage({
            name: 'account.say',
            request,
          }),
        { site, handle: null, kind },
      )
      await page.close()
    },
    disk: async () => (await worker()).evaluate(readDisk),
    badge: async (page) => {
      const tab = await tabId(page)
      return (await worker()).evaluate(async (tabId) => {
        const { action } = (globalThis as unknown as { chrome: Chrome }).chrome
        return { text: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) }
      }, tab)
    },
    popup: async (page) => {
      const popup = await context.newPage()
      await popup.setViewportSize({ width: 380, height: 600 })
      await popup.goto(url(`popup.html?tab=${await tabId(page)}`))
      return popup
    },
    stopWorker: async () => {
      // Any page of the extension's own will do: workers are stopped by those who share their origin.
      const page = await context.newPage()
      await page.goto(url('manifest.json'))
      const session = await context.newCDPSession(page)
      await session.send('ServiceWorker.enable')
      await session.send('ServiceWorker.stopAllWorkers')
      await page.close()
    },
  }
}

/** The few calls that are made inside the service worker. */
interface Chrome {
  runtime: { sendMessage(message: object): Promise<object> }
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> }
  storage: {
    local: { get(keys: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> }
    sync: { get(keys: null): Promise<Record<string, unknown>> }
  }
  action: {
    getBadgeText(filter: object): Promise<string>
    getTitle(filter: object): Promise<string>
  }
}

/** Runs inside the service worker. */
async function readDisk(): Promise<Disk> {
  const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const databases: Disk['databases'] = {}
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue
    const open = await done(indexedDB.open(name))
    const stores: Record<string, unknown[]> = {}
    for (const store of open.objectStoreNames) {
      stores[store] = await done(open.transaction(store).objectStore(store).getAll())
    }
    open.close()
    databases[name] = stores
  }
  return { local: await storage.local.get(null), sync: await storage.sync.get(null), databases }
}

/** The invented school of practice and tests. */
export const invented = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../rules/ashlands/practice-school.json'), 'utf8'),
) as SchoolFacts
