import type { Tone } from '../../rules/engine/types.ts'

export const measureWords: Record<Tone['measures'][number]['id'], string> = {
  engaging: 'Engaging',
  conversational: 'Conversational',
  informative: 'Informative',
  friendly: 'Friendly',
  professional: 'Professional',
}

/** A reading (0–1) as a word. */
export function readingWords(value: number): string {
  if (value < 0.2) return 'hardly'
  if (value < 0.45) return 'a little'
  if (value < 0.7) return 'fairly'
  return 'very'
}

/** A reading (0–1) as a bar's width in hundredths; out of range is drawn at the end, never beyond. */
export function barPercent(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value || 0)) * 100)
}
