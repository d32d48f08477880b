import { h } from '../kit/h.ts'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import type { Composer, TextareaInput } from './composer.ts'
import { words } from './words.ts'

/** The form of a new post: a title in one shadow root, the text in a Lexical box, the button in another root. */
export function submitForm(): HTMLElement {
  const title = h('faceplate-textarea-input', { name: 'title', placeholder: words.title }) as TextareaInput
  const composer = h('shreddit-composer', { placeholder: words.body }) as Composer
  const publish = publishOnce('post', {
    text: () => [title.area.value, composer.editor?.text()].filter((part) => part).join('\n\n'),
    clear: () => {
      title.area.value = ''
      composer.editor?.clear()
    },
  })
  composer.addEventListener('send', (event) => publish((event as CustomEvent<Event>).detail))
  const button = h('r-post-form-submit-button', { id: 'submit-post-button', label: words.post })
  button.addEventListener('click', (event) => accepts(event) && publish(event))
  return h('r-post-composer-form', {}, h('post-composer-title', {}, title), composer, button)
}
