/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { people } from '../kit/people.ts'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import { words } from './words.ts'

/** A conversation, which the site draws in an open shadow root of its own. */
export function Chat() {
  const host = useRef<HTMLDivElement>(null)
  const [inside, setInside] = useState<ShadowRoot | null>(null)
  useEffect(() => {
    if (host.current) setInside(host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' }))
  }, [])
  return (
    <div ref={host} data-testid="xchatEmbedRoute">
      {inside && createPortal(<Conversation />, inside)}
    </div>
  )
}

/** Enter sends. */
function Conversation() {
  const { parent } = people
  const [rows, setRows] = useState(['Could you ring me about tomorrow?'])
  const [value, setValue] = useState('')
  const now = useRef('')
  const change = (next: string) => {
    now.current = next
    setValue(next)
  }
  const [publish] = useState(() =>
    publishOnce('message', {
      text: () => now.current,
      clear: () => flushSync(() => change('')),
      onSent: (text) => setRows((old) => [...old, text]),
    }),
  )
  return (
    <div>
      <div data-testid="dm-conversation-header">
        <a href={`/${parent.handle}`}>{parent.name}</a>
        <span data-testid="dm-conversation-username">@{parent.handle}</span>
      </div>
      {rows.map((row, at) => (
        <div
          key={row}
          data-dm-message-row=""
          data-testid={`message-${at}`}
          style={{ display: 'flex', justifyContent: at === 0 ? 'start' : 'end' }}
        >
          <span data-testid={`message-text-${at}`}>{row}</span>
        </div>
      ))}
      <div data-testid="dm-composer-form">
        <textarea
          data-testid="dm-composer-textarea"
          placeholder={words.message}
          value={value}
          onChange={(event) => change(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return
            event.preventDefault()
            publish(event.nativeEvent)
          }}
        />
        <button
          type="button"
          data-testid="dm-composer-send-button"
          disabled={value.trim() === ''}
          onClick={(event) => accepts(event.nativeEvent) && publish(event.nativeEvent)}
        >
          ➤
        </button>
      </div>
    </div>
  )
}
