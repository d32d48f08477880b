/** @jsxImportSource react */
import 'draft-js/dist/Draft.css'
import './page.css'
import { useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { behaveAsDialog, isTyping } from '../kit/outside.ts'
import { people, type Shown, shownPosts } from '../kit/people.ts'
import { practiceBanner } from '../kit/practice.ts'
import { keepQuery, variant } from '../kit/variant.ts'
import { Avatar, Card, follow } from './cards.tsx'
import { Chat } from './chat.tsx'
import { Composer } from './composer.tsx'
import { EditProfile } from './edit-profile.tsx'
import { words } from './words.ts'

const me = variant.account === 'school' ? people.school : people.sam

interface Toast {
  path: string
}

function App() {
  const [path, setPath] = useState(location.pathname)
  const [behind, setBehind] = useState(path.startsWith('/compose/') ? '/home' : path)
  const [answering, setAnswering] = useState<Shown | null>(() => {
    const id = new URLSearchParams(location.search).get('in_reply_to')
    return shownPosts.find((shown) => shown.id === id) ?? null
  })
  const [quoting, setQuoting] = useState<Shown | null>(null)
  const [editing, setEditing] = useState(false)
  const [shown, setShown] = useState(shownPosts)
  const [toast, setToast] = useState<Toast | null>(null)
  const composing = path === '/compose/post'

  useEffect(() => {
    const moved = () => setPath(location.pathname)
    addEventListener('popstate', moved)
    return () => removeEventListener('popstate', moved)
  }, [])
  useEffect(() => {
    if (!composing) setBehind(path)
  }, [composing, path])

  const go = (to: string) => {
    history.pushState(null, '', to)
    setPath(location.pathname)
  }
  const compose = (to: Shown | null, about: Shown | null = null) => {
    setAnswering(to)
    setQuoting(about)
    go(keepQuery('/compose/post'))
  }
  const close = () => go(keepQuery(behind))
  const sent = (text: string) => {
    const id = String(1900000000000001000n + BigInt(shown.length))
    setShown([{ id, by: me, text, at: new Date().toISOString() }, ...shown])
    setToast({ path: `/${me.handle}/status/${id}` })
    if (composing) close()
  }
  useShortcuts({
    n: () => compose(null),
    l: () => click('like'),
    r: () => click('reply'),
    t: () => click('retweet'),
  })

  return (
    <>
      <div className="frame" aria-hidden={composing || undefined}>
        <Navigation onOpen={go} onCompose={() => compose(null)} />
        <main role="main">
          <div data-testid="primaryColumn" className="column">
            <Column
              path={behind}
              shown={shown}
              onReply={compose}
              onQuote={(about) => compose(null, about)}
              onEdit={() => setEditing(true)}
              onOpen={go}
              onSent={sent}
            />
          </div>
          <div data-testid="sidebarColumn" className="side">
            <form role="search" onSubmit={(event) => event.preventDefault()}>
              <input
                data-testid="SearchBox_Search_Input"
                aria-label={words.search}
                placeholder={words.search}
              />
            </form>
          </div>
        </main>
      </div>
      <div id="layers">
        {editing && <EditProfile onClose={() => setEditing(false)} />}
        {composing && (
          <Dialog answering={answering} quoting={quoting} onClose={close} onSent={sent} onOpen={go} />
        )}
        {toast && (
          <div data-testid="toast" role="alert" className="toast">
            <span>{words.sent}</span>{' '}
            <a role="link" href={toast.path} onClick={(event) => follow(event, go)}>
              {words.view}
            </a>
          </div>
        )}
      </div>
    </>
  )
}

interface ColumnProps {
  path: string
  shown: Shown[]
  onReply(shown: Shown): void
  onQuote(shown: Shown): void
  onEdit(): void
  onOpen(path: string): void
  onSent(text: string): void
}

function Column({ path, shown, onReply, onQuote, onEdit, onOpen, onSent }: ColumnProps) {
  const status = /^\/[^/]+\/status\/(\d+)/.exec(path)?.[1]
  const focal = shown.find((post) => post.id === status)
  const cards = (posts: Shown[]) => (
    <section role="region" className="feed">
      {posts.map((post) => (
        <div key={post.id} data-testid="cellInnerDiv">
          <Card shown={post} onReply={onReply} onQuote={onQuote} onOpen={onOpen} />
        </div>
      ))}
    </section>
  )
  if (focal) {
    return (
      <>
        {cards([focal])}
        <div data-testid="inline_reply_offscreen" className="writing">
          <Avatar person={me} />
          <Composer key={focal.id} testId="tweetButtonInline" answering={focal} onSent={onSent} />
        </div>
      </>
    )
  }
  if (path.startsWith('/i/chat/')) return <Chat />
  const person = Object.values(people).find(({ handle }) => path === `/${handle}`)
  if (person) {
    return (
      <div className="profile">
        <div data-testid="UserName">
          <b>{person.name}</b> <span>@{person.handle}</span>
        </div>
        <div data-testid="UserDescription">{person.bio}</div>
        {person === me && (
          <button type="button" data-testid="editProfileButton" onClick={onEdit}>
            {words.editProfile}
          </button>
        )}
        {person !== me && (
          <button type="button" className="primary" data-testid={`${person.handle.length}00-follow`}>
            {words.follow}
          </button>
        )}
        {cards(shown.filter(({ by }) => by === person))}
      </div>
    )
  }
  return (
    <>
      <div className="writing">
        <Avatar person={me} />
        <Composer testId="tweetButtonInline" answering={null} onSent={onSent} />
      </div>
      {cards(shown)}
    </>
  )
}

interface DialogProps {
  answering: Shown | null
  quoting: Shown | null
  onClose(): void
  onSent(text: string): void
  onOpen(path: string): void
}

function Dialog({ answering, quoting, onClose, onSent, onOpen }: DialogProps) {
  const inner = useRef<HTMLDivElement>(null)
  const shut = useRef(onClose)
  shut.current = onClose
  useEffect(() => (inner.current ? behaveAsDialog(inner.current, () => shut.current()) : undefined), [])
  return (
    <div role="dialog" className="veil">
      <div className="mask" data-testid="mask" />
      <div
        ref={inner}
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        className="dialog"
        tabIndex={-1}
      >
        <div id="modal-header" className="bar">
          <button type="button" data-testid="app-bar-close" aria-label={words.close} onClick={onClose}>
            ✕
          </button>
        </div>
        {answering && (
          <>
            <Card shown={answering} quiet onReply={() => {}} onOpen={onOpen} />
            <div className="answering">
              {words.replyingTo} <span>@{answering.by.handle}</span>
            </div>
          </>
        )}
        <div className="writing">
          <Avatar person={me} />
          <Composer testId="tweetButton" answering={answering} quoting={quoting} autoFocus onSent={onSent} />
        </div>
      </div>
    </div>
  )
}

function Navigation({ onOpen, onCompose }: { onOpen(path: string): void; onCompose(): void }) {
  const link = (id: string, href: string, label: string) => (
    <a role="link" href={href} data-testid={id} onClick={(event) => follow(event, onOpen)}>
      {label}
    </a>
  )
  return (
    <header role="banner">
      <nav role="navigation">
        {link('AppTabBar_Home_Link', '/home', words.home)}
        {link('AppTabBar_Explore_Link', '/explore', words.explore)}
        {link('AppTabBar_Notifications_Link', '/notifications', words.notifications)}
        {link('AppTabBar_DirectMessage_Link', '/i/chat/1-2', words.messages)}
        {variant.account !== 'nobody' && link('AppTabBar_Profile_Link', `/${me.handle}`, words.profile)}
      </nav>
      <a
        role="link"
        href="/compose/post"
        data-testid="SideNav_NewTweet_Button"
        className="primary"
        onClick={(event) => {
          event.preventDefault()
          onCompose()
        }}
      >
        {words.post}
      </a>
      {variant.account !== 'nobody' && (
        <button type="button" data-testid="SideNav_AccountSwitcher_Button" className="account">
          <Avatar person={me} />
          <span>
            <b>{me.name}</b> <span>@{me.handle}</span>
          </span>
        </button>
      )}
    </header>
  )
}

const click = (testId: string) => document.querySelector<HTMLElement>(`[data-testid="${testId}"]`)?.click()

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

document.documentElement.lang = variant.lang === 'es' ? 'es' : 'en'
if (variant.practice) practiceBanner(words.practice)
const root = document.getElementById('react-root')
if (root) createRoot(root).render(<App />)
