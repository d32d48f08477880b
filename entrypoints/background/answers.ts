import { browser, type Runtime } from '../../components/browser.ts'
import type { Assessed, MessageName, Messages, Reply, Request, SeenDraft } from '../../components/messages.ts'
import type { Account, Relation } from '../../rules/engine/types.ts'
import { accountOf, type SaidAccount } from './accounts.ts'
import { showBadge } from './badge.ts'
import { isGranted } from './granted-sites.ts'
import type { Rules } from './packs.ts'
import type { Store } from './store.ts'

/** Where a message comes from. Pages of the extension have no tab of a site. */
export interface Sender {
  tabId?: number
  frameId?: number
  url?: string
  fromPage: boolean
}

type Handlers = {
  [N in MessageName]?: (request: Request<N>, sender: Sender) => Promise<Messages[N]['reply']>
}

/** Every message that the background answers, in one list. */
export function answers(rules: Rules, store: Store, refresh: () => void): Handlers {
  /** Said of accounts that could not be read: for this session and this site only. */
  const saidUnread = new Map<string, SaidAccount>()
  const target = ({ tabId, frameId }: Sender) => {
    if (tabId === undefined) throw new Error('This message must come from a tab.')
    return { tabId, frameIds: [frameId ?? 0] }
  }
  const accountFor = async ({ reading, site }: SeenDraft) => {
    const said = reading.state === 'confirmed' ? await store.said(site, reading.handle) : saidUnread.get(site)
    return accountOf(reading, site, await rules.school(), said)
  }
  return {
    hello: async ({ site }, { url }) => {
      // A composer has just been focused: the pack is compiled before the first word is finished.
      setTimeout(() => void rules.warm(), 0)
      return { checking: (await isGranted(url)) && !(await store.isOff(site)) }
    },
    assess: async ({ draft: seen }) => {
      const account = await accountFor(seen)
      if ((await store.isOff(seen.site)) || isPrivate(seen, account)) return { ...unread, account }
      const { reading: _, ...rest } = seen
      return { assessment: await rules.assess({ ...rest, account }), account, checking: true }
    },
    'panel.inject': async ({ host }, sender) => {
      if (!/^[a-z]+-[a-z]+$/.test(host)) throw new Error('That is no name for an element of ours.')
      // Firefox takes this style away with the extension: what cannot clean up after itself any more is at least hidden.
      await browser.scripting.insertCSS({ target: target(sender), css: `${host} { --${host}: visible; }` })
      await browser.scripting.executeScript({ target: target(sender), files: ['/panel.js'] })
      return {}
    },
    'marks.style': async ({ css }, sender) => {
      await browser.scripting.insertCSS({ target: target(sender), css })
      return {}
    },
    'badge.set': async (state, sender) => {
      await showBadge(target(sender).tabId, state)
      return {}
    },
    'account.say': async ({ site, handle, kind }) => {
      if (handle === null) saidUnread.set(site, { kind })
      else await store.say(site, handle, { kind })
      refresh()
      return {}
    },
    'pack.state': () => rules.state(new Date()),
    'site.switch': async ({ site, on }, sender) => {
      if (!sender.fromPage) throw new Error('Only the extension’s own pages may switch a site.')
      await store.switchSite(site, on)
      refresh()
      return {}
    },
  }
}

/** Said of a draft that was not looked at. */
const unread: Omit<Assessed, 'account'> = {
  checking: false,
  assessment: {
    scope: { applies: false, clause: 'scope.personal-private', why: 'This draft is not looked at.' },
    findings: [],
    checklist: [],
    mentions: [],
  },
}

/** Private messages are the person's own, except towards a pupil, a former pupil or a journalist (promise 2). */
function isPrivate({ surface, answers: answered }: SeenDraft, account: Account): boolean {
  const looked: Relation[] = ['pupil', 'former-pupil', 'journalist']
  return (
    surface === 'message' && account.kind !== 'school' && !looked.includes(answered?.relation ?? 'unknown')
  )
}

/** Carries out one message and turns whatever happens into a reply: a failure travels back as words. */
export async function answer(
  handlers: Handlers,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply<unknown>> {
  try {
    const { name, request } = checked(message, sender)
    const handler = (Object.hasOwn(handlers, name) ? handlers[name] : undefined) as
      | ((request: unknown, sender: Sender) => Promise<unknown>)
      | undefined
    if (!handler) throw new Error(`Nobody answers “${name}” here.`)
    return { ok: true, value: await handler(request, senderOf(sender)) }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}

function checked(message: unknown, sender: Runtime.MessageSender): { name: MessageName; request: unknown } {
  if (sender.id !== browser.runtime.id) throw new Error('This message is not from Chalkline.')
  const { name, request } = (message ?? {}) as { name?: unknown; request?: unknown }
  if (typeof name !== 'string' || typeof request !== 'object' || request === null) {
    throw new Error('This message has not the shape of one of ours.')
  }
  return { name: name as MessageName, request }
}

function senderOf(sender: Runtime.MessageSender): Sender {
  const own = browser.runtime.getURL('')
  return {
    fromPage: sender.url?.startsWith(own) ?? false,
    ...(sender.url === undefined ? {} : { url: sender.url }),
    ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
    ...(sender.frameId === undefined ? {} : { frameId: sender.frameId }),
  }
}
