import type { ComponentChildren, Ref } from 'preact'

export interface ButtonProps {
  /** `main`: the one safe way on. `plain`: another way. `quiet`: possible, not suggested. `icon`: a small mark. */
  kind?: 'main' | 'plain' | 'quiet' | 'icon'
  onClick: () => void
  children: ComponentChildren
  /** Says what an icon does. */
  label?: string
  /** For a button that opens something. */
  expanded?: boolean
  controls?: string
  describedBy?: string
  disabled?: boolean
  buttonRef?: Ref<HTMLButtonElement>
}

export function Button({ kind = 'plain', onClick, children, buttonRef, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${kind}`}
      ref={buttonRef ?? null}
      aria-label={rest.label}
      aria-expanded={rest.expanded}
      aria-controls={rest.controls}
      aria-describedby={rest.describedBy}
      disabled={rest.disabled}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
