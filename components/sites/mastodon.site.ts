import type { Answered, Audience } from '../../rules/engine/types.ts'
import type { AccountReading } from '../messages.ts'
import type { SiteAdapter } from './contract.ts'
import { attribute, first, text } from './dom.ts'

const box = ['textarea.autosuggest-textarea__textarea', '.compose-form textarea']
/** The words of the content warning and of a poll go out with the post. */
const others = ['.compose-form #cw-spoiler-input', '.compose-form .poll__option input[type="text"]']

/**
 * Any server that runs Mastodon's own pages; the addresses of others are added by the person.
 * Classes are the stable thing here: themes of all servers build on them.
 */
export const adapter: SiteAdapter = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: ['https://mastodon.social/*'],
  optional: true,
  composers: [
    {
      surface: 'post',
      surfaceOf: (form) =>
        audienceOf(form) === 'one person'
          ? 'message'
          : form.querySelector('.reply-indicator')
            ? 'reply'
            : 'post',
      editors: [...box, ...others],
      roots: ['form.compose-form', '.compose-form'],
      submits: ['.compose-form__submit button', '.compose-form button[type="submit"]'],
      keys: { enter: 'newline', modEnter: 'send' },
      thread: true,
      audience: audienceOf,
      answers: answered,
      // A description that is missing shows as an active control; its words stand elsewhere.
      media: (form) => [...form.querySelectorAll('.compose-form__upload')].map(() => ({ kind: 'image' })),
      limit: 500,
    },
  ],
  account: readAccount,
  expects: [{ path: /^\/(publish|share)\/?$/, composer: box }],
  engagement: [
    { kind: 'like', controls: ['.status__action-bar .star-icon'], undo: ['.star-icon.active'] },
    { kind: 'follow', controls: ['.account__header .logo-button'] },
  ],
  comments: {
    item: ['.status[data-id]', '.status'],
    author: ['.status__display-name[title]', '.status__display-name [title]', '.display-name__account'],
    text: ['.status__content'],
    time: ['time[datetime]'],
    link: ['a.status__relative-time'],
  },
}

/** The visibility control's icon, which has one name in every language. */
function audienceOf(form: Element): Audience {
  const icon = first(form, ['.compose-form__dropdowns button .icon', '.privacy-dropdown .icon'])
  if (icon?.matches('.icon-globe, .icon-unlock')) return 'public'
  if (icon?.matches('.icon-lock')) return 'friends'
  return icon?.matches('.icon-at') ? 'one person' : 'unknown'
}

function answered(form: Element): Answered | null {
  const shown = form.querySelector('.reply-indicator')
  if (!shown) return null
  const author = first(shown, ['.display-name', '.reply-indicator__display-name'])
  return { relation: 'unknown', name: text(author), text: text(first(shown, ['.reply-indicator__content'])) }
}

/** Written by the server for its page: who signed in, and at which server. */
interface State {
  meta?: { me?: string; domain?: string }
  accounts?: Record<string, { username?: string; display_name?: string }>
}

const states = new WeakMap<Element, State>()

function readAccount(page: Document): AccountReading {
  const script = page.querySelector('script#initial-state')
  const { meta, accounts } = script ? stateOf(script) : {}
  if (meta && !meta.me) return { state: 'none' }
  const me = meta?.me ? accounts?.[meta.me] : undefined
  const domain = meta?.domain ?? page.location.hostname
  if (me?.username)
    return { state: 'confirmed', handle: `@${me.username}@${domain}`, name: me.display_name ?? me.username }
  const own = attribute(page, ['.compose-form .navigation-bar a[href*="/@"]'], 'href')
  const handle = /\/@(\w+)\/?$/.exec(own ?? '')?.[1]
  return handle ? { state: 'confirmed', handle: `@${handle}@${domain}` } : { state: 'unreadable' }
}

function stateOf(script: Element): State {
  const before = states.get(script)
  if (before) return before
  let state: State = {}
  try {
    state = JSON.parse(script.textContent ?? '')
  } catch {
    // Still arriving, or no Mastodon page: nothing is known then.
  }
  if (state.meta) states.set(script, state)
  return state
}
