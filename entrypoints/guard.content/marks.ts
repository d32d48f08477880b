import type { Severity, Span } from '../../rules/engine/types.ts'
import type { Seen } from './draft.ts'
import { type Mirror, mirrorOf } from './mirror.ts'

/** A span to mark, in UTF-16 offsets of the draft's text. */
export interface Mark {
  severity: Severity
  span: Span
}

const severities = ['note', 'warn', 'pause'] as const
const line = 'text-underline-offset: 3px; text-decoration-skip-ink: none;'
const looks: Record<Severity, string> = {
  note: `text-decoration: underline dotted #2f6690 2px; ${line}`,
  warn: `background-color: rgb(245 190 60 / 0.28); text-decoration: underline wavy #b57a00 1.5px; ${line}`,
  pause: `background-color: rgb(214 84 62 / 0.24); text-decoration: underline double #9b2c1f 1.5px; ${line}`,
}

/**
 * Marks in the text by the CSS Custom Highlight API: nothing is put into an editor. The names are random, since a page
 * can read them. Textareas, which highlights do not reach, get a mirror.
 * @param style brings style rules into the page's own scope; called once, before the first mark
 */
export function createMarks(style: (css: string) => void) {
  const names = { note: randomName(), warn: randomName(), pause: randomName() }
  const css = severities
    .map((severity) => `::highlight(${names[severity]}) { ${looks[severity]} }`)
    .join('\n')
  const mirrors = new Map<HTMLTextAreaElement, Mirror>()
  const inRoots = new Map<ShadowRoot, HTMLStyleElement>()
  let styled = false

  /** A rule of the page does not reach into a shadow root: one of its own is there as long as the marks are. */
  const styleFor = (editor: Element) => {
    const root = editor.getRootNode()
    if (!(root instanceof ShadowRoot)) {
      if (!styled) style(css)
      styled = true
    } else if (!inRoots.get(root)?.isConnected) {
      const sheet = document.createElement('style')
      sheet.textContent = css
      root.append(sheet)
      inRoots.set(root, sheet)
    }
  }
  const mirrorFor = (field: HTMLTextAreaElement): Mirror => {
    const known = mirrors.get(field) ?? mirrorOf(field, looks)
    mirrors.set(field, known)
    return known
  }
  const clear = () => {
    for (const name of Object.values(names)) CSS.highlights.delete(name)
    for (const mirror of mirrors.values()) mirror.remove()
    for (const sheet of inRoots.values()) sheet.remove()
    mirrors.clear()
    inRoots.clear()
  }
  return {
    /** Shows exactly these marks in the draft as read now. */
    show(marks: Mark[], seen: Seen) {
      const ranges: Record<Severity, Range[]> = { note: [], warn: [], pause: [] }
      for (const { editor, offset, reading } of seen.parts) {
        const here = marks.flatMap(({ severity, span }) => {
          const within = clip(span, offset, reading.text.length)
          return within ? [{ severity, span: within }] : []
        })
        if (here.length > 0) styleFor(editor)
        if (editor instanceof HTMLTextAreaElement) mirrorFor(editor).show(here)
        for (const { severity, span } of here) {
          const range = reading.range(...span)
          if (range) ranges[severity].push(range)
        }
      }
      for (const severity of severities) {
        if (ranges[severity].length === 0) CSS.highlights.delete(names[severity])
        else CSS.highlights.set(names[severity], new Highlight(...ranges[severity]))
      }
    },
    clear,
  }
}

export type Marks = ReturnType<typeof createMarks>

/** A span of the whole draft as a span of one of its editors; null where it does not touch it. */
function clip([start, end]: Span, offset: number, length: number): Span | null {
  const from = Math.max(start - offset, 0)
  const to = Math.min(end - offset, length)
  return from < to ? [from, to] : null
}

/**
 * Where a span of an older text stands in a newer one, told from the single edit between them (common beginning and end);
 * null when the edit touched it.
 */
export function shiftSpan([start, end]: Span, before: string, after: string): Span | null {
  if (before === after) return [start, end]
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  if (end <= head) return [start, end]
  const moved = after.length - before.length
  return start >= before.length - tail ? [start + moved, end + moved] : null
}

function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(10))
  return `h${[...letters].map((byte) => (byte % 36).toString(36)).join('')}`
}
