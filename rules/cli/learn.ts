import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CompiledPack, compile } from '../engine/compile.ts'
import { readDocument } from '../engine/document.ts'
import { contextOf } from '../engine/kinds/weigh.ts'
import { reachOf } from '../engine/scope.ts'
import { scoreOf, type Weights } from '../engine/weigh/score.ts'
import { layer } from '../pack/layer.ts'
import { validateFacts } from '../pack/validate.ts'
import { Complaint, readArgs, readInput } from './complaint.ts'
import { draftOfLine } from './drafts.ts'
import { fitWeights } from './fit-weights.ts'
import { builtInFolder } from './folder.ts'
import { readPack } from './read-pack.ts'

/** A sentence of a labelled draft: what could weigh in it, and the clauses that it breaks. */
interface Sample {
  draft: number
  features: string[]
  breaks: Set<string>
  /** Clauses of the draft of which nobody said where they are: nothing is learnt of them here. */
  unsure: Set<string>
  aboutSchool: boolean
}

/** Clauses in which many small signs count, by the name of their weights. The others are found by their own marks alone. */
const learnt: Record<string, string> = {
  respect: 'behaviour.respect',
  'staff-judgement': 'behaviour.staff-judgement',
  identity: 'behaviour.identity',
  gain: 'behaviour.personal-gain',
  press: 'behaviour.journalist',
  offensive: 'conduct.offensive',
  discriminatory: 'conduct.discriminatory',
  harassing: 'conduct.harassing',
  defamatory: 'conduct.defamatory',
  sensitive: 'confidentiality.sensitive',
  'pupil-identity': 'confidentiality.pupil-identity',
  business: 'confidentiality.school-business',
  copyright: 'legal.copyright',
  photo: 'images.pupil-photo',
}

/** How much finding one more counts against one more false alarm (the square of beta in F-beta). */
const eagerness = 0.15
/** Less sure than this, nothing is said at all: share of the drafts found that do break the clause. */
const surest = 0.86
const folds = 5

/**
 * Learns the weights of the built-in pack from labelled drafts (form: one object a line with `text`, `expect`, `spans`)
 * and writes them beside its rules. The same drafts give the same weights: nothing in it is random.
 */
export function run(args: string[]): void {
  const { values, positionals } = readArgs(args, {
    school: { type: 'string' },
    out: { type: 'string' },
  })
  if (positionals.length === 0) throw new Complaint('Give one or more files of labelled drafts.')
  const pack = packFor(values.school)
  const samples = positionals.flatMap((file) => samplesOf(file, pack))
  const out = values.out ?? join(builtInFolder, 'weights')
  mkdirSync(out, { recursive: true })
  for (const [name, clause] of Object.entries(learnt)) {
    const fit = samples.filter(
      (one) => !one.unsure.has(clause) && (one.aboutSchool || clause.startsWith('conduct.')),
    )
    const isHit = (one: Sample): boolean => one.breaks.has(clause)
    const { over, precision, recall, positives } = crossValidate(fit, isHit)
    const weights = fitWeights(fit, isHit)
    writeFileSync(join(out, `${name}.txt`), asText({ ...weights, over: Math.round(over * 1000) / 1000 }))
    console.log(
      `${name.padEnd(18)} ${String(positives).padStart(4)} drafts, ${String(Object.keys(weights.terms).length).padStart(5)} terms, over ${over.toFixed(2)}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`,
    )
  }
}

function packFor(school: string | undefined): CompiledPack {
  const { weights: _, ...pack } = readPack(builtInFolder)
  const whole = { ...pack, weights: {} }
  if (school === undefined) return compile(layer(whole, whole.practice))
  const facts = validateFacts(JSON.parse(readInput(school)))
  if (!facts.ok) throw new Complaint(`${school}: ${facts.issues[0]?.message}.`)
  return compile(layer(whole, facts.value))
}

let draftNumber = 0

function samplesOf(file: string, pack: CompiledPack): Sample[] {
  return readInput(file)
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return []
      const { draft } = draftOfLine(line, file, at + 1)
      const label = JSON.parse(line) as { expect: string[]; spans: [string, string][]; inScope: boolean }
      if (!label.inScope) return []
      const document = readDocument(pack, draft)
      const { aboutSchool } = reachOf(document)
      draftNumber += 1
      const places = label.spans.map(([clause, words]) => {
        const start = draft.text.indexOf(words)
        return { clause, start, end: start + words.length }
      })
      const placed = new Set(places.map(({ clause }) => clause))
      const alone = document.sentences.length === 1
      return document.sentences.map(({ start, end, facts }): Sample => {
        const breaks = new Set(
          places.filter((one) => one.start < end && start < one.end).map(({ clause }) => clause),
        )
        const unplaced = label.expect.filter((clause) => !placed.has(clause))
        if (alone) for (const clause of unplaced) breaks.add(clause)
        return {
          draft: draftNumber,
          features: [...new Set([...facts.features.map(({ name }) => name), ...contextOf(document)])],
          breaks,
          unsure: new Set(alone ? [] : unplaced),
          aboutSchool,
        }
      })
    })
}

/** Each fifth of the drafts judged by what the others teach; the threshold at which finding is worth most. */
function crossValidate(samples: Sample[], isHit: (one: Sample) => boolean) {
  const best = new Map<number, { value: number; hit: boolean }>()
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = fitWeights(
      samples.filter((one) => one.draft % folds !== fold),
      isHit,
    )
    for (const one of samples.filter(({ draft }) => draft % folds === fold)) {
      const { value } = scoreOf(
        one.features.map((name) => ({ name, from: 0, to: 0 })),
        [],
        weights,
        0,
      )
      const before = best.get(one.draft)
      best.set(one.draft, {
        value: Math.max(value, before?.value ?? Number.NEGATIVE_INFINITY),
        hit: isHit(one) || (before?.hit ?? false),
      })
    }
  }
  const ranked = [...best.values()].sort((one, other) => other.value - one.value)
  const positives = ranked.filter(({ hit }) => hit).length
  let found = 0
  let answer = { over: 99, precision: 0, recall: 0, positives, worth: 0 }
  ranked.forEach(({ value, hit }, at) => {
    if (hit) found += 1
    const precision = found / (at + 1)
    const recall = found / Math.max(1, positives)
    const worth = ((1 + eagerness) * precision * recall) / (eagerness * precision + recall || 1)
    if (precision >= surest && worth > answer.worth)
      answer = { over: value, precision, recall, positives, worth }
  })
  return answer
}

function asText({ bias, over, terms }: Weights): string {
  const sorted = Object.entries(terms).sort((one, other) => other[1] - one[1])
  return [
    '# Learnt by “chalkline learn”: not written by hand.',
    `= bias\t${bias}`,
    `= over\t${over}`,
    ...sorted.map(([name, weight]) => `${name}\t${weight}`),
    '',
  ].join('\n')
}
