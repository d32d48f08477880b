/**
 * What the sites' dialogs do: keep focus inside, close on a press outside, close on Escape. Returns its undo.
 */
export function behaveAsDialog(dialog: HTMLElement, close: () => void): () => void {
  const stop = new AbortController()
  const options = { signal: stop.signal }
  let last: HTMLElement | null = null
  const isOutside = (event: Event) => !event.composedPath().includes(dialog)
  const shut = (why: string) => {
    window.__dismissals.push(why)
    close()
  }
  document.addEventListener(
    'focusin',
    (event) => {
      if (!isOutside(event)) last = event.target as HTMLElement
      else (last?.isConnected ? last : dialog).focus()
    },
    options,
  )
  // The press that opened the dialog is still on its way up when this is wired.
  setTimeout(() => {
    for (const type of ['pointerdown', 'click']) {
      document.addEventListener(
        type,
        (event) => {
          if (isOutside(event)) shut(type)
        },
        options,
      )
    }
  })
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) shut('Escape')
    },
    options,
  )
  return () => stop.abort()
}

/** True when the key was pressed where a person writes: page shortcuts stay quiet there. */
export function isTyping(event: Event): boolean {
  const target = event.composedPath()[0]
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  )
}
