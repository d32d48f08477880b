import type { Weights } from '../engine/weigh/score.ts'

/** What is learnt from: features, and the draft they were met in. */
export interface Fitted {
  draft: number
  features: string[]
}

/** Met in fewer drafts than this, a feature says more of a draft than of the language. */
const fewest = 3
const rounds = 8
const step = 0.2
/** What a weight must earn before it is more than nothing, so that few are kept. */
const thrift = 6
const restraint = 5

/**
 * Logistic regression by follow-the-regularised-leader (McMahan et al., “Ad click prediction”, KDD 2013): few weights,
 * none large. Goes through the samples in their order, so the same samples give the same weights.
 */
export function fitWeights<Sample extends Fitted>(
  samples: Sample[],
  isHit: (one: Sample) => boolean,
): Pick<Weights, 'bias' | 'terms'> {
  const index = indexOf(samples)
  const size = index.size
  const rows = samples.map((one) => ({
    hit: isHit(one) ? 1 : 0,
    at: [...one.features.flatMap((name) => index.get(name) ?? []), size],
  }))
  const hits = rows.filter(({ hit }) => hit === 1).length
  // Few sentences break a clause: each of them counts for more.
  const stress = Math.min(6, Math.sqrt((rows.length - hits) / Math.max(1, hits)))
  const pull = new Float64Array(size + 1)
  const met = new Float64Array(size + 1)
  const weightAt = (at: number): number => {
    const free = at === size
    const debt = pull[at] as number
    const least = free ? 0 : thrift
    if (Math.abs(debt) <= least) return 0
    return (
      -(debt - Math.sign(debt) * least) / ((1 + Math.sqrt(met[at] as number)) / step + (free ? 0 : restraint))
    )
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { hit, at } of rows) {
      const weights = at.map(weightAt)
      const value = weights.reduce((sum, weight) => sum + weight, 0)
      const slope = (1 / (1 + Math.exp(-value)) - hit) * (hit === 1 ? stress : 1)
      at.forEach((one, position) => {
        const before = met[one] as number
        const scale = (Math.sqrt(before + slope * slope) - Math.sqrt(before)) / step
        pull[one] = (pull[one] as number) + slope - scale * (weights[position] as number)
        met[one] = before + slope * slope
      })
    }
  }
  const terms: Record<string, number> = {}
  for (const [name, at] of index) {
    const weight = Math.round(weightAt(at) * 100) / 100
    if (weight !== 0) terms[name] = weight
  }
  return { bias: Math.round(weightAt(size) * 100) / 100, terms }
}

function indexOf(samples: Fitted[]): Map<string, number> {
  const drafts = new Map<string, Set<number>>()
  for (const { features, draft } of samples)
    for (const name of features) drafts.set(name, (drafts.get(name) ?? new Set<number>()).add(draft))
  const index = new Map<string, number>()
  for (const [name, seen] of drafts) if (seen.size >= fewest) index.set(name, index.size)
  return index
}
