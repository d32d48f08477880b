import { betterWords, words } from './words.ts'

/** A better wording, offered. */
export function BetterWording({ text }: { text: string }) {
  return (
    <p class="better">
      <b>{words.better}</b> <span dir="auto">{betterWords(text)}</span>
    </p>
  )
}
