/** @jsxImportSource react */
import { forwardRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'

interface Props {
  label?: string
  disabled?: boolean
  className?: string
  keepsFocus?: boolean
  expandsTo?: 'dialog'
  onPress?: (event: Event) => void
  children?: ReactNode
}

/** The site's buttons are not `<button>`s: a `div` that answers to click, and to Enter and Space by clicking itself. */
export const Button = forwardRef<HTMLDivElement, Props>(function Button(
  { label, disabled, className, keepsFocus, expandsTo, onPress, children },
  ref,
) {
  return (
    <div
      ref={ref}
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-label={label}
      aria-haspopup={expandsTo}
      aria-disabled={disabled || undefined}
      className={className}
      onMouseDown={(event: MouseEvent) => {
        if (keepsFocus) event.preventDefault()
      }}
      onClick={(event: MouseEvent) => {
        if (!disabled) onPress?.(event.nativeEvent)
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (disabled || (event.key !== 'Enter' && event.key !== ' ')) return
        event.preventDefault()
        onPress?.(event.nativeEvent)
      }}
    >
      {children}
    </div>
  )
})
