import './page.css'
import { h } from '../kit/h.ts'
import { people, shownPosts } from '../kit/people.ts'
import { practiceBanner } from '../kit/practice.ts'
import { variant } from '../kit/variant.ts'
import { thread } from './comments.ts'
import { defineElements } from './composer.ts'
import { oldThread } from './old.ts'
import { submitForm } from './submit-form.ts'
import { words } from './words.ts'

const me = variant.account === 'nobody' ? null : variant.account === 'school' ? people.school : people.sam
const [post] = shownPosts

/** `?name=hidden` leaves only the account's number, as most of the site's pages do. */
function signedIn(): HTMLElement | null {
  if (!me) return null
  const known: Record<string, string> =
    new URLSearchParams(location.search).get('name') === 'hidden' ? {} : { username: me.handle }
  return h('div', {}, h('div', { 'user-id': 't2_p7q8r9' }), h('achievements-entrypoint', known))
}

function draw(): HTMLElement {
  if (!post) throw new Error('There is no post to show.')
  if (location.hostname === 'old.reddit.com') return oldThread(post, me)
  const page = /\/submit\/?$/.test(location.pathname) ? submitForm() : thread(post)
  return h('shreddit-app', me ? { 'user-logged-in': 'true' } : {}, signedIn(), page)
}

defineElements()
document.documentElement.lang = variant.lang === 'fr' ? 'fr' : 'en'
if (variant.practice) practiceBanner(words.practice)
document.getElementById('AppRouter-main-content')?.append(draw())
