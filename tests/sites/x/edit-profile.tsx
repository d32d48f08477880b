/** @jsxImportSource react */
import { useRef, useState } from 'react'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import { words } from './words.ts'

/** The dialog in which a person changes what their profile says. */
export function EditProfile({ onClose }: { onClose(): void }) {
  const [bio, setBio] = useState('')
  const now = useRef('')
  const [publish] = useState(() =>
    publishOnce('profile', { text: () => now.current, clear: () => setBio(''), onSent: onClose }),
  )
  return (
    <div role="dialog" className="veil">
      <div role="dialog" aria-modal="true" className="dialog" tabIndex={-1}>
        <button
          type="button"
          data-testid="Profile_Save_Button"
          className="primary"
          onClick={(event) => {
            if (accepts(event.nativeEvent)) publish(event.nativeEvent)
          }}
        >
          {words.save}
        </button>
        <textarea
          name="description"
          aria-label={words.bio}
          value={bio}
          onChange={(event) => {
            now.current = event.target.value
            setBio(event.target.value)
          }}
        />
      </div>
    </div>
  )
}
