/** @jsxImportSource react */
import './page.css'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { people, type Shown, shownPosts } from '../kit/people.ts'
import { practiceBanner } from '../kit/practice.ts'
import { variant } from '../kit/variant.ts'
import { ComposeForm } from './compose-form.tsx'
import { words } from './words.ts'

const me = variant.account === 'nobody' ? null : variant.account === 'school' ? people.school : people.sam

function App() {
  const [answering, setAnswering] = useState<Shown | null>(null)
  const [shown, setShown] = useState(shownPosts)
  return (
    <div className="columns-area__panels">
      <div className="compose-panel">
        <ComposeForm
          me={me}
          answering={answering}
          onSent={(text) => {
            setAnswering(null)
            setShown([
              { id: `${shown.length}`, by: me ?? people.sam, text, at: new Date().toISOString() },
              ...shown,
            ])
          }}
        />
      </div>
      <div role="feed" className="column">
        {shown.map((post) => (
          <Status key={post.id} post={post} onReply={() => setAnswering(post)} />
        ))}
      </div>
    </div>
  )
}

function Status({ post, onReply }: { post: Shown; onReply(): void }) {
  return (
    <article className="status status-public" data-id={post.id}>
      <a href={`/@${post.by.handle}/${post.id}`} className="status__relative-time">
        <time dateTime={post.at}>2h</time>
      </a>
      <a href={`/@${post.by.handle}`} title={post.by.handle} className="status__display-name">
        <span className="display-name">{post.by.name}</span>
      </a>
      <div className="status__content">
        <p>{post.text}</p>
      </div>
      <div className="status__action-bar">
        <button
          type="button"
          className="status__action-bar__button icon-button"
          title={words.reply}
          onClick={onReply}
        >
          ↩
        </button>
        <button
          type="button"
          className="status__action-bar__button icon-button star-icon"
          title={words.favourite}
        >
          ★
        </button>
      </div>
    </article>
  )
}

document.documentElement.lang = variant.lang === 'de' ? 'de' : 'en'
if (variant.practice) practiceBanner(words.practice)
const root = document.getElementById('mastodon')
if (root) createRoot(root).render(<App />)
