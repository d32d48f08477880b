import { type Document, systemHits } from './document.ts'
import type { SystemSlot } from './system-slots.ts'
import type { Tone } from './types.ts'

type Measure = Tone['measures'][number]

/** A sign of a tone: what it adds (or takes away), and how it is said. */
interface Sign {
  slot: SystemSlot
  worth: number
  words: string
}

const signs: Record<Measure['id'], { base: number; signs: Sign[] }> = {
  engaging: {
    base: 0.3,
    signs: [
      { slot: 'tone-asks', worth: 0.3, words: 'asks the reader something' },
      { slot: 'tone-praise', worth: 0.2, words: 'celebrates something' },
      { slot: 'tone-warm', worth: 0.1, words: 'sounds glad' },
    ],
  },
  conversational: {
    base: 0.35,
    signs: [
      { slot: 'tone-you', worth: 0.25, words: 'speaks to “you”' },
      { slot: 'tone-asks', worth: 0.2, words: 'asks the reader something' },
      { slot: 'tone-jargon', worth: -0.3, words: 'uses school jargon' },
    ],
  },
  informative: {
    base: 0.3,
    signs: [{ slot: 'tone-when', worth: 0.4, words: 'says when or where' }],
  },
  friendly: {
    base: 0.4,
    signs: [
      { slot: 'tone-thanks', worth: 0.3, words: 'thanks somebody' },
      { slot: 'tone-warm', worth: 0.2, words: 'sounds warm' },
      { slot: 'tone-sarcasm', worth: -0.4, words: 'may sound sarcastic' },
    ],
  },
  professional: {
    base: 0.85,
    signs: [
      { slot: 'tone-slang', worth: -0.35, words: 'uses slang' },
      { slot: 'tone-sarcasm', worth: -0.3, words: 'may sound sarcastic' },
    ],
  },
}

/** Words below which there is no tone to read. */
const fewest = 4

/** Five readings from 0 to 1, with the reasons in words; undefined for a draft too short to read. */
export function toneOf(document: Document): Tone | undefined {
  const sum = (what: 'words' | 'capitals' | 'exclamations' | 'questions' | 'emoji'): number =>
    document.sentences.reduce((total, { facts }) => total + facts.counts[what], 0)
  const words = sum('words')
  if (words < fewest) return undefined
  const measures = Object.entries(signs).map(([id, { base, signs: list }]): Measure => {
    const met = list.filter(({ slot }) => systemHits(document, slot).length > 0)
    const extra = extras(id as Measure['id'], {
      words,
      questions: sum('questions'),
      exclamations: sum('exclamations'),
      capitals: sum('capitals'),
      emoji: sum('emoji'),
    })
    const value = [...met, ...extra].reduce((total, sign) => total + sign.worth, base)
    return {
      id: id as Measure['id'],
      value: Math.round(Math.min(1, Math.max(0, value)) * 100) / 100,
      reasons: [...met, ...extra].map((sign) => sign.words),
    }
  })
  const suggestion = suggest(measures, document.draft.site)
  return suggestion === undefined ? { measures } : { measures, suggestion }
}

type Expected = Partial<Record<Measure['id'], number>>

/** What each site's readers expect (clauses `tone.*`: friendly where that fits, such as Facebook). */
const usual: Expected = {
  engaging: 0.3,
  conversational: 0.35,
  informative: 0.3,
  friendly: 0.4,
  professional: 0.6,
}
const bySite: Record<string, Expected> = {
  facebook: { friendly: 0.5, conversational: 0.45 },
  instagram: { friendly: 0.5, engaging: 0.4 },
  linkedin: { professional: 0.8, friendly: 0.3, conversational: 0.3 },
}

const help: Record<Measure['id'], string> = {
  engaging: 'Ask the reader something, or say what there is to be glad of.',
  conversational: 'Speak to “you”, in everyday words.',
  informative: 'Say when and where.',
  friendly: 'Thank somebody, or say that people are welcome.',
  professional: 'Take out slang and sarcasm.',
}

/** The measure that falls furthest below what the site expects. */
function suggest(measures: Measure[], site: string): Tone['suggestion'] {
  const expected = { ...usual, ...bySite[site] }
  const lacks = measures
    .map(({ id, value }) => ({ id, short: (expected[id] ?? 0) - value }))
    .filter(({ short }) => short > 0)
    .sort((one, other) => other.short - one.short)[0]
  return lacks === undefined ? undefined : { id: lacks.id, words: help[lacks.id] }
}

/** Signs that are counted rather than found. */
function extras(
  id: Measure['id'],
  counts: { words: number; questions: number; exclamations: number; capitals: number; emoji: number },
): { worth: number; words: string }[] {
  const found: { worth: number; words: string }[] = []
  if (id === 'engaging' && counts.questions > 0) found.push({ worth: 0.2, words: 'has a question in it' })
  if (id === 'engaging' && counts.exclamations === 1) found.push({ worth: 0.1, words: 'has some energy' })
  if (id === 'friendly' && counts.emoji > 0) found.push({ worth: 0.1, words: 'has an emoji' })
  if (id === 'informative' && counts.words > 25) found.push({ worth: 0.15, words: 'gives detail' })
  if (id === 'professional' && counts.exclamations > 3)
    found.push({ worth: -0.2, words: 'many exclamation marks' })
  if (id === 'professional' && counts.capitals > 3) found.push({ worth: -0.25, words: 'shouts in capitals' })
  return found
}
