import pack from 'virtual:chalkline-pack'
import { browser } from '../../components/browser.ts'
import type { PackState } from '../../components/messages.ts'
import {
  type Assessment,
  assess,
  assessInParts,
  type CompiledPack,
  compile,
  type Draft,
  longDraft,
  type SchoolFacts,
  warm,
} from '../../rules/engine/index.ts'
import { layer, validateFacts } from '../../rules/pack/index.ts'

/** The rules in force: the built-in pack with the school's own facts laid over it. */
export interface Rules {
  /** Gets everything ready, so that the first draft does not wait for it. */
  warm(): Promise<void>
  assess(draft: Draft): Promise<Assessment>
  school(): Promise<SchoolFacts>
  state(now: Date): Promise<PackState>
}

/**
 * Compiles when first asked, and again when the school's facts change.
 * @param onChange called after the rules changed
 */
export function openRules(onChange: () => void): Rules {
  let compiled: Promise<CompiledPack> | undefined
  const current = () => {
    compiled ??= load()
    return compiled
  }
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !('school' in changes)) return
    compiled = undefined
    onChange()
  })
  return {
    warm: async () => warm(await current()),
    assess: async (draft) => {
      const rules = await current()
      if (draft.text.length <= longDraft) return assess(draft, rules)
      return (await assessInParts(draft, rules, breather)) ?? assess(draft, rules)
    },
    school: async () => (await current()).pack.school,
    state: async (now) => {
      const { pack: inForce } = await current()
      const { id, version, school, policy, clauses } = inForce
      return {
        id,
        version,
        school: school.name,
        policyTitle: policy.title,
        approved: policy.approved,
        nextReview: policy.nextReview,
        reviewOverdue: now.toISOString().slice(0, 7) > policy.nextReview,
        links: policy.links,
        clauses: clauses.map(({ id: clause, section, means }) => ({ id: clause, section, means })),
      }
    },
  }
}

/** Lets what else waits have its turn between two parts of a long draft. */
const breather = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

/** Facts that do not fit are left out: the built-in pack alone is better than none. */
async function load(): Promise<CompiledPack> {
  const { school } = await browser.storage.local.get('school').catch(() => ({ school: undefined }))
  if (school === undefined) return compile(pack)
  const facts = validateFacts(school)
  if (facts.ok) return compile(layer(pack, facts.value))
  console.error(`The school's facts were not used. ${facts.issues.map((issue) => issue.message).join('; ')}.`)
  return compile(pack)
}
