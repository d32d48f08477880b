/** @jsxImportSource react */
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Box } from '../facebook/box.tsx'
import type { Editor } from '../facebook/editor.ts'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import { words } from './words.ts'

interface Props {
  onSent(text: string): void
}

/** The older box: a textarea that React controls, and a control that comes with the text. Enter sends. */
export function CommentField({ onSent }: Props) {
  const [value, setValue] = useState('')
  const now = useRef('')
  const [publish] = useState(() =>
    publishOnce('comment', {
      text: () => now.current,
      clear: () => {
        now.current = ''
        flushSync(() => setValue(''))
      },
      onSent,
    }),
  )
  return (
    <section>
      <form method="POST" className="comment-box" onSubmit={(event) => event.preventDefault()}>
        <textarea
          aria-label={words.addComment}
          placeholder={words.addComment}
          autoComplete="off"
          value={value}
          onChange={(event) => {
            now.current = event.target.value
            setValue(event.target.value)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            publish(event.nativeEvent)
          }}
        />
        {value.trim() !== '' && <TextButton onPress={publish}>{words.post}</TextButton>}
      </form>
    </section>
  )
}

/** The newer box, for comments and messages alike: Lexical, Enter sends, the control comes with the text. */
export function LexicalBox({
  surface,
  label,
  button,
  onSent,
}: Props & { surface: 'comment' | 'message'; label: string; button: string }) {
  const editor = useRef<Editor | null>(null)
  const [hasText, setHasText] = useState(false)
  const [publish] = useState(() =>
    publishOnce(surface, {
      text: () => editor.current?.text() ?? '',
      clear: () => editor.current?.clear(),
      onSent,
    }),
  )
  const inner = (
    <div className="comment-box">
      <div>
        <Box
          label={label}
          prompt={label}
          handle={editor}
          onEnter={(event) => {
            if (event.shiftKey) return false
            event.preventDefault()
            if (accepts(event)) publish(event)
            return true
          }}
          onText={(text) => setHasText(text.trim() !== '')}
        />
      </div>
      {hasText ? (
        <TextButton onPress={publish}>{button}</TextButton>
      ) : (
        <div role="button" tabIndex={0} aria-label={words.like}>
          <svg width="24" height="24" />
        </div>
      )}
    </div>
  )
  return surface === 'comment' ? (
    <section>
      <form method="POST" onSubmit={(event) => event.preventDefault()}>
        {inner}
      </form>
    </section>
  ) : (
    inner
  )
}

/** The site's controls are words in a `div`. */
export function TextButton({ onPress, children }: { onPress(event: Event): void; children: string }) {
  return (
    <div
      role="button"
      tabIndex={0}
      className="words"
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        if (accepts(event.nativeEvent)) onPress(event.nativeEvent)
      }}
    >
      {children}
    </div>
  )
}
