import type { CompiledPack, CompiledRule } from './compile.ts'
import { isThreadPupil } from './mentions/thread-pupils.ts'
import type { AccountKind } from './pack.ts'
import { readSentence, type SentenceFacts } from './sentence.ts'
import type { SystemSlot } from './system-slots.ts'
import { systemSlots } from './system-slots.ts'
import { sentences } from './text/sentences.ts'
import type { Draft, Mention } from './types.ts'

/** A stretch of the draft, in UTF-16 offsets into its text, and the number of its sentence. */
export interface Hit {
  start: number
  end: number
  sentence: number
}

export interface PhraseHit extends Hit {
  negated: boolean
  quoted: boolean
}

/** A draft that has been read: what rules look at. */
export interface Document {
  draft: Draft
  pack: CompiledPack
  account: AccountKind
  sentences: { start: number; end: number; facts: SentenceFacts }[]
  /** The post that is answered, read in the same way. */
  thread: SentenceFacts[]
  mentions: (Mention & { sentence: number })[]
  bySlot: Map<number, PhraseHit[]>
}

/** Reads a draft. Sentences that were read before cost a look-up. */
export function readDocument(pack: CompiledPack, draft: Draft): Document {
  const thread = readThread(pack, draft)
  const document: Document = {
    draft,
    pack,
    account:
      draft.account.kind === 'personal' && draft.account.associated ? 'associated' : draft.account.kind,
    sentences: [],
    thread,
    mentions: [],
    bySlot: new Map(),
  }
  let carry = carryFromThread(draft, thread)
  sentences(draft.text).forEach(({ start, end }, number) => {
    const facts = readSentence(pack, draft.text.slice(start, end), carry)
    carry = facts.carry
    document.sentences.push({ start, end, facts })
    for (const one of facts.mentions)
      document.mentions.push({
        type: one.type,
        start: start + one.start,
        end: start + one.end,
        sentence: number,
      })
    for (const { slot, start: from, end: to, negated, quoted } of facts.matches) {
      const hit = { start: start + from, end: start + to, sentence: number, negated, quoted }
      const list = document.bySlot.get(slot)
      if (list === undefined) document.bySlot.set(slot, [hit])
      else list.push(hit)
    }
  })
  for (const one of document.mentions)
    if (
      one.type === 'person' &&
      (isThreadPupil(draft.answers, draft.text, one) || isLikelyPupil(document, one))
    )
      one.type = 'pupil'
  return document
}

const own =
  /\b(?:my|our) (?:own |little |big |eldest |youngest )*(?:son|daughter|husband|wife|partner|niece|nephew|mum|dad|dog|cat|friend|mate|sister|brother|kids?)\b/i
const grownUp =
  /\b(?:contact|email|e-mail|text|phone|ring|call|ask|see|from|author|by|thanks?(?: you)?(?: so much)?(?: to)?|cheers|hi|hiya|hello|hey|dear|sorry|morning|manager|chair|our friend|volunteer|coach|with|at|and parent|colleague|caretaker|councillor|officer|speaker|visitor|guest|meet|welcome)[\s,]+$/i

/**
 * A given name that stands alone is how schools write of children, while grown-ups get a title, a surname or a job: so
 * it is read beside a class, a prize, a match or the like, and nowhere near volunteers and committees.
 */
function isLikelyPupil(document: Document, mention: Mention & { sentence: number }): boolean {
  const { text, answers, surface } = document.draft
  const name = text.slice(mention.start, mention.end)
  if (/\s/.test(name) || answers?.name?.toLowerCase().includes(name.toLowerCase())) return false
  const before = text.slice(Math.max(0, mention.start - 40), mention.start)
  const after = text.slice(mention.end, mention.end + 30)
  if (/[\w#@]$/.test(before) || grownUp.test(before) || own.test(text)) return false
  if (/^(?:'s|’s)? \p{Lu}/u.test(after) || /\p{Lu}\p{Ll}+ $/u.test(before)) return false
  if (/^[,!.]* *(?:$|x+\b|love\b)/.test(after) && surface !== 'post') return false
  const near = (what: 'child-context' | 'adult-context'): boolean =>
    systemHits(document, what).some((hit) => Math.abs(hit.sentence - mention.sentence) <= 1)
  return near('child-context') && !near('adult-context')
}

/** The answered text is bounded: nobody answers more than the head of it. */
const threadLimit = 2000

function readThread(pack: CompiledPack, draft: Draft): SentenceFacts[] {
  const text = draft.answers?.text.slice(0, threadLimit) ?? ''
  return sentences(text).map(({ start, end }) => readSentence(pack, text.slice(start, end), ''))
}

const ownChild =
  /\b(?:my|our|his|her) (?:\w+ )?(?:son|daughter|lad|girl|boy|child|kid|little one|twins?|step\w+|grand\w+|niece|nephew)\b/i

/** A parent's `my son` is the `he` of the answer. */
function carryFromThread(draft: Draft, thread: SentenceFacts[]): string {
  const { answers } = draft
  if (answers === null) return ''
  if (ownChild.test(answers.text)) return 'pupil:0'
  const named = thread.some((one) => one.mentions.some(({ type }) => type === 'person' || type === 'pupil'))
  if (named && (answers.relation === 'parent' || answers.relation === 'family')) return 'pupil:0'
  return thread.at(-1)?.carry ?? ''
}

/** Hits of one of a rule's lists of phrases. */
export function hitsOf(document: Document, rule: CompiledRule, name: string): PhraseHit[] {
  const slot = rule.slots.get(name)
  return slot === undefined ? [] : (document.bySlot.get(slot) ?? [])
}

/** Hits of one of the engine's own lexicons. */
export const systemHits = (document: Document, name: SystemSlot): PhraseHit[] =>
  document.bySlot.get(systemSlots.indexOf(name)) ?? []

/** Whether one of the engine's own lexicons was found in the answered post. */
export function threadHas(document: Document, name: SystemSlot): boolean {
  const slot = systemSlots.indexOf(name)
  return document.thread.some((facts) => facts.matches.some((match) => match.slot === slot))
}
