import type { Severity, Span } from '../../rules/engine/types.ts'
import type { Seen } from './draft.ts'

/** A span to mark, in UTF-16 offsets of the draft's text. */
export interface Mark {
  severity: Severity
  span: Span
}

const looks: Record<Severity, string> = {
  note: 'text-decoration: underline dotted #2f6690 2px;',
  warn: 'background-color: rgb(245 190 60 / 0.28); text-decoration: underline wavy #b57a00 1.5px;',
  pause: 'background-color: rgb(214 84 62 / 0.24); text-decoration: underline double #9b2c1f 1.5px;',
}

/**
 * Marks in the text by the CSS Custom Highlight API: nothing is put into the page or its editors. The names are random,
 * since a page can read them.
 * @param style brings the style rules for those names into the page; called once, before the first mark
 */
export function createMarks(style: (css: string) => void) {
  const names = { note: randomName(), warn: randomName(), pause: randomName() }
  let styled = false

  const draw = (severity: Severity, ranges: Range[]) => {
    if (ranges.length === 0) CSS.highlights.delete(names[severity])
    else CSS.highlights.set(names[severity], new Highlight(...ranges))
  }
  return {
    /** Shows exactly these marks in the draft as read now. */
    show(marks: Mark[], seen: Seen) {
      if (!styled && marks.length > 0) {
        styled = true
        style(
          (['note', 'warn', 'pause'] as const)
            .map(
              (severity) =>
                `::highlight(${names[severity]}) { ${looks[severity]} text-underline-offset: 3px; text-decoration-skip-ink: none; }`,
            )
            .join('\n'),
        )
      }
      for (const severity of ['note', 'warn', 'pause'] as const) {
        const spans = marks.filter((mark) => mark.severity === severity).map((mark) => mark.span)
        draw(
          severity,
          spans.flatMap((span) => rangesOf(span, seen)),
        )
      }
    },
    clear() {
      for (const name of Object.values(names)) CSS.highlights.delete(name)
    },
  }
}

export type Marks = ReturnType<typeof createMarks>

/** The DOM ranges of a span: one for each editor of a thread that it touches. */
function rangesOf([start, end]: Span, seen: Seen): Range[] {
  return seen.parts.flatMap(({ offset, reading }) => {
    const from = Math.max(start - offset, 0)
    const to = Math.min(end - offset, reading.text.length)
    const range = from < to ? reading.range(from, to) : null
    return range ? [range] : []
  })
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
