import { checklistOf } from './checklist.ts'
import type { CompiledPack } from './compile.ts'
import { readDocument } from './document.ts'
import { findingsOf, identify } from './findings.ts'
import { reachOf } from './scope.ts'
import { readSentence } from './sentence.ts'
import { sentences } from './text/sentences.ts'
import { toneOf } from './tone.ts'
import type { Assessment, Draft } from './types.ts'

/** Drafts longer than this, in UTF-16 units, are better assessed with `assessInParts`. */
export const longDraft = 50_000

/**
 * Assesses a draft. Pure: the answer depends on the draft and the pack alone, whatever was typed before; the cache in
 * `pack` only saves work. Never throws on any text. Spans are UTF-16 offsets into `draft.text`, on character borders.
 */
export function assess(draft: Draft, pack: CompiledPack): Assessment {
  const document = readDocument(pack, draft)
  const { scope, aboutSchool } = reachOf(document)
  if (!scope.applies) return { scope, findings: [], checklist: [], mentions: [] }
  const findings = identify(draft.text, findingsOf(document, aboutSchool))
  const tone = toneOf(document)
  return {
    scope,
    findings,
    checklist: checklistOf(document, findings, aboutSchool),
    ...(tone === undefined ? {} : { tone }),
    mentions: document.mentions.map(({ type, start, end }) => ({ type, start, end })),
  }
}

/**
 * Assesses a draft of any length without holding the thread: `pause` is awaited after each part, so that other work
 * gets its turn. Resolves to what `assess` gives; to `undefined` when `signal` is aborted on the way.
 */
export async function assessInParts(
  draft: Draft,
  pack: CompiledPack,
  pause: () => Promise<void>,
  signal?: AbortSignal,
): Promise<Assessment | undefined> {
  const part = 10_000
  const read: { start: number; end: number }[] = sentences(draft.text)
  pack.cache.hold(read.length)
  let carry = ''
  let done = 0
  for (const { start, end } of read) {
    if (signal?.aborted) return undefined
    carry = readSentence(pack, draft.text.slice(start, end), carry).carry
    if (start - done < part) continue
    done = start
    await pause()
  }
  const assessment = signal?.aborted ? undefined : assess(draft, pack)
  pack.cache.hold(0)
  return assessment
}

const practiceDraft: Draft = {
  text: 'Thank you to everyone who came to sports day on Friday. Mr Green says the field is dry at last!',
  site: 'x',
  surface: 'post',
  audience: 'public',
  account: { kind: 'school', associated: false, disclaims: false },
  answers: null,
  media: [],
}

/** Does the first, slow assessment before anybody waits for one. A few milliseconds. */
export function warm(pack: CompiledPack): void {
  assess(practiceDraft, pack)
  pack.cache.clear()
}
