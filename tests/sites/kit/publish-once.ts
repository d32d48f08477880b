import { record } from './publish.ts'
import type { Post } from './record.ts'
import { variant } from './variant.ts'

/** What publishing needs to know of a box, whatever editor stands in it. */
export interface Published {
  text(): string
  /** Empties the box as the site does. */
  clear(): void
  onSent?(text: string): void
}

/** Publishes at most once for one text: returns what the page's own listeners call with their event. */
export function publishOnce(surface: Post['surface'], box: Published): (event: Event) => void {
  let busy = false
  return (event) => {
    window.__attempts.push(event.type)
    const text = box.text()
    if (busy || text.trim() === '') return
    busy = true
    record(event, surface, text)
    const done = () => {
      busy = false
      box.clear()
      box.onSent?.(text)
    }
    if (variant.slow > 0) setTimeout(done, variant.slow)
    else done()
  }
}
