import type { SentenceFacts } from './sentence.ts'

/** Sentences kept after they were read, in memory only; the oldest are dropped. */
export class SentenceCache {
  readonly #usual: number
  #most: number
  readonly #kept = new Map<string, SentenceFacts>()

  constructor(most = 400) {
    this.#usual = most
    this.#most = most
  }

  /** Makes room for a draft of that many sentences; 0 goes back to the usual size. */
  hold(count: number): void {
    this.#most = Math.max(this.#usual, count + 10)
    this.#trim()
  }

  get(key: string): SentenceFacts | undefined {
    const found = this.#kept.get(key)
    if (found === undefined) return undefined
    this.#kept.delete(key)
    this.#kept.set(key, found)
    return found
  }

  set(key: string, facts: SentenceFacts): void {
    this.#kept.set(key, facts)
    this.#trim()
  }

  #trim(): void {
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#most) return
      this.#kept.delete(oldest)
    }
  }

  clear(): void {
    this.#kept.clear()
  }
}
