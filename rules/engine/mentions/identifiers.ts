import type { Mention, MentionType } from '../types.ts'
import { isNhsNumber, isNiNumber, isPhone, isPostcode, isUpn } from './checks.ts'

/** How an identifier looks, and whether what looks so is one. `near`: a word that must stand in the same sentence. */
interface Shape {
  type: MentionType
  looks: RegExp
  holds: (text: string, sentence: string) => boolean
}

const bare = (text: string): string => text.replace(/[\s().-]/g, '')
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const streets =
  'road|rd|street|st|avenue|ave|lane|ln|close|cl|drive|dr|way|crescent|cres|court|ct|place|pl|gardens|gdns|grove|terrace|' +
  'row|mews|walk|hill|rise|square|sq|park|view|green|parade|cottages?|house|farm|yard|croft|fold|bank|gate|vale|garth|' +
  'meadows?|fields?|wharf|brow|end|mount|orchard|path|quay|broadway|parkway|crest|dale|heights|villas|buildings|esplanade|market|bridge|bailey|roundabout|approach'

/**
 * Shapes are tried in this order; what one has taken is not read again. The scanners are ours and run in linear time:
 * no two repeated parts of one can match the same characters.
 */
const shapes: Shape[] = [
  { type: 'email', looks: /[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/gi, holds: () => true },
  { type: 'upn', looks: /\b[a-z]\d{11}[\da-z]\b/gi, holds: isUpn },
  {
    type: 'ni-number',
    looks: /\b[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]\b/gi,
    holds: (text) => isNiNumber(bare(text)),
  },
  {
    type: 'nhs-number',
    looks: /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g,
    holds: (text, sentence) => /\b(?:nhs|hospital|patient)\b/i.test(sentence) && isNhsNumber(bare(text)),
  },
  {
    type: 'phone',
    looks: /(?<![\d£$€#:/.,-])(?:\+44 ?(?:\(0\) ?)?|0044 ?|\(0\d{2,5}\)|0)\d?(?:[ .-]?\d){7,10}(?![\d:/])/g,
    holds: isPhone,
  },
  {
    type: 'address',
    looks: new RegExp(
      `\\b(?:(?:flat|apt|unit) \\d{1,3}[a-z]?,? )?\\d{1,4}[a-z]?(?:[-–&]\\d{1,4})?,? (?:[A-Z][\\w'’.]{0,20} ){1,3}(?:${streets})\\b`,
      'gi',
    ),
    holds: (text) => isAddress(text),
  },
  {
    // After “lives at” any number with a name is an address, whatever the street is called.
    type: 'address',
    looks:
      /(?<=\b(?:[Ll]ives?|[Ll]iving|[Ll]ocated|[Bb]ased|[Ll]ocation\??|[Aa]ddress|[Aa]ddress is|[Mm]oved|[Ss]taying)(?: at| on| to| in)? )\d{1,4}[a-zA-Z]?(?:[-–&]\d{1,4})? (?:The )?\p{Lu}[\p{L}'’.]{0,20}(?: \p{Lu}[\p{L}'’]{0,20}){0,2}/gu,
    holds: () => true,
  },
  {
    type: 'postcode',
    looks: /\b[a-z]{1,2}\d[\da-z]? ?\d[a-z]{2}\b/gi,
    holds: (text) => isPostcode(bare(text)),
  },
  {
    type: 'date-of-birth',
    looks: new RegExp(
      `(?<=\\b(?:d\\.?o\\.?b\\.?|date of birth|birth ?date|born(?: on)?)\\W{0,3}(?:is |was )?)(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months})[a-z]* \\d{2,4}|\\d{4}-\\d\\d-\\d\\d)`,
      'gi',
    ),
    holds: () => true,
  },
]

/** Words that stand before `road`, `way`, `end` … in ordinary speech: `2 days a way`, `the other end`. */
const notAStreet =
  /^\d{1,4}[a-z]? (?:the|a|of|and|in|on|at|to|for|more|my|our|your|days?|weeks?|years?|hours?|minutes?|mins?|children|pupils|pm|am|st|nd|rd|th|times|people|miles|metres)\b/i

function isAddress(text: string): boolean {
  if (notAStreet.test(text)) return false
  const words = text.replace(/^(?:flat|apt|unit) \d+[a-z]?,? /i, '').split(/\s+/)
  const street = words[1] ?? ''
  return (
    /^\p{Lu}/u.test(street) ||
    /\b(?:road|rd|street|avenue|ave|lane|close|drive|crescent|gardens|grove|terrace)\b/i.test(text)
  )
}

/** Identifiers of one sentence, as UTF-16 offsets into it; they never overlap. Checked by `checks.ts`. */
export function identifiers(sentence: string): Mention[] {
  const found: Mention[] = []
  if (!/[\d@]/.test(sentence)) return found
  for (const { type, looks, holds } of shapes) {
    for (const match of sentence.matchAll(looks)) {
      const start = match.index
      const end = start + match[0].trimEnd().length
      const taken = found.some((one) => one.start < end && start < one.end)
      if (!taken && holds(match[0].trim(), sentence)) found.push({ type, start, end })
    }
  }
  return found.sort((one, other) => one.start - other.start)
}
