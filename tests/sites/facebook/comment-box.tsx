/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { accepts, clickPublishes } from '../kit/publish.ts'
import { variant } from '../kit/variant.ts'
import { Box } from './box.tsx'
import { Button } from './button.tsx'
import type { Editor } from './editor.ts'
import { usePublish, useWay } from './publishing.ts'
import { words } from './words.ts'

interface Props {
  surface: 'comment' | 'reply'
  label: string
  onSent(text: string): void
}

/** A comment or reply box: Enter sends, Shift+Enter is a new line, and the submit control comes with the text. */
export function CommentBox({ surface, label, onSent }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const editor = useRef<Editor | null>(null)
  const [button, setButton] = useState<HTMLElement | null>(null)
  const [hasText, setHasText] = useState(false)
  const [focused, setFocused] = useState(false)
  const publish = usePublish({ surface, editor, onSent })
  useWay(form, button, true, publish)
  useEffect(() => editor.current?.focus(), [])

  const onEnter = (event: KeyboardEvent, text: string): boolean => {
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false
    // These copies publish from the event that follows, which must not be prevented here.
    if (variant.on === 'keypress' || variant.on === 'beforeinput') return true
    event.preventDefault()
    if (!accepts(event)) return true
    if (variant.on === 'submit' || variant.on === 'requestSubmit') form.current?.requestSubmit()
    else publish(event, text)
    return true
  }

  const shown = hasText && (focused || !variant.dropsSubmitOnBlur)
  return (
    <form
      ref={form}
      role="presentation"
      className="comment-box"
      onSubmit={(event) => event.preventDefault()}
      onFocus={() => setFocused(true)}
      // The real site drops its control in the very event, not a frame later.
      onBlur={() => flushSync(() => setFocused(false))}
    >
      <Box
        label={label}
        prompt={label}
        handle={editor}
        onEnter={onEnter}
        onText={(text) => setHasText(text.trim() !== '')}
      />
      {shown && (
        <div id="focused-state-composer-submit">
          <span>
            <Button
              ref={setButton}
              label={words.comment}
              className="send"
              keepsFocus
              onPress={(event) => {
                if (!accepts(event)) return
                if (variant.on === 'submit') form.current?.requestSubmit()
                else if (clickPublishes) publish(event)
              }}
            >
              ➤
            </Button>
          </span>
        </div>
      )}
    </form>
  )
}
