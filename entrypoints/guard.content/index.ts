import { defineContentScript } from 'wxt/utils/define-content-script'
import { adapterFor, adapters } from '../../components/sites/adapters.ts'
import { genericAdapter } from '../../components/sites/generic.ts'
import { type Guard, startGuard } from './guard.ts'

const guardKey: unique symbol = Symbol.for('chalkline.guard') as never

export default defineContentScript({
  matches: adapters.filter((site) => !site.optional).flatMap((site) => site.matches),
  runAt: 'document_start',
  main() {
    // Pages without an adapter get here only when the person has switched them on.
    const site = adapterFor(location.href) ?? genericAdapter(new URL(location.href))
    const world = globalThis as { [guardKey]?: Guard }
    // A page is guarded once: on installation the same script may come by the manifest and by hand. After an update the
    // guard of the former version is still there, cut off, and makes way.
    if (world[guardKey]?.lives()) return
    world[guardKey] = startGuard(site)
  },
})
