/** @jsxImportSource react */
import './page.css'
import { useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { isTyping } from '../kit/outside.ts'
import { people, shownPosts } from '../kit/people.ts'
import { practiceBanner } from '../kit/practice.ts'
import { keepQuery, variant } from '../kit/variant.ts'
import { BusinessSuite } from './business.tsx'
import { Button } from './button.tsx'
import { type FeedPost, FeedUnit } from './feed.tsx'
import { identities } from './identities.ts'
import { Messenger } from './messenger.tsx'
import { PostDialog } from './post-dialog.tsx'
import { words } from './words.ts'

const me = identities[variant.account]

const starting: FeedPost[] = shownPosts.map((post) => ({
  id: post.id,
  by: post.by.name,
  path: `/${post.by.handle.replaceAll('_', '.')}`,
  text: post.text,
  comments:
    post.by === people.parent
      ? [{ id: '801', by: people.friend.name, path: '/dev.patel', text: 'Noon, I think. Bring cake.' }]
      : [],
}))

function App() {
  const [posts, setPosts] = useState(starting)
  const [writing, setWriting] = useState<'post' | 'share' | 'page' | null>(null)
  const [path, setPath] = useState(location.pathname)
  const go = (to: string) => {
    history.pushState(null, '', keepQuery(to))
    setPath(to)
  }
  const isGroup = path.startsWith('/groups/')
  const write = () =>
    setWriting(!isGroup && path === me.path && variant.account === 'school' ? 'page' : 'post')
  const first = me.name.split(' ')[0] ?? ''
  useShortcuts({
    p: write,
    l: () => press('like_button'),
    c: () => press('comment_button'),
  })
  return (
    <>
      <div role="banner" className="top">
        <a role="link" href="/" aria-label="Facebook" className="mark">
          f
        </a>
        <a role="link" href="/me/">
          {me.name}
        </a>
        {['/messages/t/55/', '/groups/77/', '/AshlandsPrimary'].map((to) => (
          <a
            key={to}
            role="link"
            href={to}
            onClick={(event) => {
              event.preventDefault()
              go(to)
            }}
          >
            {to.split('/')[1]}
          </a>
        ))}
      </div>
      {path.startsWith('/messages/') && <Messenger />}
      <div role="main" className="main" style={path.startsWith('/messages/') ? { display: 'none' } : {}}>
        {me.name && (
          <div data-pagelet={isGroup ? 'GroupInlineComposer' : 'FeedComposer'}>
            <div role="region" aria-label={words.createRegion} className="unit opener">
              <Button expandsTo="dialog" className="prompt-button" onPress={write}>
                <span>{words.prompt(first)}</span>
              </Button>
            </div>
          </div>
        )}
        <div role="feed">
          {posts.map((post, at) => (
            <FeedUnit
              key={post.id}
              post={post}
              position={at + 1}
              me={me}
              onShare={() => setWriting('share')}
            />
          ))}
        </div>
      </div>
      {writing && (
        <PostDialog
          name={me.name}
          kind={writing}
          onClose={() => setWriting(null)}
          onSent={(text) => {
            setWriting(null)
            setPosts((old) => [
              { id: String(1000 + old.length), by: me.name, path: me.path, text, comments: [] },
              ...old,
            ])
          }}
        />
      )}
    </>
  )
}

const press = (role: string) =>
  document
    .querySelector(`[data-ad-rendering-role="${role}"]`)
    ?.closest<HTMLElement>('[role="button"]')
    ?.click()

/** The site's single-letter shortcuts, quiet while a person writes in the page. */
function useShortcuts(shortcuts: Record<string, () => void>): void {
  const latest = useRef(shortcuts)
  latest.current = shortcuts
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
      const run = latest.current[event.key]
      if (!run) return
      event.preventDefault()
      window.__shortcuts.push(event.key)
      run()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

/** Readable by script on the real site too; `i_user` only while acting as a Page. */
function signIn(): void {
  const set = (name: string, value: string | null) => {
    document.cookie = value ? `${name}=${value}; path=/` : `${name}=; path=/; max-age=0`
  }
  set('c_user', me.login === '0' ? null : me.login)
  set('i_user', me.id === me.login ? null : me.id)
}

signIn()
document.documentElement.lang = variant.lang === 'cy' ? 'cy' : 'en'
if (variant.practice) practiceBanner(words.practice)
const root = document.getElementById('mount_0_0')
const isBusiness = location.hostname === 'business.facebook.com'
const isMessenger = location.hostname === 'www.messenger.com'
if (root) createRoot(root).render(isBusiness ? <BusinessSuite /> : isMessenger ? <Messenger /> : <App />)
