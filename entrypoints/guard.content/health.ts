import type { BadgeState } from '../../components/messages.ts'
import type { SiteAdapter } from '../../components/sites/contract.ts'
import { first } from '../../components/sites/dom.ts'

/** How long a page may take to draw its composer before its absence counts, ms. */
const patience = 5_000

/**
 * Says "not checking here" when a page that should hold a composer has none that the adapter knows. Only looks.
 * @returns `found`, to be called when a composer was met after all
 */
export function watchHealth(
  site: SiteAdapter,
  setBadge: (state: BadgeState) => void,
  signal: AbortSignal,
): { found(): void } {
  let missing = false
  const look = () => {
    const expected = site.expects.find((one) => one.path.test(location.pathname))
    if (!expected || first(document, expected.composer)) return
    missing = true
    setBadge({ state: 'not-checking-here' })
  }
  const timer = setTimeout(look, patience)
  signal.addEventListener('abort', () => clearTimeout(timer))
  return {
    found() {
      clearTimeout(timer)
      if (!missing) return
      missing = false
      setBadge({ state: 'on' })
    },
  }
}
