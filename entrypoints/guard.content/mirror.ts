import type { Severity, Span } from '../../rules/engine/types.ts'

/** A span to paint over a field's text, in UTF-16 offsets of that text. */
export interface Paint {
  severity: Severity
  span: Span
}

/** Every computed property that decides where a letter stands in a field. */
const textProperties = [
  'direction',
  'unicode-bidi',
  'writing-mode',
  'text-orientation',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-stretch',
  'font-variant',
  'font-kerning',
  'font-feature-settings',
  'font-variation-settings',
  'font-optical-sizing',
  'font-size-adjust',
  'text-rendering',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-transform',
  'text-justify',
  'tab-size',
  'word-break',
  'overflow-wrap',
  'line-break',
  'hyphens',
  'white-space-collapse',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
] as const

/**
 * Marks the text of a textarea, whose inside no highlight reaches: a copy of its text stands over it, invisible but for
 * the marks, as a sibling so that the page's zoom and transforms hold for both. In a closed root, out of reach of the
 * pointer and of screen readers.
 */
export interface Mirror {
  show(paints: Paint[]): void
  remove(): void
}

/** How long nobody may have typed before the marks are drawn anew, ms. */
const rest = 250

export function mirrorOf(field: HTMLTextAreaElement, looks: Record<Severity, string>): Mirror {
  const host = document.createElement(`m-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`)
  host.setAttribute('aria-hidden', 'true')
  const root = host.attachShadow({ mode: 'closed' })
  const copy = document.createElement('div')
  root.append(copy)

  let drawn: string | undefined
  let resting: ReturnType<typeof setTimeout> | undefined

  const follow = () => {
    const style = getComputedStyle(field)
    for (const name of textProperties) copy.style.setProperty(name, style.getPropertyValue(name))
    set(copy, {
      'box-sizing': 'border-box',
      width: `${field.clientWidth + sum(style, 'border-left-width', 'border-right-width')}px`,
      height: `${field.clientHeight + sum(style, 'border-top-width', 'border-bottom-width')}px`,
      'border-style': 'solid',
      'border-color': 'transparent',
      'text-wrap-mode': field.wrap === 'off' ? 'nowrap' : 'wrap',
      'white-space-collapse': 'preserve',
      color: 'transparent',
      overflow: 'hidden',
    })
    place()
    copy.scrollTop = field.scrollTop
    copy.scrollLeft = field.scrollLeft
  }
  /** Put over the field by what is seen, told in the field's own measure: the page may scale it. */
  const place = () => {
    const scale = { x: field.offsetWidth ? field.getBoundingClientRect().width / field.offsetWidth : 1, y: 1 }
    scale.y = field.offsetHeight ? field.getBoundingClientRect().height / field.offsetHeight : 1
    const wanted = field.getBoundingClientRect()
    const is = host.getBoundingClientRect()
    set(host, {
      left: `${Number.parseFloat(host.style.left || '0') + (wanted.left - is.left) / (scale.x || 1)}px`,
      top: `${Number.parseFloat(host.style.top || '0') + (wanted.top - is.top) / (scale.y || 1)}px`,
    })
  }
  const draw = (paints: Paint[]) => {
    drawn = field.value
    copy.replaceChildren(...painted(field.value, paints, looks))
    follow()
  }
  const onScroll = () => {
    copy.scrollTop = field.scrollTop
    copy.scrollLeft = field.scrollLeft
  }
  const sizes = new ResizeObserver(() => host.isConnected && follow())
  const leave = () => remove()
  const remove = () => {
    clearTimeout(resting)
    drawn = undefined
    sizes.disconnect()
    field.removeEventListener('scroll', onScroll)
    field.removeEventListener('blur', leave)
    host.remove()
  }
  return {
    show(paints) {
      if (paints.length === 0 || document.activeElement !== focusedHost(field)) return remove()
      if (!host.isConnected) {
        set(host, {
          all: 'initial',
          position: 'absolute',
          left: '0px',
          top: '0px',
          'pointer-events': 'none',
          'user-select': 'none',
          'z-index': '1',
        })
        field.parentElement?.append(host)
        sizes.observe(field)
        field.addEventListener('scroll', onScroll, { passive: true })
        field.addEventListener('blur', leave)
      }
      clearTimeout(resting)
      if (drawn === undefined || drawn === field.value) return draw(paints)
      // Every change of the page splits what the browser's undo takes back: while somebody types, nothing changes.
      resting = setTimeout(() => draw(paints), rest)
    },
    remove,
  }
}

/** The text in pieces, marked ones in their look. A last line break needs something behind it to be drawn. */
function painted(text: string, paints: Paint[], looks: Record<Severity, string>): (Node | string)[] {
  const pieces: (Node | string)[] = []
  let at = 0
  for (const { severity, span } of [...paints].sort((a, b) => a.span[0] - b.span[0])) {
    const start = Math.max(span[0], at)
    const end = Math.min(span[1], text.length)
    if (start >= end) continue
    const piece = document.createElement('span')
    piece.style.cssText = looks[severity]
    piece.textContent = text.slice(start, end)
    pieces.push(text.slice(at, start), piece)
    at = end
  }
  pieces.push(`${text.slice(at)}\u200B`)
  return pieces
}

/** What the document takes for focused: the host of the outermost root that the field stands in. */
function focusedHost(field: Element): Element {
  const root = field.getRootNode()
  return root instanceof ShadowRoot ? focusedHost(root.host) : field
}

function sum(style: CSSStyleDeclaration, ...names: string[]): number {
  return names.reduce((total, name) => total + Number.parseFloat(style.getPropertyValue(name)), 0)
}

function set(element: HTMLElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important')
}
