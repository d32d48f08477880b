import type { Document } from './document.ts'
import type { Fix } from './types.ts'

/** Inserts the longest disclaimer of the pack that fits the site's limit; none when even the shortest does not. */
export function disclaimerFix(document: Document): Fix | undefined {
  const { text, limit } = document.draft
  const end = text.trimEnd().length
  const joint = text.slice(0, end).includes('\n') ? '\n\n' : ' '
  for (const words of document.pack.pack.disclaimers) {
    const insert = end === 0 ? words : joint + words
    if (limit !== undefined && text.length + insert.length > limit) continue
    return { label: `Add “${words}”`, start: end, end, insert }
  }
  return undefined
}
