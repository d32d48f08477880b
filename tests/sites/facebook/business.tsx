/** @jsxImportSource react */
import { ContentState, Editor, EditorState } from 'draft-js'
import 'draft-js/dist/Draft.css'
import { useRef, useState } from 'react'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import { Button } from './button.tsx'
import { words } from './words.ts'

/** Business Suite's composer: one text for both places, or one for each. The control that publishes stands last. */
export function BusinessSuite() {
  const isTwo = new URLSearchParams(location.search).get('customise') === '1'
  const [states, setStates] = useState(() =>
    (isTwo ? ['Facebook', 'Instagram'] : ['']).map(() => EditorState.createEmpty()),
  )
  const now = useRef(states)
  const set = (next: EditorState[]) => {
    now.current = next
    setStates(next)
  }
  const [publish] = useState(() =>
    publishOnce('post', {
      text: () => now.current.map((state) => state.getCurrentContent().getPlainText('\n')).join('\n\n'),
      clear: () =>
        set(
          now.current.map((state) =>
            EditorState.push(state, ContentState.createFromText(''), 'remove-range'),
          ),
        ),
    }),
  )
  const disabled = states.every((state) => !state.getCurrentContent().hasText())
  return (
    <div role="main" className="main">
      <div role="combobox" aria-label={words.postTo} aria-expanded={false} tabIndex={0}>
        Ashlands Primary School
      </div>
      {states.map((state, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the places never change
        <div key={at} className="box notranslate">
          <Editor
            editorState={state}
            onChange={(next) => set(now.current.map((old, other) => (other === at ? next : old)))}
            role="combobox"
            ariaExpanded={false}
            stripPastedStyles
          />
        </div>
      ))}
      <Button label={words.photo}>
        <svg width="20" height="20" />
        {words.photo}
      </Button>
      <div className="footer">
        <Button>{words.cancel}</Button>
        <Button disabled={disabled} className="primary" onPress={(event) => accepts(event) && publish(event)}>
          {words.publish}
        </Button>
      </div>
    </div>
  )
}
