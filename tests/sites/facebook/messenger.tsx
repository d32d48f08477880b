/** @jsxImportSource react */
import { useRef, useState } from 'react'
import { people } from '../kit/people.ts'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import { Box } from './box.tsx'
import { Button } from './button.tsx'
import type { Editor } from './editor.ts'
import { words } from './words.ts'

/** A conversation: Enter sends; while the box is empty a thumb stands where Send will be. */
export function Messenger() {
  const editor = useRef<Editor | null>(null)
  const [hasText, setHasText] = useState(false)
  const [rows, setRows] = useState(['Is there still a place at the breakfast club?'])
  const [publish] = useState(() =>
    publishOnce('message', {
      text: () => editor.current?.text() ?? '',
      clear: () => editor.current?.clear(),
      onSent: (text) => setRows((old) => [...old, text]),
    }),
  )
  const { name } = people.parent
  return (
    <div role="main" className="main">
      <h1>{name}</h1>
      <div role="log">
        {rows.map((row) => (
          <div key={row} aria-roledescription="message" aria-label={row}>
            <div dir="auto">{row}</div>
          </div>
        ))}
      </div>
      <div role="group" aria-label={words.composer} className="comment-box">
        <div className="field">
          <Box
            label={words.writeTo(name)}
            prompt="Aa"
            handle={editor}
            onEnter={(event) => {
              if (event.shiftKey) return false
              event.preventDefault()
              if (accepts(event)) publish(event)
              return true
            }}
            onText={(text) => setHasText(text.trim() !== '')}
          />
          <Button label={words.emoji}>☺</Button>
        </div>
        <span>
          <Button
            label={hasText ? words.sendMessage : words.thumb}
            className="send"
            keepsFocus
            onPress={(event) => hasText && accepts(event) && publish(event)}
          >
            {hasText ? '➤' : '👍'}
          </Button>
        </span>
      </div>
    </div>
  )
}
