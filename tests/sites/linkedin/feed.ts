import { h } from '../kit/h.ts'
import { people, type Shown } from '../kit/people.ts'
import { accepts } from '../kit/publish.ts'
import { publishOnce } from '../kit/publish-once.ts'
import { recyclingList } from '../kit/recycle.ts'
import { variant } from '../kit/variant.ts'
import { feed, me, slug } from './people.ts'
import { quillInShadow } from './quill.ts'
import { startTiptap, textOf } from './tiptap.ts'
import { words } from './words.ts'

/** The feed draws what is on the screen and gives its nodes other posts when it is scrolled. */
export function drawFeed(main: HTMLElement): () => void {
  const list = h('div', { 'data-testid': 'mainFeed', 'data-component-type': 'LazyColumn' })
  main.append(list)
  const row = { height: 420, count: 6, make: () => h('div', { role: 'listitem' }) }
  return recyclingList(list, feed, row, drawPost)
}

function drawPost(item: HTMLElement, post: Shown): void {
  const boxes = h('div', { class: 'comments' })
  item.setAttribute('componentkey', `expanded${post.id}FeedType_MAIN_FEED`)
  item.replaceChildren(
    h('a', { href: `/in/${slug(post.by.handle)}/`, 'data-view-name': 'feed-actor-image' }, post.by.name),
    h('button', { 'aria-label': words.menuFor(post.by.name) }, '⋯'),
    h('div', { 'data-testid': 'expandable-text-box' }, post.text),
    h(
      'div',
      { class: 'social-bar' },
      h(
        'button',
        { 'data-view-name': 'reaction-button', 'aria-label': words.like, 'aria-pressed': 'false' },
        words.like,
      ),
      h(
        'button',
        {
          class: 'open-comments',
          'aria-label': words.comment,
          click: () => {
            if (boxes.hasChildNodes()) return
            boxes.append(isOlder ? olderBox(boxes) : commentBox('comment', boxes), shownComment(boxes))
          },
        },
        words.comment,
      ),
    ),
    boxes,
  )
}

/** A comment; the box for a reply to it comes behind it. */
function shownComment(boxes: HTMLElement): HTMLElement {
  const comment = h(
    'div',
    { componentkey: 'replaceableComment_urn:li:comment:(activity:1,2)' },
    h('a', { href: `/in/${slug(people.friend.handle)}/` }, people.friend.name),
    h('div', { 'data-testid': 'expandable-text-box' }, 'Noon, I think. Bring cake.'),
    h(
      'button',
      {
        class: 'open-reply',
        click: () => {
          if (!comment.nextElementSibling) comment.after(h('div', {}, commentBox('reply', boxes)))
        },
      },
      words.reply,
    ),
  )
  return h('div', { class: 'thread' }, comment)
}

function commentBox(surface: 'comment' | 'reply', boxes: HTMLElement): HTMLElement {
  const acting = variant.account === 'school' ? people.school : me
  const picture = variant.account === 'school' ? 'company-logo' : 'profile-displayphoto'
  const wrapper = h('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' })
  const bar = h('div', { class: 'comment-actions' }, h('button', { 'aria-label': 'Emoji' }, '☺'))
  const publish = publishOnce(surface, {
    text: () => textOf(editor),
    clear: () => editor.commands.clearContent(true),
    onSent: (text) => boxes.append(h('p', { class: 'sent' }, text)),
  })
  const view = surface === 'reply' ? 'comment-reply-post' : 'comment-post'
  const button = h(
    'button',
    {
      // The newest pages leave the attribute out: structure has to do then.
      ...(variant.on === 'programmatic' ? {} : { 'data-view-name': view }),
      click: (event) => accepts(event) && publish(event),
    },
    surface === 'reply' ? words.reply : words.comment,
  )
  const editor = startTiptap(wrapper, words.editorComment, publish, (text) => {
    // Mounted after a commit, not in the same task.
    setTimeout(() => (text.trim() ? bar.append(button) : button.remove()))
  })
  wrapper.addEventListener('mention', (event) => {
    const label = (event as CustomEvent<string>).detail
    editor
      .chain()
      .focus()
      .insertContent([
        { type: 'mention', attrs: { label } },
        { type: 'text', text: ' ' },
      ])
      .run()
  })
  setTimeout(() => editor.commands.focus())
  return h(
    'div',
    { componentkey: `commentBox-${surface}` },
    h(
      'button',
      { 'aria-label': words.switchIdentity },
      h('img', { src: `data:image/gif;base64,R0lGODlhAQABAAAAACw=#${picture}`, alt: acting.name }),
    ),
    wrapper,
    bar,
  )
}

const isOlder = new URLSearchParams(location.search).get('era') === 'ember'

/** The older pages' box: Quill in a form, outside any shadow root. */
function olderBox(boxes: HTMLElement): HTMLElement {
  const container = h('div', { class: 'ql-container' })
  const button = h(
    'button',
    { class: 'comments-comment-box__submit-button--cr', type: 'submit' },
    words.comment,
  )
  const form = h(
    'form',
    { class: 'comments-comment-box__form' },
    h('div', { class: 'comments-comment-texteditor' }, container),
    button,
  )
  setTimeout(() => {
    const quill = quillInShadow(container, words.editorComment, '')
    const publish = publishOnce('comment', {
      text: () => quill.getText().replace(/\n$/, ''),
      clear: () => quill.setText(''),
      onSent: (text) => boxes.append(h('p', { class: 'sent' }, text)),
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (accepts(event)) publish(event)
    })
  })
  return form
}
