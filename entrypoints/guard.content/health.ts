import type { BadgeState } from '../../components/messages.ts'
import type { SiteAdapter } from '../../components/sites/contract.ts'
import { first } from '../../components/sites/dom.ts'

/** How long a page may take to draw its composer before its absence counts, ms. */
const patience = 5_000

/**
 * Says "not checking here" when a page that should hold a composer has none that the adapter knows, or when somebody
 * writes in a box that it does not know. Only looks.
 * @returns `found`, to be called when a composer was met after all, and `unknown` for a box that is none
 */
export function watchHealth(
  site: SiteAdapter,
  setBadge: (state: BadgeState) => void,
  signal: AbortSignal,
): { found(): void; unknown(box: Element): void } {
  let missing = false
  const look = () => {
    const expected = site.expects.find((one) => one.path.test(location.pathname))
    if (!expected || first(document, expected.composer)) return
    sayMissing()
  }
  const sayMissing = () => {
    missing = true
    setBadge({ state: 'not-checking-here' })
  }
  const timer = setTimeout(look, patience)
  signal.addEventListener('abort', () => clearTimeout(timer))
  return {
    unknown(box) {
      if (isForSentences(box)) sayMissing()
    },
    found() {
      clearTimeout(timer)
      if (!missing) return
      missing = false
      setBadge({ state: 'on' })
    },
  }
}

/** A box that one writes sentences in: not a search field, not a field of one line. */
function isForSentences(box: Element): boolean {
  if (box.closest('[role="search"], [role="searchbox"]')) return false
  if (box instanceof HTMLTextAreaElement) return box.getClientRects().length > 0
  return (box as HTMLElement).isContentEditable && box.getAttribute('role') === 'textbox'
}
