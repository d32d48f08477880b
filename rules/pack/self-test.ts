import { assess } from '../engine/assess.ts'
import { type CompiledPack, compile } from '../engine/compile.ts'
import { readDocument } from '../engine/document.ts'
import { findingsOfRule } from '../engine/findings.ts'
import type { Example, Pack, Rule } from '../engine/pack.ts'
import { reachOf } from '../engine/scope.ts'
import type { Draft, Finding, Span } from '../engine/types.ts'
import { draftOf } from './examples.ts'
import { layer } from './layer.ts'

/** An example that did not turn out as it should. */
export interface Failure {
  rule: string
  list: 'flags' | 'ok'
  /** Which example of the list, from 0. */
  index: number
  message: string
}

/** The pack with its invented school laid over it, as its examples need it. */
export const practicePack = (pack: Pack): CompiledPack => compile(layer(pack, pack.practice))

/** Runs every example of every rule; nothing in the answer means that all is well. */
export function selfTest(pack: Pack): Failure[] {
  const compiled = practicePack(pack)
  const skipped = compiled.skipped.map(
    ({ rule, reason }): Failure => ({ rule, list: 'flags', index: 0, message: reason }),
  )
  return [...skipped, ...pack.rules.flatMap((rule) => testRule(compiled, rule))]
}

/** Runs the examples of one rule, so that a long pack can be tested in slices. */
export function testRule(compiled: CompiledPack, rule: Rule): Failure[] {
  const failures: Failure[] = []
  const run = (
    list: 'flags' | 'ok',
    test: (compiled: CompiledPack, rule: Rule, one: Example) => string | undefined,
  ): void =>
    rule.examples[list].forEach((one, index) => {
      const message = test(compiled, rule, one)
      if (message !== undefined) failures.push({ rule: rule.id, list, index, message })
    })
  run('flags', testFlag)
  run('ok', testOk)
  return failures
}

function testFlag(compiled: CompiledPack, rule: Rule, example: Example): string | undefined {
  const { draft, spans } = draftOf(example)
  const { findings, scope } = assess(draft, compiled)
  const own =
    rule.kind === 'weigh'
      ? weighed(draft, compiled, rule)
      : findings.filter((finding) => finding.clause === rule.clause)
  if (!own.some((finding) => finding.rule === rule.id)) {
    const why = scope.applies ? 'the rule does not find it' : 'the draft is out of scope'
    return `“${draft.text}” should be flagged, but ${why}.`
  }
  if (spans.length === 0) return undefined
  const marked = own.flatMap((finding) => finding.spans)
  if (same(marked, spans)) return undefined
  return `“${draft.text}”: marked is ${say(draft.text, marked)}, not ${say(draft.text, spans)}.`
}

/** Signs that are weighed give way to what other rules find, so such a rule is asked by itself. */
function weighed(draft: Draft, compiled: CompiledPack, rule: Rule): Finding[] {
  const document = readDocument(compiled, draft)
  const one = compiled.rules.find((each) => each.rule.id === rule.id)
  return one === undefined ? [] : findingsOfRule(document, one, reachOf(document).aboutSchool)
}

function testOk(compiled: CompiledPack, _rule: Rule, example: Example): string | undefined {
  const { draft } = draftOf(example)
  const loud = assess(draft, compiled).findings.filter((finding: Finding) => finding.severity !== 'note')
  if (loud.length === 0) return undefined
  const said = loud.map((one) => `${one.rule} ${say(draft.text, one.spans)}`).join(', ')
  return `“${draft.text}” should be left alone, but is flagged by ${said}.`
}

const order = (spans: Span[]): string => JSON.stringify([...spans].sort((one, other) => one[0] - other[0]))
const same = (one: Span[], other: Span[]): boolean => order(one) === order(other)
const say = (text: string, spans: Span[]): string =>
  spans.map(([start, end]) => `[[${text.slice(start, end)}]]`).join(' and ') || 'nothing'
