/** @jsxImportSource react */
import './page.css'
import { useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { people } from '../kit/people.ts'
import { publishOnce } from '../kit/publish-once.ts'
import { keepQuery, variant } from '../kit/variant.ts'
import { LexicalBox, TextButton } from './comment-box.tsx'
import { CreateDialog } from './create-dialog.tsx'
import { Feed, Permalink } from './feed.tsx'
import { words } from './words.ts'

const me = variant.account === 'school' ? people.school : people.sam

function App() {
  const [path, setPath] = useState(location.pathname)
  const [creating, setCreating] = useState(path.startsWith('/create/'))
  useEffect(() => {
    const moved = () => setPath(location.pathname)
    addEventListener('popstate', moved)
    return () => removeEventListener('popstate', moved)
  }, [])
  const go = (to: string) => {
    history.pushState(null, '', keepQuery(to))
    setPath(location.pathname)
  }
  const link = (to: string, id: string, label: string) => (
    <a
      href={to}
      id={id}
      onClick={(event) => {
        event.preventDefault()
        go(to)
      }}
    >
      {label}
    </a>
  )
  const code = /^\/p\/(\w+)/.exec(path)?.[1]
  return (
    <>
      <nav>
        {link('/', 'to-home', words.home)}
        {link('/direct/t/1234/', 'to-messages', words.messages)}
        {link('/accounts/edit/', 'to-edit', words.edit)}
        <a href="#" id="to-create" role="button" onClick={() => setCreating(true)}>
          {words.create}
        </a>
        {variant.account !== 'nobody' && (
          <a href={`/${me.handle}/`}>
            <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt={words.profile(me.handle)} />
          </a>
        )}
      </nav>
      <main>
        {path.startsWith('/direct/') ? (
          <Thread key={path} />
        ) : path === '/accounts/edit/' ? (
          <EditProfile />
        ) : code ? (
          <Permalink key={code} code={code} onOpen={go} />
        ) : (
          <Feed onOpen={go} />
        )}
      </main>
      {creating && <CreateDialog onClose={() => setCreating(false)} />}
    </>
  )
}

function Thread() {
  const [rows, setRows] = useState(['Are you coming to the fair on Saturday?'])
  return (
    <section>
      <header>
        <a href={`/${people.parent.handle}/`}>
          <span dir="auto">{people.parent.name}</span>
        </a>
      </header>
      <div role="grid">
        {rows.map((row) => (
          <div role="row" key={row}>
            <span dir="auto">{row}</span>
          </div>
        ))}
      </div>
      <LexicalBox
        surface="message"
        label={words.message}
        button={words.send}
        onSent={(text) => setRows((old) => [...old, text])}
      />
    </section>
  )
}

function EditProfile() {
  const [bio, setBio] = useState('')
  const now = useRef('')
  const [publish] = useState(() =>
    publishOnce('profile', {
      text: () => now.current,
      clear: () => {
        now.current = ''
        setBio('')
      },
    }),
  )
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <input name="username" defaultValue={me.handle} />
      <textarea
        aria-label={words.bio}
        value={bio}
        onChange={(event) => {
          now.current = event.target.value
          setBio(event.target.value)
        }}
      />
      <TextButton onPress={publish}>{words.submit}</TextButton>
    </form>
  )
}

document.cookie = variant.account === 'nobody' ? 'ds_user_id=; path=/; max-age=0' : 'ds_user_id=4471; path=/'
document.documentElement.lang = variant.lang === 'pt' ? 'pt' : 'en'
const root = document.getElementById('mount_0_0')
if (root) createRoot(root).render(<App />)
