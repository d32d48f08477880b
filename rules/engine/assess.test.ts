import pack from 'virtual:chalkline-pack'
import { describe, expect, it } from 'vitest'
import { layer } from '../pack/layer.ts'
import { assess, assessInParts, longDraft } from './assess.ts'
import { compile } from './compile.ts'
import type { Account, Draft } from './types.ts'

const compiled = compile(layer(pack, pack.practice))
const personal: Account = { kind: 'personal', associated: false, disclaims: false }
const school: Account = { kind: 'school', associated: false, disclaims: false }
const draft = (text: string, account: Account, more: Partial<Draft> = {}): Draft => ({
  text,
  site: 'x',
  surface: 'post',
  audience: 'public',
  account,
  answers: null,
  media: [],
  ...more,
})
const rules = (one: Draft): string[] => assess(one, compiled).findings.map((finding) => finding.rule)

const jayden = 'So proud of Jayden in my Year 4 class at Ashlands, he finally got his ADHD diagnosis'

describe('assess', () => {
  it('pauses a named pupil on a personal account and asks for a disclaimer', () => {
    const { findings, scope } = assess(draft(jayden, personal, { limit: 280 }), compiled)
    expect(scope.applies).toBe(true)
    const named = findings.find((finding) => finding.clause === 'confidentiality.pupil-identity')
    expect(named?.severity).toBe('pause')
    expect(named?.spans.map(([start, end]) => jayden.slice(start, end))).toEqual(['Jayden'])
    expect(findings.find((finding) => finding.clause === 'personal.disclaimer')?.severity).toBe('warn')
  })

  it('offers the longest disclaimer that fits, and none when none does', () => {
    const fix = (limit: number) =>
      assess(draft(jayden, personal, { limit }), compiled).findings.find((one) => one.fix !== undefined)?.fix
    expect(jayden.length + (fix(280)?.insert.length ?? 999)).toBeLessThanOrEqual(280)
    expect(fix(jayden.length + 13)?.insert).toBe(' #ViewsMyOwn')
    expect(fix(jayden.length)).toBeUndefined()
  })

  it('leaves a private post alone altogether', () => {
    expect(
      assess(draft("Can't believe that penalty, what a shambles of a referee", personal), compiled),
    ).toEqual({
      scope: {
        applies: false,
        clause: 'scope.personal-private',
        why: 'This has nothing to do with the school.',
      },
      findings: [],
      checklist: [],
      mentions: [],
    })
  })

  it('asks conduct alone of a private post on an account whose profile names the school', () => {
    const associated: Account = { ...personal, associated: true }
    expect(rules(draft('The parking fairy has been, what a joy', associated))).toEqual([])
    expect(rules(draft('Absolute plonker, learn to park', associated))).toEqual(['offensive-insult'])
  })

  it('asks of an unknown account what both kinds would be asked', () => {
    const unknown: Account = { ...personal, kind: 'unknown' }
    expect(rules(draft(jayden, unknown))).toContain('pupil-named')
    expect(rules(draft(jayden, unknown))).not.toContain('personal-disclaimer')
    expect(assess(draft('The tide is out', unknown), compiled).scope.applies).toBe(false)
  })

  it('carries “he” to the next sentence and to the answer of a parent', () => {
    expect(rules(draft('Well done to Amelia in Birch. She is on the SEN register.', school))).toContain(
      'sensitive-child',
    )
    const answers = { relation: 'parent' as const, text: 'Why was my son kept in?' }
    expect(rules(draft('He bit another child', school, { answers }))).toContain('sensitive-child')
  })

  it('leaves the published contacts of the school alone', () => {
    expect(rules(draft('Write to office@ashlandsprimary.example or ring 01632 960321', school))).toEqual([])
  })

  it('gives equal hits different ids, and the same words the same id', () => {
    const ids = assess(draft('Bloody rain. Bloody rain.', school), compiled).findings.map((one) => one.id)
    expect(new Set(ids).size).toBe(ids.length)
    const again = assess(draft('Oh dear. Bloody rain. Bloody rain.', school), compiled).findings.map(
      (one) => one.id,
    )
    expect(again).toEqual(ids)
  })
})

describe('a very long draft', () => {
  it('is assessed in parts, and to the same answer', async () => {
    const long = draft(
      `${'The hall was full and the choir sang well. '.repeat(longDraft / 40)} ${jayden}`,
      personal,
    )
    const pauses: number[] = []
    const parts = await assessInParts(long, compiled, async () => void pauses.push(1))
    expect(pauses.length).toBeGreaterThan(3)
    expect(parts).toEqual(assess(long, compiled))
  })

  it('stops when it is told to', async () => {
    const long = draft('One fine day. '.repeat(5000), school)
    expect(await assessInParts(long, compiled, async () => {}, AbortSignal.abort())).toBeUndefined()
  })
})
