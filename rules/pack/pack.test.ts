import pack from 'virtual:chalkline-pack'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../engine/assess.ts'
import { compile } from '../engine/compile.ts'
import type { Pack, Rule } from '../engine/pack.ts'
import { draftOf } from './examples.ts'
import { layer } from './layer.ts'
import { practicePack, selfTest, testRule } from './self-test.ts'
import { validateFacts, validatePack } from './validate.ts'

const copy = (): Pack => structuredClone(pack)
const first = (built: Pack): Rule => built.rules[0] as Rule

describe('the built-in pack', () => {
  it('passes its own examples', () => {
    expect(selfTest(pack)).toEqual([])
  }, 30_000)

  it('states nothing that the policy does not: no accounts, staff, classes or contacts', () => {
    expect(pack.school).toMatchObject({ accounts: [], staff: [], classes: [], years: [], publicContacts: [] })
    expect(pack.policy).toMatchObject({ approved: '2021-04', nextReview: '2024-04' })
  })

  it.each(pack.rules.map((rule) => [rule.id, rule] as const))(
    '%s cites one clause and has two examples of each kind',
    (_, rule) => {
      expect(
        pack.clauses.map((clause) => clause.id),
        'Cite a clause of clauses.yaml.',
      ).toContain(rule.clause)
      expect(rule.examples.flags.length, 'Add examples under “flags”.').toBeGreaterThanOrEqual(2)
      expect(rule.examples.ok.length, 'Add near misses under “ok”.').toBeGreaterThanOrEqual(2)
    },
  )

  it.each([
    'personal.disclaimer',
    'confidentiality.pupil-identity',
    'confidentiality.personal-data',
    'confidentiality.sensitive',
    'confidentiality.school-business',
    'behaviour.respect',
    'behaviour.staff-judgement',
    'behaviour.personal-gain',
    'behaviour.identity',
    'behaviour.journalist',
    'conduct.defamatory',
    'conduct.discriminatory',
    'conduct.offensive',
    'conduct.harassing',
    'legal.copyright',
    'pupils.boundaries',
    'images.school-accounts-only',
  ])('has a rule for %s', (clause) => {
    expect(
      pack.rules.some((rule) => rule.clause === clause),
      `Add a rule that cites ${clause}.`,
    ).toBe(true)
  })

  it('names the whistleblowing and union routes where people speak up', () => {
    const outspoken = ['confidentiality.school-business', 'conduct.defamatory', 'behaviour.identity']
    for (const rule of pack.rules.filter((one) => outspoken.includes(one.clause))) {
      const said = `${rule.message} ${rule.advice}`
      expect(said, rule.id).toMatch(/whistleblowing/)
      expect(said, rule.id).toMatch(/union/)
      expect(rule.overrule ?? 'anyway', rule.id).not.toBe('never')
    }
  })
})

describe('a pack that is wrong', () => {
  const issue = (change: (built: Pack) => void): string => {
    const built = copy()
    change(built)
    const checked = validatePack(built)
    return checked.ok ? '' : checked.issues.map((one) => one.message).join('; ')
  }

  it.each<[string, (built: Pack) => void, RegExp]>([
    [
      'a rule without near misses',
      (built) => void Object.assign(first(built).examples, { ok: [] }),
      /two near misses/,
    ],
    [
      'a clause that is not there',
      (built) => void Object.assign(first(built), { clause: 'no.such' }),
      /no clause “no.such”/,
    ],
    [
      'two rules of one name',
      (built) => void built.rules.push(structuredClone(first(built))),
      /two rules are called/,
    ],
    ['an unknown key', (built) => void Object.assign(first(built), { script: 'x' }), /this key is not known/],
    ['an unknown kind', (built) => void Object.assign(first(built), { kind: 'code' }), /kind/],
    [
      'a link that is no web address',
      (built) => void Object.assign(built.policy, { links: [{ label: 'x', url: 'javascript:1' }] }),
      /https/,
    ],
  ])('%s is refused with the reason', (_, change, why) => {
    expect(issue(change)).toMatch(why)
  })

  it('is never taken for one, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (anything) => !validatePack(anything).ok))
  })

  it('loses only the rule that cannot be read', () => {
    const built = copy()
    Object.assign(first(built), { kind: 'pattern', pattern: '(?=x)', literals: ['x'] })
    const { skipped, rules } = compile(built)
    expect(skipped.map((one) => one.rule)).toEqual([first(built).id])
    expect(rules).toHaveLength(pack.rules.length - 1)
  })

  it('names the example that fails', () => {
    const built = copy()
    const rule = first(built)
    rule.examples.ok = [...rule.examples.ok, ...rule.examples.flags]
    expect(testRule(practicePack(built), rule).length).toBeGreaterThan(0)
  })
})

describe('a school’s facts', () => {
  it('are laid over the pack and seen by the rules', () => {
    const facts = { ...pack.practice, name: 'Fernhill School', aliases: ['Fernhill'], staff: ['Mr Quayle'] }
    const draft = draftOf({ text: 'A lovely day at Fernhill', account: 'personal' }).draft
    expect(assess(draft, compile(pack)).scope.applies).toBe(false)
    expect(assess(draft, compile(layer(pack, facts))).scope.applies).toBe(true)
  })

  it('with a pupil list are refused', () => {
    const checked = validateFacts({ ...pack.practice, pupils: ['Amelia'] })
    expect(checked.ok).toBe(false)
  })
})

describe('any pack of plain phrases', () => {
  it('compiles or says why, and never throws on a draft', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), { minLength: 1 }),
        fc.string({ unit: 'binary' }),
        (phrases, text) => {
          const built = {
            ...copy(),
            lexicons: {},
            mentions: [],
            rules: [{ ...first(copy()), kind: 'phrase' as const, phrases }],
          }
          const compiled = compile(built as unknown as Pack)
          expect(() =>
            assess(draftOf({ text: text.replaceAll(/\[\[|\]\]/g, ''), account: 'school' }).draft, compiled),
          ).not.toThrow()
        },
      ),
      { numRuns: 60 },
    )
  }, 60_000)
})
