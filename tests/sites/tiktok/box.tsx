/** @jsxImportSource react */
import { ContentState, Editor, EditorState } from 'draft-js'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import type { Post } from '../kit/record.ts'

interface Props {
  surface: Post['surface']
  prompt: string
  enterSends: boolean
  onSent(text: string): void
  /** Draws the editor and the control in the site's own order. */
  children: (parts: { editor: ReactNode; empty: boolean; publish: (event: Event) => void }) => ReactNode
}

/** One Draft.js box: a comment goes on Enter, a description takes it for a new line. */
export function Box({ surface, prompt, enterSends, onSent, children }: Props) {
  const [state, setState] = useState(() => EditorState.createEmpty())
  const editor = useRef<Editor>(null)
  const latest = useRef({ state, onSent })
  latest.current = { state, onSent }
  useEffect(() => editor.current?.focus(), [])
  const publish = useMemo(
    () =>
      publishOnce(surface, {
        text: () => latest.current.state.getCurrentContent().getPlainText('\n'),
        clear: () => {
          const empty = ContentState.createFromText('')
          flushSync(() => setState(EditorState.push(latest.current.state, empty, 'remove-range')))
        },
        onSent: (text) => latest.current.onSent(text),
      }),
    [surface],
  )
  const press = (event: Event) => {
    if (accepts(event)) publish(event)
  }
  const drawn = (
    <Editor
      ref={editor}
      editorState={state}
      onChange={(next) => {
        latest.current.state = next
        setState(next)
      }}
      handleReturn={(event) => {
        if (!enterSends || event.shiftKey) return 'not-handled'
        press(event.nativeEvent)
        return 'handled'
      }}
      placeholder={prompt}
      ariaLabel={prompt}
      role={enterSends ? 'textbox' : 'combobox'}
      ariaExpanded={false}
      spellCheck
      stripPastedStyles
    />
  )
  return <>{children({ editor: drawn, empty: !state.getCurrentContent().hasText(), publish: press })}</>
}
