import type { Document } from './document.ts'
import { speaks } from './findings.ts'
import type { ChecklistLine, Finding } from './types.ts'

/** One line per group of clauses: fine, to be looked at, or not for this draft. */
export function checklistOf(document: Document, findings: Finding[], aboutSchool: boolean): ChecklistLine[] {
  const { groups, rules } = document.pack.pack
  return groups.map(({ id, label, clauses }) => {
    const belongs = (clause: string): boolean =>
      clauses.some((one) => clause === one || clause.startsWith(`${one}.`))
    const own = findings.filter((finding) => belongs(finding.clause))
    const loud = own.filter((finding) => finding.severity !== 'note')
    const line = { group: id, label, findings: own.map((finding) => finding.id) }
    if (loud.length > 0) return { ...line, state: 'attention', detail: `${loud.length} to look at` }
    if (clauses.includes('images') && document.draft.media.length === 0)
      return { ...line, state: 'not-applicable', detail: 'none attached' }
    const asked = rules.some((rule) => belongs(rule.clause) && speaks(rule, document, aboutSchool))
    if (!asked) return { ...line, state: 'not-applicable', detail: '' }
    return { ...line, state: 'ok', detail: own.length > 0 ? `${own.length} to consider` : '' }
  })
}
