import type { Document } from './document.ts'
import { speaks } from './findings.ts'
import type { Pack, Rule } from './pack.ts'
import type { ChecklistLine, Finding } from './types.ts'

/** One line per group of clauses: fine, to be looked at, or not for this draft. */
export function checklistOf(document: Document, findings: Finding[], aboutSchool: boolean): ChecklistLine[] {
  const { groups } = document.pack.pack
  return groups.map(({ id, label, clauses }) => {
    const belongs = (clause: string): boolean =>
      clauses.some((one) => clause === one || clause.startsWith(`${one}.`))
    const own = findings.filter((finding) => belongs(finding.clause))
    const loud = own.filter((finding) => finding.severity !== 'note')
    const line = { group: id, label, findings: own.map((finding) => finding.id) }
    if (loud.length > 0) return { ...line, state: 'attention', detail: `${loud.length} to look at` }
    if (clauses.includes('images') && document.draft.media.length === 0)
      return { ...line, state: 'not-applicable', detail: 'none attached' }
    const asked = rulesOf(document.pack.pack, id, belongs).some((rule) => speaks(rule, document, aboutSchool))
    if (!asked) return { ...line, state: 'not-applicable', detail: '' }
    return { ...line, state: 'ok', detail: own.length > 0 ? `${own.length} to consider` : '' }
  })
}

/** Rules of each group, found once per pack. */
const grouped = new WeakMap<Pack, Map<string, Rule[]>>()

function rulesOf(pack: Pack, group: string, belongs: (clause: string) => boolean): Rule[] {
  let known = grouped.get(pack)
  if (known === undefined) {
    known = new Map()
    grouped.set(pack, known)
  }
  let rules = known.get(group)
  if (rules === undefined) {
    rules = pack.rules.filter((rule) => belongs(rule.clause))
    known.set(group, rules)
  }
  return rules
}
