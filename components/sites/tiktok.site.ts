import type { Answered } from '../../rules/engine/types.ts'
import type { SiteAdapter } from './contract.ts'
import { attribute, first, text } from './dom.ts'

const editors = [
  '[data-e2e="comment-input"] [contenteditable="true"]',
  '[data-e2e*="comment-input"] [contenteditable="true"]',
]
const comments = ['[class*="DivCommentObjectWrapper"]', '[class*="DivCommentItemWrapper"]']
const captions = [
  '[data-e2e="caption_container"] [contenteditable="true"]',
  '.caption-editor [contenteditable="true"]',
]

/** TikTok marks its parts with `data-e2e`, in one layout with a word before it: hence the second, wider selectors. */
export const adapter: SiteAdapter = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*', 'https://m.tiktok.com/*'],
  optional: true,
  composers: [
    {
      surface: 'comment',
      surfaceOf: (root) => (root.closest(comments.join(',')) ? 'reply' : 'comment'),
      editors,
      roots: [],
      submits: ['[data-e2e="comment-post"]', '[data-e2e*="comment-post"]'],
      keys: { enter: 'send', modEnter: 'send' },
      audience: 'unknown',
      answers: answered,
      limit: 150,
    },
    {
      // The description of a video that is being uploaded.
      surface: 'post',
      editors: captions,
      roots: [],
      submits: ['[data-e2e="post_video_button"]'],
      keys: { enter: 'newline', modEnter: 'send' },
      audience: 'unknown',
      media: () => [{ kind: 'video' }],
      limit: 2200,
    },
  ],
  account: (page) => {
    const own = ['a[data-e2e="nav-profile"]', '[data-e2e="nav-profile"] a']
    const handle = /^\/@([\w.]+)\/?$/.exec(pathOf(attribute(page, own, 'href')))?.[1]
    return handle ? { state: 'confirmed', handle: `@${handle}` } : { state: 'unreadable' }
  },
  expects: [
    {
      path: /^\/tiktokstudio\/upload\/?$/,
      composer: ['[data-e2e="select_video_button"]', 'input[type="file"]', ...captions],
    },
  ],
  engagement: [
    { kind: 'like', controls: ['[data-e2e*="like-icon"]'] },
    { kind: 'follow', controls: ['[data-e2e="follow-button"]'] },
    { kind: 'share', controls: ['[data-e2e*="share-icon"]'] },
  ],
  comments: {
    item: comments,
    author: ['a[href^="/@"]'],
    text: ['[data-e2e="comment-level-1"]', '[data-e2e="comment-level-2"]'],
  },
}

/** The comment around the box, else the video. */
function answered(root: Element): Answered | null {
  const page = root.ownerDocument
  const comment = root.closest(comments.join(','))
  const words = comment
    ? first(comment, ['[data-e2e="comment-level-1"]', '[data-e2e="comment-level-2"]'])
    : first(page, ['[data-e2e="browse-video-desc"]', '[data-e2e="video-desc"]'])
  const author = comment
    ? comment.querySelector('a[href^="/@"]')
    : first(page, ['a[data-e2e="video-author-uniqueid"]', '[data-e2e="browse-username"]'])
  if (!words) return null
  const name = /@[\w.]+/.exec(author?.getAttribute('href') ?? '')?.[0] ?? text(author)
  return { relation: 'unknown', name, text: text(words) }
}

/** Links are written with and without the host. */
function pathOf(href: string | null): string {
  return (href ?? '').replace(/^https:\/\/[^/]+/, '').replace(/[?#].*$/, '')
}
