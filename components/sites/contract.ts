import type { Answered, Audience, Media, Surface } from '../../rules/engine/types.ts'
import type { AccountReading } from '../messages.ts'

/**
 * What the guard needs to know of a social site. Data first: a function only where data cannot say it.
 * Selector lists run from most to least trusted (test ids, ids, roles and element names, then hrefs and cookies,
 * then aria state, then shape; labels last and never required). The first selector that matches wins.
 */
export interface SiteAdapter {
  /** Short id used in drafts and packs, e.g. `x`. */
  id: string
  /** The site's name for people. */
  name: string
  /** Match patterns of the manifest, e.g. `https://x.com/*`. */
  matches: string[]
  /** Not on from the start: the person switches the site on and the browser asks for the host. */
  optional?: true
  /** The site keeps composers in frames of these match patterns; each frame gates itself. */
  frames?: string[]
  composers: ComposerSpec[]
  /** Who is posting, from the strongest anchor first. `composer` is the box about to be submitted, if any. */
  account: (page: Document, composer: Element | null) => AccountReading
  /** Paths that always hold a composer, for the health check: none found there means "not checking here". */
  expects: { path: RegExp; composer: string[] }[]
  /** Controls by which a person engages with a profile or a post. */
  engagement?: EngagementSpec[]
  /** How other people's comments stand on the page. */
  comments?: CommentSpec
}

/** A control by which a person engages, and how the profile it is about is read. */
export interface EngagementSpec {
  kind: 'follow' | 'friend' | 'accept' | 'like' | 'react' | 'share' | 'message' | 'visit'
  controls: string[]
  /** Controls that take the engagement back, which are never held. */
  undo?: string[]
  /** Single keys with which the site does the same, e.g. `l` on X. */
  shortcut?: string
}

/** Selectors within one comment, and the comment itself. */
export interface CommentSpec {
  item: string[]
  author: string[]
  text: string[]
  /** An element with an absolute time, where the site shows one. */
  time?: string[]
  link?: string[]
}

/** One kind of box on a site. The first spec whose `editors` match the focused box wins. */
export interface ComposerSpec {
  surface: Surface
  /** The editable element itself. */
  editors: string[]
  /** Elements whose open shadow roots may hold editors of the box. */
  hosts?: string[]
  /** The box must not be inside these (a site's search field, say). */
  not?: string[]
  /** Ancestor of the editor that holds this draft as a whole: all its editors, submit controls, media. */
  roots: string[]
  /** Submit controls, looked for inside the root only. */
  submits: string[]
  /** Structure instead of a selector, where a site gives its control no name of its own. */
  findSubmits?: (root: Element, editor: Element) => Element[]
  keys: SubmitKeys
  /** One submit publishes every editor in the root (a thread). */
  thread?: boolean
  audience: Audience | ((root: Element) => Audience)
  /** Whom this answers, or null for a new post; `opener` is the control that opened the box, bound when it was pressed. */
  answers?: (root: Element, opener: Element | null) => Answered | null
  /** Surface seen from the page, where one spec serves several, e.g. post and reply. */
  surfaceOf?: (root: Element, opener: Element | null) => Surface
  /** Controls that open such a box; the last one pressed is given to `answers` and `surfaceOf`. */
  openers?: string[]
  media?: (root: Element) => Media[]
  /** Length limit in UTF-16 units. */
  limit?: number
}

/** What the keys do in this box. `send` is held when the draft is paused; `newline` is left alone. */
export interface SubmitKeys {
  enter: 'send' | 'newline'
  /** Ctrl+Enter and Cmd+Enter. When unproven for a site: `send`. */
  modEnter: 'send' | 'newline'
}
