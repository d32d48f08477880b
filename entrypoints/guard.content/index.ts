import { defineContentScript } from 'wxt/utils/define-content-script'
import { adapterFor, adapters } from '../../components/sites/adapters.ts'
import { startGuard } from './guard.ts'

export default defineContentScript({
  matches: adapters.flatMap((site) => site.matches),
  runAt: 'document_start',
  main() {
    const site = adapterFor(location.href)
    if (site) startGuard(site)
  },
})
