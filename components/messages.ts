import type { Account, Answered, Assessment, Audience, Draft, Media, Surface } from '../rules/engine/types.ts'

/**
 * Every message between the parts of the extension: name -> request and reply.
 * A reply is always an envelope (`Reply`), so a failure travels back as words and is never swallowed.
 */

/** What could be read of who is posting: `none` when the site plainly shows nobody signed in. */
export type AccountReading =
  | { state: 'confirmed'; handle: string; name?: string; detail?: 'page' | 'profile' }
  | { state: 'none' }
  | { state: 'unreadable' }

/** A draft as the page shows it, before the background says whose account it is. */
export interface SeenDraft {
  text: string
  site: string
  surface: Surface
  audience: Audience
  reading: AccountReading
  answers: Answered | null
  media: Media[]
  limit?: number
}

/** The answer to `assess`: the assessment and the account it was made for. */
export interface Assessed {
  assessment: Assessment
  account: Account
  /** False when this draft is not to be looked at: the site is off, or it is a private message. Nothing was assessed then. */
  checking: boolean
}

/** What a page says of itself to the popup. */
export interface PageState {
  site: { id: string; name: string }
  /** `idle`: on, no draft in view; `failed`: posting works, checking does not. */
  state: 'idle' | 'draft' | 'not-checking' | 'failed' | 'off'
  reading: AccountReading
  account?: Account
  surface?: Surface
  audience?: Audience
  assessment?: Assessment
}

/** What the pack says of itself to the popup. */
export interface PackState {
  id: string
  school: string
  version: number
  policyTitle: string
  /** `YYYY-MM` */
  approved: string
  /** `YYYY-MM` */
  nextReview: string
  reviewOverdue: boolean
  links: { label: string; url: string }[]
  clauses: { id: string; section: string; means: string }[]
}

/** Toolbar states. The title says the same in words. */
export type BadgeState =
  | { state: 'on' }
  | { state: 'findings'; count: number }
  | { state: 'not-checking-here' }
  | { state: 'not-checked' }
  | { state: 'not-checking' }
  | { state: 'off' }

export interface Messages {
  /** guard -> background */
  hello: { request: { site: string }; reply: { checking: boolean } }
  assess: { request: { draft: SeenDraft }; reply: Assessed }
  /** `host`: name of the element that the panel will stand in. */
  'panel.inject': { request: { host: string }; reply: Record<string, never> }
  'marks.style': { request: { css: string }; reply: Record<string, never> }
  'badge.set': { request: BadgeState; reply: Record<string, never> }
  /** guard or popup -> background: the person says whose account this is. `handle` null: could not be read. */
  'account.say': {
    request: { site: string; handle: string | null; kind: 'school' | 'personal' }
    reply: Record<string, never>
  }
  /** popup -> background */
  'pack.state': { request: Record<string, never>; reply: PackState }
  'site.switch': { request: { site: string; on: boolean }; reply: Record<string, never> }
  /** popup -> guard */
  'page.state': { request: Record<string, never>; reply: PageState }
  /** background -> guard: what was decided about accounts, sites or the pack has changed; ask again. */
  'page.refresh': { request: Record<string, never>; reply: Record<string, never> }
}

export type MessageName = keyof Messages
export type Request<N extends MessageName> = Messages[N]['request']
export type Reply<T> = { ok: true; value: T } | { ok: false; error: string }
export type ReplyOf<N extends MessageName> = Reply<Messages[N]['reply']>

/** What travels: over `runtime.sendMessage`, or over the guard's port with an `id` to pair the reply. */
export interface Sent<N extends MessageName = MessageName> {
  name: N
  request: Request<N>
}

export type { Draft }
