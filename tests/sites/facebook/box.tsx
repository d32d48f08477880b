/** @jsxImportSource react */
import { type MutableRefObject, useEffect, useRef, useState } from 'react'
import { people } from '../kit/people.ts'
import { type Editor, startEditor } from './editor.ts'
import { words } from './words.ts'

interface Props {
  label: string
  prompt: string
  /** Set once the editor stands. */
  handle: MutableRefObject<Editor | null>
  /** Enter with no list open; true for "dealt with". */
  onEnter(event: KeyboardEvent, text: string): boolean
  onText(text: string): void
}

let boxes = 0

/** One Lexical box with its mention list, with the attributes that the site gives them. */
export function Box({ label, prompt, handle, onEnter, onText }: Props) {
  const element = useRef<HTMLDivElement>(null)
  const [listId] = useState(() => `mentions-${++boxes}`)
  const [query, setQuery] = useState<string | null>(null)
  const [chosen, setChosen] = useState(0)
  const [empty, setEmpty] = useState(true)
  const options = query === null ? [] : Object.values(people).filter(({ name }) => starts(name, query))
  const open = options.length > 0

  const pick = (name: string | undefined) => {
    if (name) handle.current?.pick(name)
    setChosen(0)
  }
  const latest = { options, chosen, open, onEnter, onText, pick }
  const now = useRef(latest)
  now.current = latest

  useEffect(() => {
    if (!element.current) return
    const editor = startEditor(element.current, {
      onText: (text, mention) => {
        setQuery(mention)
        setEmpty(text === '')
        now.current.onText(text)
      },
      onEnter: (event, text) => {
        if (!now.current.open) return now.current.onEnter(event, text)
        event.preventDefault()
        now.current.pick(now.current.options[now.current.chosen]?.name)
        return true
      },
      onArrow: (step) => {
        const { open, options, chosen } = now.current
        if (open) setChosen((chosen + step + options.length) % options.length)
        return open
      },
      onEscape: () => {
        const { open } = now.current
        setQuery(null)
        return open
      },
    })
    handle.current = editor
    return () => editor.stop()
  }, [handle])

  return (
    <div className="box">
      <div
        ref={element}
        role="textbox"
        tabIndex={0}
        contentEditable
        suppressContentEditableWarning
        spellCheck
        aria-label={label}
        aria-placeholder={prompt}
        aria-multiline="true"
        aria-autocomplete="list"
        {...(open
          ? { 'aria-expanded': true, 'aria-controls': listId, 'aria-activedescendant': `${listId}-${chosen}` }
          : {})}
        style={{ userSelect: 'text', whiteSpace: 'pre-wrap', wordBreak: 'break-word' }}
      />
      {empty && (
        <div className="prompt" aria-hidden="true">
          {prompt}
        </div>
      )}
      {open && (
        <ul role="listbox" id={listId} className="list" aria-label={words.mentions}>
          {options.map(({ name, handle: key }, at) => (
            <li
              key={key}
              role="option"
              id={`${listId}-${at}`}
              aria-selected={at === chosen}
              onMouseDown={(event) => {
                event.preventDefault()
                pick(name)
              }}
            >
              {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const starts = (name: string, query: string) => name.toLowerCase().startsWith(query.toLowerCase())
