import { defineContentScript } from 'wxt/utils/define-content-script'
import type { SiteAdapter } from '../../components/sites/contract.ts'
import { genericAdapter } from '../../components/sites/generic.ts'
import { type Guard, startGuard } from './guard.ts'

/** Where the site's own script, which runs just before this one, leaves its adapter. */
const siteKey: unique symbol = Symbol.for('chalkline.site') as never
const guardKey: unique symbol = Symbol.for('chalkline.guard') as never

export default defineContentScript({
  // The manifest and the background name the pages: each gets its site's adapter and this script.
  registration: 'runtime',
  main() {
    const world = globalThis as { [siteKey]?: SiteAdapter; [guardKey]?: Guard }
    // A page is guarded once: on installation the same script may come by the manifest and by hand. After an update the
    // guard of the former version is still there, cut off, and makes way.
    if (world[guardKey]?.lives()) return
    // Pages without an adapter get here only when the person has switched them on.
    world[guardKey] = startGuard(world[siteKey] ?? genericAdapter(new URL(location.href)))
  },
})
