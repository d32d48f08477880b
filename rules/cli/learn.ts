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

/** Clauses in which many small signs count. The others are found by their own marks alone. */
const learnt: Record<string, string[]> = {
  respect: ['behaviour.respect'],
  'staff-judgement': ['behaviour.staff-judgement'],
  identity: ['behaviour.identity'],
  gain: ['behaviour.personal-gain'],
  press: ['behaviour.journalist'],
  offensive: ['conduct.offensive'],
  discriminatory: ['conduct.discriminatory'],
  harassing: ['conduct.harassing'],
  defamatory: ['conduct.defamatory'],
  sensitive: ['confidentiality.sensitive'],
  'pupil-identity': ['confidentiality.pupil-identity'],
  business: ['confidentiality.school-business'],
  copyright: ['legal.copyright'],
  photo: ['images.pupil-photo'],
  contact: ['pupils.contact'],
}

const folds = 5

/**
 * Learns the weights of the built-in pack from labelled drafts (form: one object a line with `text`, `expect`, `spans`)
 * and writes them beside its rules. The same drafts give the same weights: nothing in it is random.
 */
export function run(args: string[]): void {
  const { values, positionals } = readArgs(args, {
    school: { type: 'string' },
    out: { type: 'string' },
    precision: { type: 'string' },
  })
  if (positionals.length === 0) throw new Complaint('Give one or more files of labelled drafts.')
  const pack = packFor(values.school)
  const samples = positionals.flatMap((file) => samplesOf(file, pack))
  const out = values.out ?? join(builtInFolder, 'weights')
  mkdirSync(out, { recursive: true })
  const wanted = Number(values.precision ?? 0.85)
  for (const [name, clauses] of Object.entries(learnt)) {
    const fit = samples.filter(
      (one) =>
        !clauses.some((clause) => one.unsure.has(clause)) &&
        (one.aboutSchool || clauses.some((clause) => clause.startsWith('conduct.'))),
    )
    const isHit = (one: Sample): boolean => clauses.some((clause) => one.breaks.has(clause))
    const { over, precision, recall, positives } = crossValidate(fit, isHit, wanted)
    const weights = learn(fit, isHit)
    writeFileSync(join(out, `${name}.txt`), asText(weights))
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
      return document.sentences.map(({ start, end, facts }, number): Sample => {
        const breaks = new Set(
          places.filter((one) => one.start < end && start < one.end).map(({ clause }) => clause),
        )
        const unplaced = label.expect.filter((clause) => !placed.has(clause))
        if (alone) for (const clause of unplaced) breaks.add(clause)
        return {
          draft: draftNumber,
          features: [...new Set([...facts.features.map(({ name }) => name), ...contextOf(document, number)])],
          breaks,
          unsure: new Set(alone ? [] : unplaced),
          aboutSchool,
        }
      })
    })
}

/** Logistic regression by AdaGrad, in the order of the samples; words seen in one draft alone teach nothing. */
function learn(samples: Sample[], isHit: (one: Sample) => boolean): Weights {
  const drafts = new Map<string, Set<number>>()
  for (const { features, draft } of samples)
    for (const name of features) {
      const seen = drafts.get(name) ?? new Set()
      drafts.set(name, seen.add(draft))
    }
  const index = new Map<string, number>()
  for (const [name, seen] of drafts) if (seen.size >= 2) index.set(name, index.size)
  const rows = samples.map((one) => ({
    hit: isHit(one) ? 1 : 0,
    at: one.features.flatMap((name) => index.get(name) ?? []),
  }))
  const hits = rows.filter((row) => row.hit === 1).length
  const stress = Math.min(6, Math.sqrt((rows.length - hits) / Math.max(1, hits)))
  const weights = new Float64Array(index.size)
  const squares = new Float64Array(index.size).fill(1e-6)
  let bias = -2
  let biasSquare = 1e-6
  const rate = 0.15
  const decay = 2e-4
  for (let epoch = 0; epoch < 30; epoch += 1) {
    for (const { hit, at } of rows) {
      let value = bias
      for (const one of at) value += weights[one] as number
      const error = (1 / (1 + Math.exp(-value)) - hit) * (hit ? stress : 1)
      biasSquare += error * error
      bias -= (rate * error) / Math.sqrt(biasSquare)
      for (const one of at) {
        const slope = error + decay * (weights[one] as number)
        squares[one] = (squares[one] as number) + slope * slope
        weights[one] = (weights[one] as number) - (rate * slope) / Math.sqrt(squares[one] as number)
      }
    }
  }
  const names = [...index.keys()]
  const terms: Record<string, number> = {}
  names.forEach((name, at) => {
    const weight = weights[at] as number
    if (Math.abs(weight) >= 0.1) terms[name] = Math.round(weight * 100) / 100
  })
  return { bias: Math.round(bias * 100) / 100, terms }
}

/** Each fifth of the drafts judged by what the others teach; the threshold that keeps the wanted precision. */
function crossValidate(samples: Sample[], isHit: (one: Sample) => boolean, wanted: number) {
  const best = new Map<number, { value: number; hit: boolean }>()
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = learn(
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
  let answer = { over: 99, precision: 0, recall: 0, positives }
  ranked.forEach(({ value, hit }, at) => {
    if (hit) found += 1
    const precision = found / (at + 1)
    if (precision >= wanted) answer = { over: value, precision, recall: found / positives, positives }
  })
  return answer
}

function asText({ bias, terms }: Weights): string {
  const sorted = Object.entries(terms).sort((one, other) => other[1] - one[1])
  return [
    '# Learnt by “chalkline learn”: not written by hand.',
    `\t${bias}`,
    ...sorted.map(([name, weight]) => `${name}\t${weight}`),
    '',
  ].join('\n')
}
