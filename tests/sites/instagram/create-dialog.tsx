/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react'
import { Box } from '../facebook/box.tsx'
import type { Editor } from '../facebook/editor.ts'
import { behaveAsDialog } from '../kit/outside.ts'
import { publishOnce } from '../kit/publish-once.ts'
import { TextButton } from './comment-box.tsx'
import { words } from './words.ts'

const steps = ['crop', 'filter', 'caption'] as const

/** A new post: two steps with the picture, then the caption with Share in the header. */
export function CreateDialog({ onClose }: { onClose(): void }) {
  const [step, setStep] = useState<(typeof steps)[number]>('crop')
  const dialog = useRef<HTMLDivElement>(null)
  const editor = useRef<Editor | null>(null)
  const shut = useRef(onClose)
  shut.current = onClose
  const [publish] = useState(() =>
    publishOnce('post', {
      text: () => editor.current?.text() ?? '',
      clear: () => editor.current?.clear(),
      onSent: () => shut.current(),
    }),
  )
  useEffect(() => (dialog.current ? behaveAsDialog(dialog.current, () => shut.current()) : undefined), [])
  const next = () => setStep(step === 'crop' ? 'filter' : 'caption')
  return (
    <div className="veil">
      <div
        ref={dialog}
        role="dialog"
        aria-modal="true"
        aria-label={words.title}
        className="dialog"
        tabIndex={-1}
      >
        <div className="bar">
          <div role="button" tabIndex={0} onClick={onClose}>
            <svg width="24" height="24" aria-label={words.back} />
          </div>
          <h1>{words.title}</h1>
          <TextButton onPress={step === 'caption' ? publish : next}>
            {step === 'caption' ? words.share : words.next}
          </TextButton>
        </div>
        <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="" />
        {step === 'caption' && (
          <>
            <Box
              label={words.caption}
              prompt={words.caption}
              handle={editor}
              onEnter={() => false}
              onText={() => undefined}
            />
            <input name="creation-location-input" placeholder={words.location} />
            <div role="button" tabIndex={0} className="row">
              <span>{words.accessibility}</span>
              <svg width="16" height="16" />
            </div>
          </>
        )}
      </div>
    </div>
  )
}
