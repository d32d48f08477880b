/** @jsxImportSource react */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Person, Shown } from '../kit/people.ts'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import { type Visibility, VisibilityButton } from './visibility.tsx'
import { words } from './words.ts'

interface Props {
  me: Person | null
  answering: Shown | null
  onSent(text: string): void
}

/** What the form holds; everything of it is published by one submit. */
interface State {
  text: string
  warning: string | null
  options: string[]
  pictures: string[]
  visibility: Visibility
}

const empty: State = { text: '', warning: null, options: [], pictures: [], visibility: 'public' }

/** The form of the web interface: a textarea that React controls; its button submits, Ctrl+Enter calls the same handler. */
export function ComposeForm({ me, answering, onSent }: Props) {
  const [state, setState] = useState(empty)
  const textarea = useRef<HTMLTextAreaElement>(null)
  const latest = useRef({ state, onSent })
  latest.current = { state, onSent }
  const set = (change: Partial<State>) => setState((old) => ({ ...old, ...change }))
  const surface = state.visibility === 'direct' ? 'message' : answering ? 'reply' : 'post'
  const publish = useMemo(
    () =>
      publishOnce(surface, {
        text: () => {
          const { warning, text, options } = latest.current.state
          return [warning, text, ...options].filter((part) => part).join('\n')
        },
        clear: () => flushSync(() => setState((old) => ({ ...empty, visibility: old.visibility }))),
        onSent: (text) => latest.current.onSent(text),
      }),
    [surface],
  )
  useEffect(() => {
    if (answering) textarea.current?.focus()
  }, [answering])

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    if (accepts(event.nativeEvent)) publish(event.nativeEvent)
  }
  const canSubmit = state.text.trim() !== '' || state.pictures.length > 0
  return (
    <form
      className="compose-form"
      onSubmit={(event) => {
        event.preventDefault()
        publish(event.nativeEvent)
      }}
    >
      {answering && (
        <div className="reply-indicator">
          <a href={`/@${answering.by.handle}`} className="reply-indicator__display-name">
            <span className="display-name">
              <bdi>
                <strong className="display-name__html">{answering.by.name}</strong>
              </bdi>{' '}
              <span className="display-name__account">@{answering.by.handle}</span>
            </span>
          </a>
          <div className="reply-indicator__content translate">
            <p>{answering.text}</p>
          </div>
        </div>
      )}
      {me && (
        <div className="navigation-bar">
          <a href={`/@${me.handle}`}>
            <strong>@{me.handle}</strong>
          </a>
        </div>
      )}
      <div className="compose-form__highlightable">
        <div className="compose-form__scrollable">
          {state.warning !== null && (
            <div className="spoiler-input">
              <input
                id="cw-spoiler-input"
                className="spoiler-input__input"
                placeholder={words.warning}
                value={state.warning}
                onChange={(event) => set({ warning: event.target.value })}
                onKeyDown={handleKeyDown}
              />
            </div>
          )}
          <div className="autosuggest-textarea">
            <textarea
              ref={textarea}
              className="autosuggest-textarea__textarea"
              placeholder={words.prompt}
              value={state.text}
              onChange={(event) => set({ text: event.target.value })}
              onKeyDown={handleKeyDown}
              dir="auto"
              aria-autocomplete="list"
              aria-label={words.prompt}
            />
          </div>
        </div>
        {state.pictures.length > 0 && (
          <div className="compose-form__uploads">
            {state.pictures.map((url) => (
              <div key={url} className="compose-form__upload media-gallery__item">
                <div className="compose-form__upload__thumbnail" style={{ backgroundImage: `url(${url})` }}>
                  <div className="compose-form__upload__warning">
                    <button type="button" className="icon-button active">
                      ALT
                    </button>
                  </div>
                </div>
              </div>
            ))}
          </div>
        )}
        {state.options.length > 0 && (
          <div className="compose-form__poll">
            {state.options.map((option, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: options keep their places
              <label key={at} className="poll__option editable">
                <input
                  type="text"
                  maxLength={50}
                  placeholder={`${words.option} ${at + 1}`}
                  value={option}
                  onChange={(event) => set({ options: state.options.with(at, event.target.value) })}
                />
              </label>
            ))}
          </div>
        )}
        <div className="compose-form__footer">
          <div className="compose-form__dropdowns">
            <VisibilityButton value={state.visibility} onChange={(visibility) => set({ visibility })} />
          </div>
          <div className="compose-form__actions">
            <div className="compose-form__buttons">
              <label className="icon-button" title={words.attach}>
                ▧
                <input
                  type="file"
                  multiple
                  onChange={(event) => {
                    const files = [...(event.target.files ?? [])]
                    set({ pictures: files.map((file) => URL.createObjectURL(file)) })
                  }}
                />
              </label>
              <button
                type="button"
                className="icon-button"
                title={words.addPoll}
                onClick={() => set({ options: ['', ''] })}
              >
                ☰
              </button>
              <button
                type="button"
                className="icon-button spoiler-button"
                title={words.addWarning}
                onClick={() => set({ warning: '' })}
              >
                ⚠
              </button>
            </div>
            <div className="compose-form__submit">
              <button
                type="submit"
                className="button"
                disabled={!canSubmit}
                onClick={(event) => {
                  if (!accepts(event.nativeEvent)) event.preventDefault()
                }}
              >
                {answering ? words.reply : words.post}
              </button>
            </div>
          </div>
        </div>
      </div>
    </form>
  )
}
