import { browser } from '../../components/browser.ts'
import type { BadgeState, MessageName, PageState } from '../../components/messages.ts'
import type { PanelActions } from '../../components/models/panel.ts'
import type { SiteAdapter } from '../../components/sites/contract.ts'
import { isEmpty } from './draft.ts'
import { applyFix } from './fix.ts'
import { createGate } from './gate.ts'
import { watchHealth } from './health.ts'
import { createHold } from './hold.ts'
import { extensionLives, openLink } from './link.ts'
import { createPresenter } from './presenter.ts'
import { raiseShield } from './shield.ts'
import { findingsNow, type Watch } from './watch.ts'
import { composerAround, createWatches } from './watches.ts'

export interface Guard {
  /** False once it was stopped or cut off from its extension; finding that out takes it away. */
  lives(): boolean
  stop(): void
}

/** How often a shown panel looks whether its extension is still there, ms: an idle line tells nobody. */
const pulse = 2_000

/**
 * Guards the composers of one page until the extension goes or `stop` is called.
 * Before a composer is focused it only listens: nothing is drawn, no port is open.
 */
export function startGuard(site: SiteAdapter): Guard {
  const ending = new AbortController()
  const { signal } = ending
  /** Whether this site is to be looked at; undefined until the background has said. */
  let checking: boolean | undefined
  let failing = false
  let badge: BadgeState = { state: 'on' }

  const stop = () => {
    ending.abort()
    link.close()
    watches.stop()
  }
  const lives = () => {
    if (!signal.aborted && !extensionLives()) stop()
    return !signal.aborted
  }
  const setBadge = (next: BadgeState) => {
    if (JSON.stringify(next) === JSON.stringify(badge)) return
    badge = next
    link.tell('badge.set', next)
  }
  const showBadgeFor = (watch: Watch) => {
    const count = findingsNow(watch).filter((one) => one.severity !== 'note').length
    setBadge(failing ? { state: 'not-checking' } : count > 0 ? { state: 'findings', count } : { state: 'on' })
  }
  const onChange = (watch: Watch) => {
    if (!lives() || checking === false) return
    if (watches.sweep()) clear()
    const seen = watch.look()
    if (!isEmpty(seen)) watch.assessor.want(seen)
    if (watch.token && watch.token.key !== seen.key) watch.token = undefined
    if (watch !== watches.active()) return
    presenter.show(watch)
    if (isEmpty(seen)) showBadgeFor(watch)
  }
  const clear = () => {
    presenter.clear()
    if (badge.state === 'findings') setBadge({ state: 'on' })
  }
  const link = openLink(stop)
  const watches = createWatches(
    site,
    {
      ask: (seen) => link.ask('assess', { draft: seen.draft }),
      onChange,
      onAnswer(watch, answer) {
        if (signal.aborted) return
        failing = answer.state === 'failed'
        if (watch !== watches.active()) return
        showBadgeFor(watch)
        presenter.show(watch)
      },
    },
    signal,
  )
  const enter = (element: Element) => {
    if (!lives()) return
    const composer = composerAround(element, site)
    if (!composer) return health.unknown(element)
    if (watches.sweep()) clear()
    const watch = watches.of(composer)
    watches.activate(watch)
    health.found()
    if (checking !== undefined) return onChange(watch)
    void link.ask('hello', { site: site.id }).then((reply) => {
      checking ??= reply.ok ? reply.value.checking : undefined
      onChange(watch)
    })
  }
  /** Typing tells of a box whose focus was missed; one that is watched already needs no second look. */
  const enterOnce = (target: EventTarget | undefined) => {
    if (!(target instanceof Element)) return
    if (!watches.active()?.composer.editors.some((editor) => editor.contains(target))) enter(target)
  }
  const actions: PanelActions = {
    openPanel: () => {
      presenter.set({ open: true })
    },
    closePanel: () => {
      presenter.set({ open: false })
    },
    fix(id) {
      const watch = watches.active()
      const fix = watch && findingsNow(watch).find((one) => one.id === id)?.fix
      // A fix was made for exactly the text that was assessed.
      if (!fix || !watch.seen || watch.assessor.latest()?.key !== watch.seen.key) return
      void applyFix(fix, watch.seen).then((done) => {
        if (!done) presenter.set({ notice: { kind: 'fix-failed', text: fix.insert } })
        onChange(watch)
      })
    },
    dismiss(id) {
      const watch = watches.active()
      if (!watch) return
      watch.dismissed.add(id)
      showBadgeFor(watch)
      presenter.show(watch)
    },
    sayAccount(kind) {
      const reading = watches.active()?.seen?.draft.reading
      const handle = reading?.state === 'confirmed' ? reading.handle : null
      void link.ask('account.say', { site: site.id, handle, kind })
    },
    edit: () => hold.edit(),
    postAnyway: () => hold.postAnyway(),
    closeNotice: () => {
      presenter.set({ notice: null })
    },
  }
  const pageState = (): PageState => {
    const watch = watches.active()
    const page = {
      site: { id: site.id, name: site.name },
      reading: site.account(document, watch?.composer.editor ?? null),
    }
    if (checking === false) return { ...page, state: 'off' }
    if (failing) return { ...page, state: 'failed' }
    if (badge.state === 'not-checking-here') return { ...page, state: 'not-checking' }
    const answer = watch?.assessor.latest()
    if (!watch?.seen || isEmpty(watch.seen) || answer?.state !== 'assessed') return { ...page, state: 'idle' }
    const { surface, audience } = watch.seen.draft
    const { account, assessment } = answer.assessed
    return { ...page, state: 'draft', surface, audience, account, assessment }
  }

  const presenter = createPresenter(site, link, actions, signal)
  // The shield comes before the gate: what is aimed at our own host is no press on the page.
  raiseShield(presenter.mounted, signal)
  const hold = createHold(
    {
      watchOf(composer) {
        const watch = watches.of(composer)
        watches.activate(watch)
        return watch
      },
      presenter,
      setBadge,
      lookAgain: (watch) => onChange(watch),
      isOn: () => lives() && checking !== false,
      signal,
    },
    () => gate,
  )
  const gate = createGate(site, hold, signal)
  const health = watchHealth(site, setBadge, signal)
  for (const type of ['focusin', 'input'] as const) {
    window.addEventListener(type, (event) => enterOnce(event.composedPath()[0]), { capture: true, signal })
  }
  // Brought into a page that was open before, the guard finds the focus where it is.
  if (document.activeElement) enter(document.activeElement)
  answerMessages(signal, {
    'page.state': pageState,
    'page.refresh': () => {
      checking = undefined
      clear()
      for (const watch of watches.all()) watch.assessor.forget()
      const editor = watches.active()?.composer.editor
      if (editor?.isConnected) enter(editor)
      return {}
    },
  })
  const beating = setInterval(() => presenter.mounted() && lives(), pulse)
  signal.addEventListener('abort', () => clearInterval(beating))
  return { lives, stop }
}

/** Answers messages of the extension's own pages and background, and nobody else's. */
function answerMessages(signal: AbortSignal, handlers: Partial<Record<MessageName, () => unknown>>): void {
  const onMessage = (message: unknown, sender: { id?: string }) => {
    const name = (message as { name?: MessageName } | null)?.name
    const handler = name ? handlers[name] : undefined
    if (sender.id !== browser.runtime.id || !handler) return undefined
    return Promise.resolve({ ok: true, value: handler() })
  }
  browser.runtime.onMessage.addListener(onMessage as never)
  signal.addEventListener('abort', () => {
    if (extensionLives()) browser.runtime.onMessage.removeListener(onMessage as never)
  })
}
