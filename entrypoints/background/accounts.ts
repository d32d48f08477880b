import type { AccountReading } from '../../components/messages.ts'
import type { Account, SchoolFacts } from '../../rules/engine/types.ts'

/** What the person has said of an account; kept in their browser. */
export interface SaidAccount {
  kind: 'school' | 'personal'
}

/**
 * Whose account is posting. The school's register comes first, then what the person said; any other account that could
 * be read is personal, and one that could not be read is unknown.
 * @param said what the person said of this account before, if anything
 */
export function accountOf(
  reading: AccountReading,
  site: string,
  facts: SchoolFacts,
  said: SaidAccount | undefined,
): Account {
  const base = { associated: false, disclaims: false }
  const handle = reading.state === 'confirmed' ? reading.handle : undefined
  const shown = handle === undefined ? {} : { handle: shownHandle(reading) }
  if (isRegistered(reading, site, facts)) return { kind: 'school', ...shown, ...base }
  if (said) return { kind: said.kind, ...shown, ...base }
  return handle === undefined ? { kind: 'unknown', ...base } : { kind: 'personal', ...shown, ...base }
}

/** An account as people know it: its handle, or its name where the site's handle is a number. */
function shownHandle(reading: AccountReading): string {
  if (reading.state !== 'confirmed') return ''
  return /^\d+$/.test(reading.handle) && reading.name ? reading.name : reading.handle
}

/** Handles are compared whole; where a Page is known by number, by the school's own name. */
function isRegistered(reading: AccountReading, site: string, facts: SchoolFacts): boolean {
  if (reading.state !== 'confirmed') return false
  const registered = facts.accounts.filter((one) => one.site === site).map((one) => plain(one.handle))
  if (registered.includes(plain(reading.handle))) return true
  if (reading.detail !== 'page' || !reading.name || registered.length === 0) return false
  return registered.includes(plain(reading.name)) || plain(facts.name) === plain(reading.name)
}

function plain(handle: string): string {
  return handle.trim().replace(/^@/, '').toLowerCase()
}
