import type { SiteAdapter } from '../../components/sites/contract.ts'
import { type Composer, composerOfEditor } from './composer.ts'
import { upwards } from './dom.ts'
import { type Watch, type WatchOptions, watchComposer } from './watch.ts'

/** The composers met on this page, and the one that the person is in. */
export interface Watches {
  /** The watch on this composer; begun when it is met first. */
  of(composer: Composer): Watch
  active(): Watch | undefined
  activate(watch: Watch): void
  all(): Iterable<Watch>
  /** Ends the watches whose editors the site has taken away; says whether the active one was among them. */
  sweep(): boolean
  stop(): void
}

export function createWatches(
  site: SiteAdapter,
  options: Omit<WatchOptions, 'site' | 'opener'>,
  signal: AbortSignal,
): Watches {
  const watches = new Set<Watch>()
  const byEditor = new WeakMap<Element, Watch>()
  let active: Watch | undefined
  let opener: Element | null = null

  const selector = site.composers.flatMap((spec) => spec.openers ?? []).join(',')
  const bindOpener = (event: Event) => {
    if (!(event.target instanceof Element)) return
    for (const one of upwards(event.target)) if (one.matches(selector)) opener = one
  }
  if (selector) window.addEventListener('click', bindOpener, { capture: true, signal })

  return {
    of(composer) {
      const known = composer.editors.map((one) => byEditor.get(one)).find((one) => one !== undefined)
      const watch =
        known ?? watchComposer(composer, { site, opener: composer.spec.openers ? opener : null, ...options })
      watch.adopt(composer)
      watches.add(watch)
      for (const editor of watch.composer.editors) byEditor.set(editor, watch)
      return watch
    },
    active: () => active,
    activate(watch) {
      active = watch
    },
    all: () => watches,
    sweep() {
      for (const watch of watches) {
        if (watch.composer.editors.some((one) => one.isConnected)) continue
        watch.stop()
        watches.delete(watch)
      }
      const gone = active !== undefined && !watches.has(active)
      if (gone) active = undefined
      return gone
    },
    stop() {
      for (const watch of watches) watch.stop()
      watches.clear()
      active = undefined
    },
  }
}

/** The composer around an element of the page, if it stands in one. */
export function composerAround(element: Element, site: SiteAdapter): Composer | null {
  return composerOfEditor(upwards(element), site)
}
