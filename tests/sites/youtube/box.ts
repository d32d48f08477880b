import { h } from '../kit/h.ts'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import type { Post } from '../kit/record.ts'
import { words } from './words.ts'

interface Options {
  surface: Post['surface']
  prompt: string
  label: string
  isReply?: boolean
  onClose(): void
  onSent(text: string): void
}

/** `ytd-commentbox`: a plain editable element deep within elements of the site's own; only the button sends. */
export function commentBox({ surface, prompt, label, isReply, onClose, onSent }: Options): HTMLElement {
  const root = h('div', {
    id: 'contenteditable-root',
    class: 'style-scope yt-formatted-string',
    contenteditable: 'true',
    dir: 'auto',
    'aria-label': prompt,
  })
  const send = h('button', { 'aria-label': label, 'aria-disabled': 'true', disabled: true }, label)
  const textNow = () => linesOf(root).join('\n')
  const publish = publishOnce(surface, {
    text: textNow,
    clear: () => root.replaceChildren(),
    onSent: (text) => {
      onSent(text)
      onClose()
    },
  })
  send.addEventListener('click', (event) => accepts(event) && publish(event))
  root.addEventListener('input', () => {
    const empty = textNow().trim() === ''
    send.toggleAttribute('disabled', empty)
    send.setAttribute('aria-disabled', String(empty))
  })
  return h(
    'ytd-commentbox',
    { id: 'commentbox', ...(isReply ? { 'is-reply': true } : {}) },
    h('div', { id: 'thumbnail-input-row' }, h('div', { id: 'author-thumbnail' })),
    h(
      'div',
      { id: 'creation-box' },
      h(
        'ytd-emoji-input',
        { id: 'emoji' },
        h(
          'yt-user-mention-autosuggest-input',
          { id: 'input-container' },
          h('yt-formatted-string', { id: 'contenteditable-textarea', role: 'textbox' }, root),
        ),
      ),
    ),
    h(
      'div',
      { id: 'footer' },
      h(
        'div',
        { id: 'buttons' },
        h(
          'ytd-button-renderer',
          { id: 'cancel-button' },
          h('yt-button-shape', {}, h('button', { click: onClose }, words.cancel)),
        ),
        h('ytd-button-renderer', { id: 'submit-button' }, h('yt-button-shape', {}, send)),
      ),
    ),
  )
}

/** A line that a box comes in place of when it is pressed; `root` is the element that holds it. */
export function opening(
  root: HTMLElement,
  placeholder: { id: string; text: string },
  box: (close: () => void) => HTMLElement,
): HTMLElement {
  const line = h('div', { id: placeholder.id, role: 'button', tabindex: '0' }, placeholder.text)
  line.addEventListener('click', () => {
    const made = box(() => {
      made.remove()
      line.hidden = false
    })
    line.hidden = true
    root.append(made)
    made.querySelector<HTMLElement>('#contenteditable-root')?.focus()
  })
  return line
}

/** Loose text is the first line; every further line has an element of its own. */
const linesOf = (root: HTMLElement) =>
  [...root.childNodes].map((one) =>
    one instanceof HTMLElement ? one.innerText.replace(/\n$/, '') : (one.textContent ?? ''),
  )
