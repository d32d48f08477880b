import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { SaidAccount } from './accounts.ts'

interface Schema extends DBSchema {
  /** What the person said of an account, by `accountKey`. */
  accounts: { key: string; value: SaidAccount }
  /** Sites the person switched off, by site id. */
  sitesOff: { key: string; value: true }
}

/** What the person decided; nothing that they typed. Kept in their browser only. */
export interface Store {
  said(site: string, handle: string): Promise<SaidAccount | undefined>
  say(site: string, handle: string, said: SaidAccount): Promise<void>
  isOff(site: string): Promise<boolean>
  switchSite(site: string, on: boolean): Promise<void>
}

const name = 'chalkline'

/**
 * Opens the store when something is first kept: as long as nothing is, looking a thing up creates nothing on disk.
 * A store that cannot be read counts as empty, so that checking goes on.
 */
export function openStore(): Store {
  let opened: Promise<IDBPDatabase<Schema>> | undefined
  const database = () => {
    opened ??= openDB<Schema>(name, 1, {
      upgrade(db) {
        db.createObjectStore('accounts')
        db.createObjectStore('sitesOff')
      },
      terminated: () => {
        opened = undefined
      },
    })
    return opened
  }
  const lookUp = async <Value>(read: (db: IDBPDatabase<Schema>) => Promise<Value | undefined>) => {
    try {
      if (!opened && !(await indexedDB.databases()).some((one) => one.name === name)) return undefined
      return await read(await database())
    } catch {
      opened = undefined
      return undefined
    }
  }
  return {
    said: (site, handle) => lookUp((db) => db.get('accounts', accountKey(site, handle))),
    say: async (site, handle, said) => {
      await (await database()).put('accounts', said, accountKey(site, handle))
    },
    isOff: async (site) => (await lookUp((db) => db.get('sitesOff', site))) ?? false,
    switchSite: async (site, on) => {
      const db = await database()
      await (on ? db.delete('sitesOff', site) : db.put('sitesOff', true, site))
    },
  }
}

function accountKey(site: string, handle: string): string {
  return `${site} ${handle.toLowerCase()}`
}
