import type { SeenDraft } from '../../components/messages.ts'
import type { SiteAdapter } from '../../components/sites/contract.ts'
import type { Composer } from './composer.ts'
import { type Reading, read } from './reading.ts'

/** The draft in a composer at one moment. */
export interface Seen {
  draft: SeenDraft
  /** Equal keys mean the same draft in everything an assessment depends on. */
  key: string
  /** One reading for each editor with its offset in the draft's text (UTF-16 units). */
  parts: { editor: Element; offset: number; reading: Reading }[]
}

/**
 * Reads the whole draft: all editors of a thread joined by a blank line, media, whom it answers, who is posting.
 * @param opener the control that opened the box, bound when it was pressed
 */
export function seeDraft(composer: Composer, site: SiteAdapter, opener: Element | null): Seen {
  const { spec, root } = composer
  const parts: Seen['parts'] = []
  let text = ''
  const readings = composer.editors.map((editor) => ({ editor, reading: read(editor) }))
  const written = readings.filter(({ reading }) => reading.text !== '')
  for (const { editor, reading } of written.length > 0 ? written : readings.slice(0, 1)) {
    if (parts.length > 0) text += '\n\n'
    parts.push({ editor, offset: text.length, reading })
    text += reading.text
  }
  const draft: SeenDraft = {
    text,
    site: site.id,
    surface: spec.surfaceOf?.(root, opener) ?? spec.surface,
    audience: typeof spec.audience === 'function' ? spec.audience(root) : spec.audience,
    reading: site.account(root.ownerDocument, composer.editor),
    answers: spec.answers?.(root, opener) ?? null,
    media: spec.media?.(root) ?? [],
    ...(spec.limit === undefined || parts.length > 1 ? {} : { limit: spec.limit }),
  }
  return { draft, key: JSON.stringify(draft), parts }
}

/** Whether there is anything that a submit would publish. */
export function isEmpty(seen: Seen): boolean {
  return seen.draft.text.trim() === '' && seen.draft.media.length === 0
}
