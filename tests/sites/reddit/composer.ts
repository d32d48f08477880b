import { type Editor, startEditor } from '../facebook/editor.ts'
import { h } from '../kit/h.ts'
import { accepts } from '../kit/publish.ts'

/** `?dom=shadow` keeps the editor inside the element's open shadow root, as one source has seen it. */
const inShadow = new URLSearchParams(location.search).get('dom') === 'shadow'

/**
 * The site's own box: a custom element whose open shadow root draws the frame around the editor and the controls that
 * are slotted into it from outside.
 */
class ShredditComposer extends HTMLElement {
  editor: Editor | undefined

  connectedCallback(): void {
    if (this.shadowRoot) return
    const inside = this.attachShadow({ mode: 'open' })
    const editor = h('div', {
      slot: inShadow ? '' : 'rte',
      contenteditable: 'true',
      role: 'textbox',
      tabindex: '0',
      'aria-multiline': 'true',
      'aria-label': this.getAttribute('placeholder') ?? '',
      style: 'white-space: pre-wrap; outline: 0; min-height: 60px',
    })
    inside.append(
      h('div', { class: 'toolbar' }, h('button', { type: 'button', 'aria-label': 'Aa' }, 'Aa')),
      inShadow ? editor : h('slot', { name: 'rte' }),
      h('slot', { name: 'cancel-button' }),
      h('slot', { name: 'submit-button' }),
    )
    if (!inShadow) this.append(editor)
    this.editor = startEditor(editor, {
      onText: () => this.dispatchEvent(new CustomEvent('text')),
      onEnter: (event) => {
        if (!event.ctrlKey && !event.metaKey) return false
        event.preventDefault()
        if (accepts(event)) this.dispatchEvent(new CustomEvent('send', { detail: event }))
        return true
      },
      onArrow: () => false,
      onEscape: () => false,
    })
    this.editor.focus()
  }
}

/** A field whose textarea stands in its open shadow root. */
class FaceplateTextareaInput extends HTMLElement {
  get area(): HTMLTextAreaElement {
    return this.shadowRoot?.getElementById('innerTextArea') as HTMLTextAreaElement
  }

  connectedCallback(): void {
    if (this.shadowRoot) return
    const label = this.getAttribute('placeholder') ?? ''
    this.attachShadow({ mode: 'open' }).append(
      h('textarea', { id: 'innerTextArea', rows: '1', 'aria-label': label, placeholder: label }),
    )
  }
}

/** The form's control: the pressed button stands in its shadow root. */
class PostFormSubmitButton extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return
    this.attachShadow({ mode: 'open' }).append(
      h('button', { type: 'button', id: 'inner-post-submit-button' }, this.getAttribute('label') ?? ''),
    )
  }
}

export type Composer = ShredditComposer
export type TextareaInput = FaceplateTextareaInput

/** Called before anything is drawn: the page is built of these. */
export function defineElements(): void {
  window.__ownElements = /^(shreddit|faceplate|comment|post|r|achievements)-/
  customElements.define('shreddit-composer', ShredditComposer)
  customElements.define('faceplate-textarea-input', FaceplateTextareaInput)
  customElements.define('r-post-form-submit-button', PostFormSubmitButton)
}
