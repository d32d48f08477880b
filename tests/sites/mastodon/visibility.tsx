/** @jsxImportSource react */
import { useState } from 'react'
import { words } from './words.ts'

export type Visibility = 'public' | 'unlisted' | 'private' | 'direct'

const icons: Record<Visibility, string> = {
  public: 'globe',
  unlisted: 'unlock',
  private: 'lock',
  direct: 'at',
}

interface Props {
  value: Visibility
  onChange(value: Visibility): void
}

/** The control that says who may read the post: its icon is named, its words are translated. */
export function VisibilityButton({ value, onChange }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        title={words.visibility}
        className="dropdown-button"
        onClick={() => setOpen(!open)}
      >
        <svg className={`icon icon-${icons[value]}`} aria-hidden="true" width="15" height="15" />
        <span className="dropdown-button__label">{words[value]}</span>
      </button>
      {open && (
        <div role="listbox" className="privacy-dropdown__dropdown">
          {(Object.keys(icons) as Visibility[]).map((one) => (
            <div
              key={one}
              role="option"
              tabIndex={0}
              aria-selected={one === value}
              data-index={one}
              className="privacy-dropdown__option"
              onClick={() => {
                onChange(one)
                setOpen(false)
              }}
            >
              {words[one]}
            </div>
          ))}
        </div>
      )}
    </>
  )
}
