/** @jsxImportSource react */
import { ContentState, EditorState } from 'draft-js'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { Shown } from '../kit/people.ts'
import { accepts, clickPublishes, record, wire } from '../kit/publish.ts'
import { variant } from '../kit/variant.ts'
import { Box } from './box.tsx'
import { words } from './words.ts'

interface Props {
  /** `tweetButtonInline` on the page, `tweetButton` in the dialog. */
  testId: 'tweetButtonInline' | 'tweetButton'
  answering: Shown | null
  quoting?: Shown | null
  autoFocus?: boolean
  onSent(text: string): void
}

/** Boxes of one post or thread; the tool bar is a sibling of the box that has the focus, as on the site. */
export function Composer({ testId, answering, quoting, autoFocus, onSent }: Props) {
  const [states, setStates] = useState([EditorState.createEmpty()])
  const [active, setActive] = useState(0)
  const [pictures, setPictures] = useState<string[]>([])
  const [sending, setSending] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const current = useRef(states)
  const busy = useRef(false)

  const change = (index: number, state: EditorState) => {
    current.current = current.current.map((old, at) => (at === index ? state : old))
    setStates(current.current)
  }

  const publish = (event: Event) => {
    window.__attempts.push(event.type)
    const text = current.current.map((state) => state.getCurrentContent().getPlainText('\n')).join('\n')
    if (busy.current || (text.trim() === '' && pictures.length === 0)) return
    busy.current = true
    record(event, answering ? 'reply' : quoting ? 'share' : 'post', text)
    setSending(true)
    const done = () => {
      busy.current = false
      const last = current.current[0] ?? EditorState.createEmpty()
      current.current = [EditorState.push(last, ContentState.createFromText(''), 'remove-range')]
      flushSync(() => {
        setStates(current.current)
        setActive(0)
        setPictures([])
        setSending(false)
      })
      onSent(text)
    }
    if (variant.slow > 0) setTimeout(done, variant.slow)
    else queueMicrotask(done)
  }

  const latest = useRef(publish)
  latest.current = publish
  useEffect(() => {
    const editor = root.current?.querySelector<HTMLElement>('[contenteditable="true"]')
    if (!editor || !button.current) return
    return wire({
      button: button.current,
      editor,
      form: root.current?.closest('form') ?? null,
      publish: (event) => latest.current(event),
    })
    // The button is another node whenever it moves below another box.
  }, [active, states.length])

  const empty = pictures.length === 0 && states.every((state) => !state.getCurrentContent().hasText())
  const disabled = empty || sending
  const isSubmit = variant.on === 'submit'
  const post = (
    <button
      ref={button}
      type={isSubmit ? 'submit' : 'button'}
      role="button"
      data-testid={testId}
      className="primary"
      {...(disabled ? { 'aria-disabled': true, disabled: true, tabIndex: -1 } : {})}
      onClick={(event) => {
        if (clickPublishes && accepts(event.nativeEvent)) publish(event.nativeEvent)
      }}
    >
      <span>{states.length > 1 ? words.postAll : answering ? words.reply : words.post}</span>
    </button>
  )

  const toolBar = (
    <div data-testid="toolBar" className="tools">
      <div role="tablist">
        <label className="tool" title={words.addMedia}>
          ▧
          <input
            type="file"
            data-testid="fileInput"
            accept="image/jpeg,image/png,image/webp,image/gif,video/mp4"
            multiple
            onChange={(event) => {
              const files = [...(event.target.files ?? [])]
              setPictures([...pictures, ...files.map((file) => URL.createObjectURL(file))])
            }}
          />
        </label>
        {!empty && (
          <button
            type="button"
            className="tool"
            data-testid="addButton"
            aria-label={words.addPost}
            onClick={() => {
              current.current = [...current.current, EditorState.createEmpty()]
              setStates(current.current)
              setActive(current.current.length - 1)
            }}
          >
            +
          </button>
        )}
        {variant.on === 'programmatic' && (
          <button
            type="button"
            className="tool"
            data-testid="grokImgGen"
            onClick={() => button.current?.click()}
          >
            ➤
          </button>
        )}
      </div>
      {variant.on === 'shadow' ? <InShadow>{post}</InShadow> : post}
    </div>
  )

  const body = (
    <div ref={root} className="composer">
      {states.map((state, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: boxes are only ever added at the end
        <div key={index}>
          <Box
            index={index}
            state={state}
            prompt={answering ? words.replyPrompt : words.prompt}
            onChange={(next) => change(index, next)}
            onFocus={() => setActive(index)}
            onPublish={publish}
            autoFocus={index > 0 || autoFocus === true}
          />
          {index === 0 && pictures.length > 0 && (
            <div data-testid="attachments" className="pictures">
              {pictures.map((url) => (
                <div key={url}>
                  <img src={url} alt="" />
                  <a role="link" href="/compose/post/media" data-testid="altTextWrapper">
                    <span data-testid="altTextLabel">+ALT</span>
                  </a>
                </div>
              ))}
            </div>
          )}
          {index === 0 && quoting && (
            <div data-testid="attachments" className="card">
              <div data-testid="User-Name">
                <span>{quoting.by.name}</span> <span>@{quoting.by.handle}</span>{' '}
                <time dateTime={quoting.at}>{quoting.at.slice(0, 10)}</time>
              </div>
              <div data-testid="tweetText" lang="en">
                <span>{quoting.text}</span>
              </div>
            </div>
          )}
          {index === active && toolBar}
        </div>
      ))}
    </div>
  )
  const asForm = variant.on === 'submit' || variant.on === 'requestSubmit'
  return asForm ? <form onSubmit={(event) => event.preventDefault()}>{body}</form> : body
}

/** The variant whose control lives in an open shadow root. */
function InShadow({ children }: { children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null)
  const [inside, setInside] = useState<ShadowRoot | null>(null)
  useEffect(() => {
    if (host.current) setInside(host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' }))
  }, [])
  return (
    <div ref={host}>
      {inside &&
        createPortal(
          <>
            <link rel="stylesheet" href="/fixture/x/page.css" />
            {children}
          </>,
          inside,
        )}
    </div>
  )
}
