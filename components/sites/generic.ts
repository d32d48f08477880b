import type { SiteAdapter } from './contract.ts'
import { isShown, text } from './dom.ts'

const search = ['[role="search"] *', '[type="search"]', '[role="searchbox"]']
const controls = 'button, [role="button"], input[type="submit"], input[type="button"]'

/**
 * For any page that no adapter knows and that the person switched on: a box one writes sentences in, with the controls
 * nearest to it. It cannot say who is posting or to whom, and does not guess.
 * @param page the page's address
 */
export function genericAdapter(page: URL): SiteAdapter {
  return {
    id: page.hostname,
    name: page.hostname.replace(/^www\./, ''),
    matches: [`${page.origin}/*`],
    optional: true,
    composers: [
      {
        surface: 'post',
        editors: ['textarea:not([readonly], [disabled])', '[contenteditable]:not([contenteditable="false"])'],
        not: search,
        roots: ['[role="dialog"]', 'form'],
        submits: [],
        findSubmits: nearestSubmit,
        // What a page does on plain Enter cannot be known; a box of one line sends.
        keys: { enter: 'newline', modEnter: 'send' },
        audience: 'unknown',
      },
    ],
    account: () => ({ state: 'unreadable' }),
    expects: [],
  }
}

/** The form's own submit, else the last button with words around the editor: a main action stands last. */
function nearestSubmit(root: Element): Element[] {
  const own = [...root.querySelectorAll('button[type="submit"], input[type="submit"]')].filter(isShown)
  if (own.length > 0) return own
  const all = [...root.querySelectorAll(controls)].filter((one) => isShown(one) && isUsable(one))
  return all.filter((one) => text(one) !== '' || one.matches('input')).slice(-1)
}

function isUsable(control: Element): boolean {
  return control.getAttribute('aria-haspopup') === null && !control.closest('[role="toolbar"]')
}
