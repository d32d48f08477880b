/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react'
import { behaveAsDialog } from '../kit/outside.ts'
import { accepts, clickPublishes } from '../kit/publish.ts'
import { variant } from '../kit/variant.ts'
import { Box } from './box.tsx'
import { Button } from './button.tsx'
import type { Editor } from './editor.ts'
import { usePublish, useWay } from './publishing.ts'
import { words } from './words.ts'

interface Props {
  name: string
  /** A post of one's own, one that shares another, or a Page's, which has a second step. */
  kind?: 'post' | 'share' | 'page'
  onClose(): void
  onSent(text: string): void
}

/** The dialog in which a post is written. Enter is a new line; the last control is the one that posts. */
export function PostDialog({ name, kind = 'post', onClose, onSent }: Props) {
  const dialog = useRef<HTMLDivElement>(null)
  const editor = useRef<Editor | null>(null)
  const [button, setButton] = useState<HTMLElement | null>(null)
  const [hasText, setHasText] = useState(false)
  const [pictures, setPictures] = useState<string[]>([])
  const [audience, setAudience] = useState<'friends' | 'public'>('friends')
  const surface = kind === 'share' ? 'share' : 'post'
  const publish = usePublish({ surface, editor, hasMedia: pictures.length > 0, onSent })
  const [settled, setSettled] = useState<string | null>(null)
  useWay(dialog, button, false, publish)

  const shut = useRef(onClose)
  shut.current = onClose
  useEffect(() => {
    editor.current?.focus()
    return dialog.current ? behaveAsDialog(dialog.current, () => shut.current()) : undefined
  }, [])

  const onEnter = (event: KeyboardEvent, text: string): boolean => {
    if (!(event.ctrlKey || event.metaKey) || variant.on !== 'keydown') return false
    event.preventDefault()
    if (accepts(event)) publish(event, text)
    return true
  }

  const first = name.split(' ')[0] ?? ''
  const disabled = kind !== 'share' && !hasText && pictures.length === 0
  const label = kind === 'share' ? words.shareNow : kind === 'page' ? words.next : words.post
  if (settled !== null) {
    return (
      <div className="veil">
        <div ref={dialog} role="dialog" aria-modal="true" aria-label={words.settings} className="dialog">
          <h2>{words.settings}</h2>
          <Button
            label={words.post}
            className="primary"
            onPress={(event) => accepts(event) && publish(event, settled)}
          >
            <span>{words.post}</span>
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div className="veil">
      <div
        ref={dialog}
        role="dialog"
        aria-modal="true"
        aria-label={words.createPost}
        className="dialog"
        tabIndex={-1}
      >
        <form method="POST" onSubmit={(event) => event.preventDefault()}>
          <div className="bar">
            <h2>{words.createPost}</h2>
            <Button label={words.close} className="close" onPress={onClose}>
              ✕
            </Button>
          </div>
          <div className="who">
            <b>{name}</b>
            <Button
              label={words.editPrivacy(words.audience[audience])}
              className="audience"
              onPress={() => setAudience(audience === 'friends' ? 'public' : 'friends')}
            >
              {words.audience[audience]}
            </Button>
          </div>
          <Box
            label={words.prompt(first)}
            prompt={words.prompt(first)}
            handle={editor}
            onEnter={onEnter}
            onText={(text) => setHasText(text.trim() !== '')}
          />
          {pictures.length > 0 && (
            <div role="group" aria-label={words.attached} className="pictures">
              {pictures.map((url) => (
                <img key={url} src={url} alt="" />
              ))}
            </div>
          )}
          <label className="add" aria-label={words.photo}>
            {words.photo}
            <input
              type="file"
              accept="image/*,image/heif,image/heic,video/*"
              multiple
              onChange={(event) => {
                const files = [...(event.target.files ?? [])]
                setPictures([...pictures, ...files.map((file) => URL.createObjectURL(file))])
              }}
            />
          </label>
          <Button
            ref={setButton}
            label={label}
            disabled={disabled}
            className="primary"
            onPress={(event) => {
              if (!accepts(event)) return
              if (kind === 'page') setSettled(editor.current?.text() ?? '')
              else if (variant.on === 'submit') dialog.current?.querySelector('form')?.requestSubmit()
              else if (clickPublishes) publish(event)
            }}
          >
            <span>{label}</span>
          </Button>
        </form>
      </div>
    </div>
  )
}
