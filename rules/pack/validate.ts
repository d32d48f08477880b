import * as v from 'valibot'
import type { Pack } from '../engine/pack.ts'
import type { SchoolFacts } from '../engine/types.ts'
import { factsSchema, packSchema } from './schema.ts'

/** Something wrong in a pack, said in plain words, with the path to it. */
export interface Issue {
  message: string
  /** Keys and indexes from the top of what was read. */
  path: (string | number)[]
}
export type Checked<T> = { ok: true; value: T } | { ok: false; issues: Issue[] }

/** Checks anything against a schema; what is wrong comes back as values. */
export function check<T>(schema: v.GenericSchema<unknown, T>, input: unknown): Checked<T> {
  const result = v.safeParse(schema, input)
  if (result.success) return { ok: true, value: result.output }
  return {
    ok: false,
    issues: result.issues.map((issue) => ({
      message: plain(issue),
      path: (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key))),
    })),
  }
}

/** A built pack, checked; ids must be unique and every rule's clause must be one of the pack's. */
export function validatePack(input: unknown): Checked<Pack> {
  const checked = check(packSchema as v.GenericSchema<unknown, Pack>, input)
  if (!checked.ok) return checked
  const pack = checked.value
  const issues: Issue[] = []
  const seen = new Set<string>()
  const clauses = new Set(pack.clauses.map((clause) => clause.id))
  pack.rules.forEach((rule, at) => {
    if (seen.has(rule.id))
      issues.push({ message: `two rules are called “${rule.id}”`, path: ['rules', at, 'id'] })
    seen.add(rule.id)
    if (!clauses.has(rule.clause))
      issues.push({ message: `there is no clause “${rule.clause}”`, path: ['rules', at, 'clause'] })
  })
  return issues.length > 0 ? { ok: false, issues } : checked
}

/** A school's facts, checked. A free-text `note` is allowed and dropped. */
export function validateFacts(input: unknown): Checked<SchoolFacts> {
  const { note: _, ...facts } =
    typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {}
  return check(factsSchema as v.GenericSchema<unknown, SchoolFacts>, facts)
}

function plain(issue: v.BaseIssue<unknown>): string {
  const where = (issue.path ?? []).map((item) => String(item.key)).join(' → ')
  const said =
    issue.kind === 'schema' && issue.expected === 'never'
      ? 'this key is not known'
      : issue.received === 'undefined'
        ? 'this is missing'
        : issue.message
  return where === '' ? said : `${where}: ${said}`
}
