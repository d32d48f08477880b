import type { Locator, Page } from '@playwright/test'
import type { AccountReading } from '../../components/messages.ts'
import type { Surface } from '../../rules/engine/types.ts'

/** A way in which a person sends what stands in a box: a press of its control, or keys in the editor. */
export type Send = 'click' | 'Enter' | 'Control+Enter' | 'Meta+Enter'

/**
 * One box of a site, for `tests/e2e/sites.spec.ts`, which does the same with every box of every site.
 * A site's `boxes.ts` exports its list as `boxes`.
 */
export interface BoxCase {
  /** What the box is, in words that continue the site's name, e.g. `a reply in the dialog`. */
  name: string
  /** Where it stands, on a fixture page. */
  url: string
  /** Brings the box up as a person would, on a page that has just been opened. */
  open?(page: Page): Promise<void>
  /** What `open` wrote into other editors of the same draft, with the empty line that joins them to this one. */
  before?: string
  /** The editor itself. */
  box(page: Page): Locator
  /** The site's own submit control, when it has one; it may come with the text. */
  submit?(page: Page): Locator
  /** What is left to press after the control that is held, where publishing takes a second step. */
  finish?(page: Page): Promise<void>
  /** Every way of sending that this page takes. */
  sends: Send[]
  surface: Surface
  /** Length limit that the adapter states, in UTF-16 units. */
  limit?: number
  /**
   * A private message: not looked at on a personal account. The test first takes the account that is read for the
   * school's own, then opens the same page again as a personal one.
   */
  message?: true
  /** What the adapter reads of who is posting. */
  account: AccountReading
  /** Whom the draft answers: the name contains this, the text is this; null for a new post. Not given: not looked at. */
  answers?: { name: string; text: string } | null
  /** The key for a new line in this editor; `Shift+Enter` where Enter sends. */
  newLine?: 'Enter' | 'Shift+Enter'
  /** Inserts a mention at the caret with the site's own list and says how it reads. */
  mention?(page: Page): Promise<string>
}

/** Where a list of boxes is kept, for the loop over every site's folder. */
export interface SiteBoxes {
  boxes: BoxCase[]
}
