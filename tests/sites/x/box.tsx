/** @jsxImportSource react */
import { type DraftHandleValue, Editor, EditorState, getDefaultKeyBinding, Modifier } from 'draft-js'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type Person, people } from '../kit/people.ts'
import { accepts } from '../kit/publish.ts'
import { variant } from '../kit/variant.ts'
import { words } from './words.ts'

interface Props {
  index: number
  state: EditorState
  prompt: string
  onChange(state: EditorState): void
  onFocus(): void
  onPublish(event: Event): void
  /** Takes the focus as soon as it is there. */
  autoFocus: boolean
}

/** One Draft.js box with its mention list, with the attributes that the site gives them. */
export function Box({ index, state, prompt, onChange, onFocus, onPublish, autoFocus }: Props) {
  const [chosen, setChosen] = useState(0)
  const [closedAt, setClosedAt] = useState<string | null>(null)
  const editor = useRef<Editor>(null)
  useEffect(() => {
    if (autoFocus) editor.current?.focus()
  }, [])
  const query = mentionQuery(state)
  const options = query === null || query === closedAt ? [] : matching(query)
  const open = options.length > 0
  const listId = `typeaheadDropdown-${index}`

  const pick = (person: Person) => {
    setChosen(0)
    onChange(insertMention(state, query ?? '', person))
  }

  const bind = (event: KeyboardEvent): string | null => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      if (variant.on !== 'keyup' && accepts(event.nativeEvent)) onPublish(event.nativeEvent)
      return 'published'
    }
    if (open && (event.key === 'Enter' || event.key === 'Tab')) return 'pick'
    if (open && event.key === 'ArrowDown') return 'next'
    if (open && event.key === 'ArrowUp') return 'previous'
    if (open && event.key === 'Escape') return 'close'
    return getDefaultKeyBinding(event)
  }

  const command = (name: string): DraftHandleValue => {
    const picked = options[Math.min(chosen, options.length - 1)]
    if (name === 'pick' && picked) pick(picked)
    else if (name === 'next') setChosen((chosen + 1) % options.length)
    else if (name === 'previous') setChosen((chosen + options.length - 1) % options.length)
    else if (name === 'close') setClosedAt(query)
    else if (name !== 'published') return 'not-handled'
    return 'handled'
  }

  return (
    <div className="box">
      <div data-testid={`tweetTextarea_${index}_label`}>
        <div data-testid={`tweetTextarea_${index}RichTextInputContainer`} data-viewportview="true">
          <Editor
            ref={editor}
            editorState={state}
            onChange={onChange}
            onFocus={onFocus}
            keyBindingFn={bind}
            handleKeyCommand={command}
            placeholder={prompt}
            role="textbox"
            ariaLabel={words.postText}
            ariaMultiline={true}
            ariaAutoComplete="list"
            {...(open ? { ariaControls: listId, ariaActiveDescendantID: `${listId}-${chosen}` } : {})}
            webDriverTestID={`tweetTextarea_${index}`}
            spellCheck={true}
            stripPastedStyles={true}
          />
        </div>
      </div>
      {open && (
        <div role="listbox" id={listId} className="list">
          {options.map((person, at) => (
            <div
              key={person.handle}
              role="option"
              tabIndex={-1}
              id={`${listId}-${at}`}
              aria-selected={at === chosen}
              data-testid="typeaheadResult"
              onMouseDown={(event) => {
                event.preventDefault()
                pick(person)
              }}
            >
              <b>{person.name}</b> @{person.handle}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

const matching = (query: string) =>
  Object.values(people).filter((person) => person.handle.toLowerCase().startsWith(query.toLowerCase()))

/** The letters after an `@` that the caret stands behind, or null. */
function mentionQuery(state: EditorState): string | null {
  const selection = state.getSelection()
  if (!selection.isCollapsed()) return null
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey())
  const before = block.getText().slice(0, selection.getStartOffset())
  return /(?:^|\s)@(\w{1,15})$/.exec(before)?.[1] ?? null
}

function insertMention(state: EditorState, query: string, person: Person): EditorState {
  const caret = state.getSelection()
  const range = caret.merge({ anchorOffset: caret.getStartOffset() - query.length - 1 })
  const content = Modifier.replaceText(state.getCurrentContent(), range, `@${person.handle} `)
  return EditorState.push(state, content, 'insert-characters')
}
