import '../../assets/tokens.css'
import '../../components/ui/ui.css'
import './popup.css'
import { render } from 'preact'
import { browser, type Tabs } from '../../components/browser.ts'
import type { MessageName, ReplyOf, Sent } from '../../components/messages.ts'
import { type PopupTransport, popupModel } from '../../components/models/popup.ts'
import { Popup } from './Popup.tsx'

const transport: PopupTransport = {
  async askPage() {
    const tab = await tabInQuestion()
    if (tab?.id === undefined) return { kind: 'elsewhere' }
    const question: Sent<'page.state'> = { name: 'page.state', request: {} }
    try {
      const reply: ReplyOf<'page.state'> | undefined = await browser.tabs.sendMessage(tab.id, question)
      if (reply) return reply
    } catch {
      // Nothing listens in that tab.
    }
    if (!tab.url || !URL.canParse(tab.url)) return { kind: 'elsewhere' }
    const { protocol, host } = new URL(tab.url)
    const pattern = `${protocol}//${host}/*`
    if (protocol !== 'https:') return { kind: 'elsewhere' }
    if (await browser.permissions.contains({ origins: [pattern] })) return 'silent'
    return { kind: 'elsewhere', offer: { host, pattern } }
  },
  requestHost: (pattern) => browser.permissions.request({ origins: [pattern] }),
  async askBackground<N extends MessageName>(name: N, request: Sent<N>['request']) {
    const reply: ReplyOf<N> | undefined = await browser.runtime.sendMessage({ name, request })
    return reply ?? { ok: false, error: 'Chalkline did not answer. Close this and open it again.' }
  },
}

/** The tab the popup opened over; `popup.html?tab=ID`, opened as a page of its own, names one. */
async function tabInQuestion(): Promise<Tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab')
  if (named !== null) return browser.tabs.get(Number(named))
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  return active
}

const model = popupModel(transport)
const root = document.getElementById('popup')
if (root) render(<Popup model={model} />, root)
void model.actions.refresh()
// While it is open, what the page knows may change: an assessment arrives, an account is said.
setInterval(() => void model.actions.refresh(), 1000)
