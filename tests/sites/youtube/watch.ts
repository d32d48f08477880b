import { h } from '../kit/h.ts'
import { people } from '../kit/people.ts'
import { variant } from '../kit/variant.ts'
import { commentBox, opening } from './box.ts'
import { words } from './words.ts'

export const videos = {
  abc123: { title: 'Ashlands summer fair, all of it', by: people.parent },
  def456: { title: 'Sourdough for beginners', by: people.friend },
}

/** The page of one video. Going on to another one keeps every node and fills it anew. */
export function watchPage(): { root: HTMLElement; show(id: keyof typeof videos): void } {
  const title = h('h1')
  const channel = h('a', { href: '/@x' })
  const threads = h('div', { id: 'contents' })
  const simplebox = h('ytd-comment-simplebox-renderer')
  const root = h(
    'ytd-watch-flexy',
    {},
    h('ytd-watch-metadata', {}, title, h('ytd-channel-name', {}, channel)),
    h(
      'ytd-comments',
      {},
      h('ytd-comments-header-renderer', {}, simplebox),
      // Templates of the same box stand hidden in the page.
      h('div', { hidden: true }, h('ytd-comment-dialog-renderer', {}, template())),
      threads,
    ),
  )
  const show = (id: keyof typeof videos) => {
    const video = videos[id]
    title.textContent = video.title
    channel.textContent = video.by.name
    channel.setAttribute('href', `/@${video.by.handle}`)
    simplebox.replaceChildren()
    const add = (text: string) => threads.prepend(thread(people.sam.handle, text))
    simplebox.append(
      opening(simplebox, { id: 'placeholder-area', text: words.add }, (onClose) =>
        h(
          'ytd-comment-dialog-renderer',
          {},
          commentBox({ surface: 'comment', prompt: words.add, label: words.comment, onClose, onSent: add }),
        ),
      ),
    )
    threads.replaceChildren(thread(people.press.handle, 'Who organised it? I would love to talk.'))
  }
  return { root, show }
}

function thread(handle: string, text: string): HTMLElement {
  const replies = h('div', { id: 'reply-dialog' })
  const one = h(
    'ytd-comment-thread-renderer',
    {},
    h(
      'ytd-comment-view-model',
      { id: 'comment' },
      h('a', { id: 'author-text', href: `/@${handle}` }, h('span', {}, `@${handle}`)),
      h('span', { id: 'published-time-text' }, h('a', { href: '/watch?v=abc123&lc=1' }, '2h')),
      h('yt-attributed-string', { id: 'content-text' }, text),
      h(
        'button',
        {
          class: 'open-reply',
          click: () => {
            const close = () => dialog.remove()
            const box = commentBox({
              surface: 'reply',
              prompt: words.addReply,
              label: words.reply,
              isReply: true,
              onClose: close,
              onSent: () => undefined,
            })
            const dialog = h('ytd-comment-reply-dialog-renderer', {}, box)
            replies.replaceChildren(dialog)
            box.querySelector<HTMLElement>('#contenteditable-root')?.focus()
          },
        },
        words.reply,
      ),
    ),
    replies,
  )
  return one
}

const template = () =>
  commentBox({
    surface: 'comment',
    prompt: '',
    label: '',
    onClose: () => undefined,
    onSent: () => undefined,
  })

/** The channel's own page, where a post is written. */
export function communityPage(): HTMLElement {
  const dialog = h('ytd-backstage-post-dialog-renderer', { id: 'dialog' })
  dialog.append(
    opening(dialog, { id: 'commentbox-placeholder', text: words.addPost }, (onClose) =>
      commentBox({
        surface: 'post',
        prompt: words.addPost,
        label: words.post,
        onClose,
        onSent: () => undefined,
      }),
    ),
  )
  const hidden = h('div', { hidden: true }, h('ytd-backstage-post-dialog-renderer', {}, template()))
  return h('ytd-browse', {}, hidden, dialog)
}

/** The account's handle stands in the page only after its menu has been opened once. */
export function accountMenu(): HTMLElement {
  const me = variant.account === 'school' ? people.school : people.sam
  const menu = h('ytd-popup-container')
  const button = h(
    'button',
    {
      id: 'avatar-btn',
      'aria-label': words.account,
      click: () => {
        menu.replaceChildren(
          h(
            'ytd-active-account-header-renderer',
            { hidden: menu.hasChildNodes() },
            h('yt-formatted-string', { id: 'account-name' }, me.name),
            h('yt-formatted-string', { id: 'channel-handle' }, `@${me.handle}`),
          ),
        )
      },
    },
    '◉',
  )
  return h('div', { id: 'masthead' }, button, menu)
}
