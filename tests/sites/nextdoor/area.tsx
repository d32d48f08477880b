/** @jsxImportSource react */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import type { Post } from '../kit/record.ts'

interface Props {
  surface: Post['surface']
  testId?: string
  prompt: string
  /** Plain Enter sends, Shift+Enter is a new line. */
  enterSends: boolean
  onSent(text: string): void
  /** The control beside or below the box. */
  control: (options: { empty: boolean; publish: (event: Event) => void }) => ReactNode
}

/** A textarea that React controls, with whatever sends it. */
export function Area({ surface, testId, prompt, enterSends, onSent, control }: Props) {
  const [text, setText] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)
  const latest = useRef({ text, onSent })
  latest.current = { text, onSent }
  useEffect(() => area.current?.focus(), [])
  const publish = useMemo(
    () =>
      publishOnce(surface, {
        text: () => latest.current.text,
        clear: () => flushSync(() => setText('')),
        onSent: (sent) => latest.current.onSent(sent),
      }),
    [surface],
  )
  const press = (event: Event) => {
    if (accepts(event)) publish(event)
  }
  return (
    <>
      <textarea
        ref={area}
        data-testid={testId}
        placeholder={prompt}
        aria-label={prompt}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (!enterSends || event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          press(event.nativeEvent)
        }}
      />
      {control({ empty: text.trim() === '', publish: press })}
    </>
  )
}
