/** Slots of the engine itself: lexicons that decide scope and tempering. Missing ones are never found. */
export const systemSlots = [
  'refers',
  'refers-associated',
  'refers-work',
  'own-life',
  'disclaimer',
  'negator',
  'child-word',
  'child-context',
  'adult-context',
  'tone-asks',
  'tone-when',
  'tone-thanks',
  'tone-warm',
  'tone-you',
  'tone-jargon',
  'tone-slang',
  'tone-sarcasm',
  'tone-praise',
] as const
export type SystemSlot = (typeof systemSlots)[number]
