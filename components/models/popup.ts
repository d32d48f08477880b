import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { MessageName, PackState, PageState, Reply, ReplyOf, Request } from '../messages.ts'

/** How the popup reaches the rest. Given by the page, so that the model needs no browser. */
export interface PopupTransport {
  /** The page in the tab; `silent`: a covered site where nothing of ours answers. */
  askPage(): Promise<Reply<PageState> | Elsewhere | 'silent'>
  /** Has the browser ask the person for a host; false when they said no. Only from a press. */
  requestHost(pattern: string): Promise<boolean>
  askBackground<N extends MessageName>(name: N, request: Request<N>): Promise<ReplyOf<N>>
}

/** A page that is not covered; `pattern` and `host` when it could be. */
export interface Elsewhere {
  kind: 'elsewhere'
  offer?: { host: string; pattern: string }
}

/** What the popup shows of the tab. */
export type TabView =
  | { kind: 'asking' }
  | Elsewhere
  | { kind: 'silent' }
  | { kind: 'error'; why: string }
  | { kind: 'not-checking' | 'failed' | 'off' | 'idle' | 'out-of-scope' | 'draft'; page: PageState }

export type PackView = { kind: 'asking' } | { kind: 'error'; why: string } | { kind: 'pack'; pack: PackState }

export interface PopupModel {
  tab: Signal<TabView>
  pack: Signal<PackView>
  /** Why the last thing pressed could not be done; empty when it could. */
  trouble: Signal<string>
  /** The checklist group whose findings are shown. */
  openGroup: Signal<string | null>
  /** The question "Who is posting?" is shown: asked for, or the account is not known. */
  asksAccount: ReadonlySignal<boolean>
  actions: PopupActions
}

export interface PopupActions {
  /** Asks page and background again. Cheap; the popup does so while it is open. */
  refresh(): Promise<void>
  toggleGroup(group: string): void
  changeAccount(): void
  sayAccount(kind: 'school' | 'personal'): Promise<void>
  switchSite(on: boolean): Promise<void>
  /** Asks the browser to let Chalkline check this page's site. */
  coverSite(pattern: string): Promise<void>
}

export function popupModel(transport: PopupTransport): PopupModel {
  const tab = signal<TabView>({ kind: 'asking' })
  const pack = signal<PackView>({ kind: 'asking' })
  const trouble = signal('')
  const openGroup = signal<string | null>(null)
  const changing = signal(false)

  const refreshTab = async () => set(tab, tabView(await caught(transport.askPage())))
  const refreshPack = async () => {
    const reply = await caught(transport.askBackground('pack.state', {}))
    set(pack, reply.ok ? { kind: 'pack', pack: reply.value } : { kind: 'error', why: reply.error })
  }
  const tell = async <N extends MessageName>(name: N, request: Request<N>) => {
    const reply = await caught(transport.askBackground(name, request))
    trouble.value = reply.ok ? '' : reply.error
    if (reply.ok) changing.value = false
    await refreshTab()
  }
  const page = () => ('page' in tab.value ? tab.value.page : null)

  return {
    tab,
    pack,
    trouble,
    openGroup,
    asksAccount: computed(() => {
      const kind = page()?.account?.kind
      return changing.value || (tab.value.kind === 'draft' && kind === 'unknown')
    }),
    actions: {
      async refresh() {
        await Promise.all([refreshTab(), refreshPack()])
      },
      toggleGroup(group) {
        openGroup.value = openGroup.value === group ? null : group
      },
      changeAccount() {
        changing.value = !changing.value
      },
      async sayAccount(kind) {
        const seen = page()
        if (!seen) return
        const handle = seen.reading.state === 'confirmed' ? seen.reading.handle : null
        await tell('account.say', { site: seen.site.id, handle, kind })
      },
      async switchSite(on) {
        const seen = page()
        if (seen) await tell('site.switch', { site: seen.site.id, on })
      },
      async coverSite(pattern) {
        await transport.requestHost(pattern)
        await refreshTab()
      },
    },
  }
}

/** What a page's answer means for the person. A draft outside the policy keeps nothing of the draft. */
export function tabView(reply: Reply<PageState> | Elsewhere | 'silent'): TabView {
  if (reply === 'silent') return { kind: reply }
  if ('kind' in reply) return reply
  if (!reply.ok) return { kind: 'error', why: reply.error }
  const page = reply.value
  if (page.state !== 'draft') return { kind: page.state, page }
  if (!page.assessment) return { kind: 'idle', page }
  if (page.assessment.scope.applies) return { kind: 'draft', page }
  const { site, reading } = page
  return {
    kind: 'out-of-scope',
    page: { site, reading, state: 'draft', ...(page.account ? { account: page.account } : {}) },
  }
}

/** Only a changed value redraws. Values are plain data that came as a message. */
function set<T>(into: Signal<T>, value: T): void {
  if (JSON.stringify(into.value) !== JSON.stringify(value)) into.value = value
}

/** A transport that throws is a failure in words, like any other. */
async function caught<T>(asked: Promise<T>): Promise<T | { ok: false; error: string }> {
  try {
    return await asked
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}
