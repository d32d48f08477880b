import type { ReplyOf } from '../../components/messages.ts'
import type { SiteAdapter } from '../../components/sites/contract.ts'
import type { Finding, Span } from '../../rules/engine/types.ts'
import { type Answer, type Assessor, createAssessor } from './assessor.ts'
import { again, type Composer } from './composer.ts'
import { isEmpty, type Seen, seeDraft } from './draft.ts'
import { shiftSpan } from './marks.ts'
import type { Token } from './release.ts'

/** One composer being watched: its draft as last seen, and what is known of it. */
export interface Watch {
  readonly composer: Composer
  readonly assessor: Assessor
  readonly seen: Seen | undefined
  /** Ids of findings put aside for this draft. */
  readonly dismissed: Set<string>
  /** Leave to post once, if it was given. */
  token: Token | undefined
  /** A press is held and waits for its answer: further presses change nothing. */
  holding: boolean
  /** Reads the draft anew. */
  look(): Seen
  /** Takes the composer as it was resolved just now. */
  adopt(composer: Composer): void
  /** Takes away all observation. */
  stop(): void
}

export interface WatchOptions {
  site: SiteAdapter
  /** The control that opened the box, bound when it was pressed. */
  opener: Element | null
  ask: (seen: Seen) => Promise<ReplyOf<'assess'>>
  /** The text or its editors may have changed. */
  onChange: (watch: Watch) => void
  onAnswer: (watch: Watch, answer: Answer) => void
}

/** Watches a composer from its first focus: by input events, and by its own DOM for what raises none. */
export function watchComposer(first: Composer, options: WatchOptions): Watch {
  const { site, opener } = options
  let composer = first
  let seen: Seen | undefined
  let queued = false
  let observed: Element[] = []

  const changed = () => {
    if (queued) return
    queued = true
    queueMicrotask(() => {
      queued = false
      options.onChange(watch)
    })
  }
  const observer = new MutationObserver(changed)
  const stop = () => {
    observer.disconnect()
    for (const editor of observed) editor.removeEventListener('input', changed)
    observed = []
  }
  const adopt = (next: Composer) => {
    composer = next
    if (observed.length === next.editors.length && observed.every((one, at) => one === next.editors[at]))
      return
    stop()
    observed = next.editors
    for (const editor of observed) {
      observer.observe(editor, { childList: true, subtree: true, characterData: true })
      editor.addEventListener('input', changed)
    }
  }
  const watch: Watch = {
    get composer() {
      return composer
    },
    get seen() {
      return seen
    },
    assessor: createAssessor(options.ask, (answer) => options.onAnswer(watch, answer)),
    dismissed: new Set(),
    token: undefined,
    holding: false,
    look() {
      if (isStale(composer)) adopt(again(composer) ?? composer)
      seen = seeDraft(composer, site, opener)
      return seen
    },
    adopt,
    stop,
  }
  adopt(first)
  return watch
}

/** A box that the site has partly drawn anew, or a thread, which may have grown. */
function isStale({ root, editors, submits, spec }: Composer): boolean {
  return Boolean(spec.thread) || [root, ...editors, ...submits].some((one) => !one.isConnected)
}

/** Whether there is anything of this draft to be shown: it is about the school, and someone wants it looked at. */
export function isInScope(watch: Watch): boolean {
  const answer = watch.assessor.latest()
  return answer?.state === 'assessed' && answer.assessed.checking && answer.assessed.assessment.scope.applies
}

/**
 * The findings of the last answer as they stand in the draft now: spans moved with the edit since, findings whose words
 * were touched left out until the next answer.
 */
export function findingsNow(watch: Watch): Finding[] {
  const answer = watch.assessor.latest()
  const { seen } = watch
  if (answer?.state !== 'assessed' || !seen || isEmpty(seen) || !isInScope(watch)) return []
  return answer.assessed.assessment.findings.flatMap((finding) => {
    if (watch.dismissed.has(finding.id)) return []
    const spans = finding.spans.map((span) => shiftSpan(span, answer.text, seen.draft.text))
    return spans.every((span): span is Span => span !== null) ? [{ ...finding, spans }] : []
  })
}

/** The findings that hold this draft's submit. What the pack does not let be overruled freely cannot be put aside either. */
export function pausesOf(watch: Watch, answer: Answer): Finding[] {
  if (answer.state !== 'assessed' || !answer.assessed.checking) return []
  return answer.assessed.assessment.findings.filter(
    (one) => one.severity === 'pause' && (one.overrule !== 'anyway' || !watch.dismissed.has(one.id)),
  )
}
