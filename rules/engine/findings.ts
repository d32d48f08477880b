import type { CompiledRule } from './compile.ts'
import { type Document, type Hit, hitsOf, type PhraseHit } from './document.ts'
import { disclaimerFix } from './fixes.ts'
import { kindOf } from './kinds/index.ts'
import type { AccountKind, Rule } from './pack.ts'
import type { Finding, Severity } from './types.ts'

const weight: Record<Severity, number> = { pause: 3, warn: 2, note: 1 }

/** All findings of a draft in scope: one per span and clause, the gravest first, then by place. */
export function findingsOf(document: Document, aboutSchool: boolean): Finding[] {
  const certain = document.pack.rules.filter(({ rule }) => rule.kind !== 'weigh')
  const found = certain.flatMap((rule) => findingsOfRule(document, rule, aboutSchool))
  // Where a clause was found by its own marks, many small signs of it add nothing.
  const weighed = document.pack.rules.filter(
    ({ rule }) => rule.kind === 'weigh' && !found.some((one) => one.clause === rule.clause),
  )
  found.push(...weighed.flatMap((rule) => findingsOfRule(document, rule, aboutSchool)))
  return oncePerSpan(rank(found))
}

/** What one rule finds by itself, whatever the others find. A rule that throws is left out: the others still stand. */
export function findingsOfRule(document: Document, rule: CompiledRule, aboutSchool: boolean): Finding[] {
  if (isIdle(document, rule) || !speaks(rule.rule, document, aboutSchool)) return []
  try {
    return hitsOfRule(document, rule).map((hit) => finding(document, rule.rule, hit))
  } catch {
    return []
  }
}

/** A rule that looks for words of which none was found: with thousands of rules, nearly all of them. */
function isIdle({ bySlot }: Document, { slots }: CompiledRule): boolean {
  const slot = slots.get('find') ?? slots.get('literal')
  return slot !== undefined && !bySlot.has(slot)
}

/** Whether a rule's circumstances hold for this draft. */
export function speaks(rule: Rule, document: Document, aboutSchool: boolean): boolean {
  const { draft, account } = document
  const when = rule.when ?? {}
  if (severityOf(rule, account) === undefined) return false
  if (when.account !== undefined) {
    const both = when.account.includes('school') && when.account.includes('personal')
    const named =
      when.account.includes(account) || (account === 'associated' && when.account.includes('personal'))
    if (account === 'unknown' ? !both && !when.account.includes('unknown') : !named) return false
  }
  const conduct = account === 'associated' && rule.clause.startsWith('conduct.')
  if ((when.aboutSchool ?? !conduct) && !aboutSchool) return false
  if (when.surface !== undefined && !when.surface.includes(draft.surface)) return false
  if (when.audience !== undefined && !when.audience.includes(draft.audience)) return false
  if (when.answering !== undefined && !when.answering.includes(draft.answers?.relation ?? 'nobody'))
    return false
  return when.media === undefined || when.media === draft.media.length > 0
}

function hitsOfRule(document: Document, rule: CompiledRule): Hit[] {
  const source = rule.rule
  if (hitsOf(document, rule, 'unlessDraft').length > 0) return []
  const unless = hitsOf(document, rule, 'unless')
  const company = hitsOf(document, rule, 'with')
  const reach = source.reach ?? 0
  return kindOf(source)
    .find(document, rule, source)
    .filter((hit) => {
      if (unless.some((one) => one.sentence === hit.sentence)) return false
      if (source.with !== undefined && !company.some((one) => Math.abs(one.sentence - hit.sentence) <= reach))
        return false
      const phraseHit = hit as Partial<PhraseHit>
      if (source.spare?.includes('negated') && phraseHit.negated) return false
      return !(source.spare?.includes('quoted') && phraseHit.quoted)
    })
}

function finding(document: Document, rule: Rule, hit: Hit): Finding {
  const fix = rule.kind === 'requires' && rule.fix === 'disclaimer' ? disclaimerFix(document) : undefined
  return {
    id: rule.id,
    rule: rule.id,
    clause: rule.clause,
    severity: severityOf(rule, document.account) ?? 'note',
    title: rule.title,
    message: rule.message,
    advice: rule.advice,
    ...(rule.better === undefined ? {} : { better: rule.better }),
    ...(fix === undefined ? {} : { fix }),
    overrule: rule.overrule ?? 'anyway',
    // A picture without words has nothing to mark.
    spans: hit.end > hit.start ? [[hit.start, hit.end]] : [],
  }
}

function severityOf(rule: Rule, account: AccountKind): Severity | undefined {
  if (typeof rule.severity === 'string') return rule.severity
  const { school, personal, associated, unknown } = rule.severity
  if (account === 'school') return school
  if (account === 'associated') return associated ?? personal
  if (account === 'personal') return personal
  // Whose account it is could not be read: what both kinds would hear, at the weaker of the two.
  if (unknown !== undefined) return unknown
  if (school === undefined || personal === undefined) return undefined
  return weight[school] < weight[personal] ? school : personal
}

const rank = (findings: Finding[]): Finding[] =>
  findings.sort(
    (one, other) =>
      weight[other.severity] - weight[one.severity] ||
      (one.spans[0]?.[0] ?? 0) - (other.spans[0]?.[0] ?? 0) ||
      (one.spans[0]?.[1] ?? 0) - (other.spans[0]?.[1] ?? 0),
  )

/** Of findings of one clause whose spans meet, the first in rank stays. */
function oncePerSpan(findings: Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const one of findings) {
    const meets = kept.some(
      (other) =>
        other.clause === one.clause &&
        other.spans.some(([a, b]) => one.spans.some(([c, d]) => a < d && c < b)),
    )
    if (!meets) kept.push(one)
  }
  return kept
}

/** Ids that stay the same while the words stay the same: rule and marked text, hashed; equal ones are numbered. */
function number(findings: Finding[]): Finding[] {
  const seen = new Map<string, number>()
  for (const one of findings) {
    const count = (seen.get(one.id) ?? 0) + 1
    seen.set(one.id, count)
    if (count > 1) one.id = `${one.id}~${count}`
  }
  return findings
}

/** Gives findings their ids. Separate, because it needs the text. */
export function identify(text: string, findings: Finding[]): Finding[] {
  for (const one of findings) {
    const marked = one.spans.map(([start, end]) => text.slice(start, end)).join('\n')
    one.id = `${one.rule}:${hash(one.fix === undefined ? marked : '')}`
  }
  return number(findings)
}

/** FNV-1a, 32 bits, as text. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  return value.toString(36)
}
