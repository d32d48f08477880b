import { type MutableRefObject, useEffect, useRef } from 'react'
import { record, wire } from '../kit/publish.ts'
import type { Post } from '../kit/record.ts'
import { variant } from '../kit/variant.ts'
import type { Editor } from './editor.ts'

interface Options {
  surface: Post['surface']
  editor: MutableRefObject<Editor | null>
  /** Files are attached, so that an empty box can be published too. */
  hasMedia?: boolean
  onSent(text: string): void
}

/** What publishing does in every box of this site: at most once for one text, the box emptied in the same event. */
export function usePublish({ surface, editor, hasMedia = false, onSent }: Options) {
  const busy = useRef(false)
  return (event: Event, text = editor.current?.text() ?? '') => {
    window.__attempts.push(event.type)
    if (busy.current || (text.trim() === '' && !hasMedia)) return
    busy.current = true
    record(event, surface, text)
    const done = () => {
      busy.current = false
      editor.current?.clear()
      onSent(text)
    }
    if (variant.slow > 0) setTimeout(done, variant.slow)
    else done()
  }
}

/** Hangs the variant's way of publishing on a composer while its control is there. */
export function useWay(
  root: MutableRefObject<HTMLElement | null>,
  button: HTMLElement | null,
  enterSends: boolean,
  publish: (event: Event) => void,
): void {
  const latest = useRef(publish)
  latest.current = publish
  useEffect(() => {
    const editor = root.current?.querySelector<HTMLElement>('[contenteditable="true"]')
    if (!editor || !root.current) return
    return wire({
      button: button ?? document.createElement('div'),
      editor,
      form: root.current.closest('form') ?? root.current.querySelector('form'),
      enterSends,
      publish: (event) => latest.current(event),
    })
  }, [root, button, enterSends])
}
