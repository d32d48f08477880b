import type { Answered } from '../../rules/engine/types.ts'
import type { AccountReading } from '../messages.ts'
import type { SiteAdapter } from './contract.ts'
import { attribute, first, text } from './dom.ts'

const rich = [
  'shreddit-composer [data-lexical-editor][contenteditable="true"]',
  'shreddit-composer [contenteditable="true"]',
  '[data-lexical-editor][contenteditable="true"]',
]
const newPost = ['r-post-composer-form', 'form#newlink']
const answerable = 'shreddit-comment[author], shreddit-post[author]'

/** Reddit is built of custom elements that carry its data as attributes; a box may stand in one's open shadow root. */
export const adapter: SiteAdapter = {
  id: 'reddit',
  name: 'Reddit',
  matches: ['https://www.reddit.com/*', 'https://old.reddit.com/*'],
  optional: true,
  composers: [
    {
      surface: 'comment',
      surfaceOf: (root) => (commentAbove(root) ? 'reply' : 'comment'),
      editors: [...rich, 'textarea[name="text"]'],
      not: newPost,
      hosts: ['shreddit-composer'],
      roots: ['shreddit-composer', 'form.usertext'],
      submits: ['button[slot="submit-button"]', 'button.save[type="submit"]'],
      keys: { enter: 'newline', modEnter: 'send' },
      audience: 'unknown',
      answers: answered,
      limit: 10_000,
    },
    {
      surface: 'post',
      editors: [...rich, 'post-composer-title textarea', 'textarea#innerTextArea', 'form#newlink textarea'],
      not: ['comment-composer-host'],
      hosts: ['shreddit-composer', 'faceplate-textarea-input'],
      roots: newPost,
      submits: ['#submit-post-button', 'form#newlink button[name="submit"]'],
      keys: { enter: 'newline', modEnter: 'send' },
      thread: true,
      audience: 'unknown',
      media: (root) =>
        [...root.querySelectorAll(':is(img, video):is([src^="blob:"], [src^="data:"])')].map((one) => ({
          kind: one.localName === 'video' ? 'video' : 'image',
        })),
    },
  ],
  account: readAccount,
  expects: [{ path: /^\/r\/[^/]+\/submit\/?$/, composer: ['r-post-composer-form', 'textarea[name="text"]'] }],
  engagement: [{ kind: 'react', controls: ['button[upvote]', 'button[downvote]'] }],
  comments: {
    item: ['shreddit-comment[thingid]'],
    author: ['a[href^="/user/"]'],
    text: ['[slot="comment"]'],
    time: ['time[datetime]', 'faceplate-timeago[ts]'],
    link: ['a[href*="/comment/"]'],
  },
}

const commentAbove = (root: Element) => root.closest('shreddit-comment[author], .comment .child')

/** The comment around the box, else the page's post. */
function answered(root: Element): Answered | null {
  const target = root.closest(answerable) ?? root.ownerDocument.querySelector('shreddit-post[author]')
  if (!target) return null
  const words = first(target, ['[slot="comment"]', '[slot="text-body"]'])
  const title = target.getAttribute('post-title') ?? ''
  return {
    relation: 'unknown',
    name: `u/${target.getAttribute('author')}`,
    text: [title, text(words)].filter(Boolean).join('\n'),
  }
}

/** The account's name stands only in some corners of a page; its number, wherever somebody is signed in. */
function readAccount(page: Document): AccountReading {
  const named = ['after-login-toast-dispatcher', 'achievements-entrypoint', 'community-author-flair']
  const name =
    attribute(
      page,
      named.map((one) => `${one}[username]`),
      'username',
    ) ??
    /\/user\/([\w-]+)/.exec(
      attribute(page, ['#header-bottom-right .user a[href*="/user/"]'], 'href') ?? '',
    )?.[1]
  if (name) return { state: 'confirmed', handle: `u/${name}` }
  const app = page.querySelector('shreddit-app')
  if (app && app.getAttribute('user-logged-in') !== 'true') return { state: 'none' }
  const id = app ? attribute(page, ['[user-id^="t2_"]'], 'user-id') : null
  return id ? { state: 'confirmed', handle: id } : { state: 'unreadable' }
}
