/** @jsxImportSource react */
import './page.css'
import { useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { behaveAsDialog } from '../kit/outside.ts'
import { people, type Shown, shownPosts } from '../kit/people.ts'
import { practiceBanner } from '../kit/practice.ts'
import { variant } from '../kit/variant.ts'
import { Area } from './area.tsx'
import { words } from './words.ts'

const me = variant.account === 'school' ? people.school : people.sam

function Feed() {
  const [writing, setWriting] = useState(false)
  const [shown, setShown] = useState(shownPosts)
  return (
    <>
      <div data-testid="prompt-container" className="card" onClick={() => setWriting(true)}>
        {words.prompt}
      </div>
      {shown.map((post) => (
        <Card key={post.id} post={post} />
      ))}
      {writing && (
        <Dialog
          onClose={() => setWriting(false)}
          onSent={(text) => {
            setWriting(false)
            setShown([{ id: `${shown.length}`, by: me, text, at: new Date().toISOString() }, ...shown])
          }}
        />
      )}
    </>
  )
}

function Card({ post }: { post: Shown }) {
  const [answering, setAnswering] = useState(false)
  const [comments, setComments] = useState<string[]>([])
  return (
    <div data-testid="feed-item-card" className="card">
      <a href={`/profile/${post.id}/`}>{post.by.name}</a>
      <div data-testid="post-body">
        <span data-testid="styled-text">{post.text}</span>
      </div>
      <button type="button" data-testid="reaction-button" aria-pressed="false">
        {words.like}
      </button>
      <button type="button" data-testid="post-reply-button" onClick={() => setAnswering(true)}>
        {words.comment}
      </button>
      {comments.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {answering && (
        <div className="inline">
          <Area
            surface="comment"
            testId="comment-add-reply-input"
            prompt={words.addComment}
            enterSends
            onSent={(text) => setComments([...comments, text])}
            control={({ empty, publish }) => (
              <div
                role="button"
                tabIndex={0}
                data-testid="inline-composer-reply-button"
                aria-disabled={empty}
                onClick={(event) => !empty && publish(event.nativeEvent)}
              >
                ➤
              </div>
            )}
          />
        </div>
      )}
    </div>
  )
}

function Dialog({ onClose, onSent }: { onClose(): void; onSent(text: string): void }) {
  const dialog = useRef<HTMLDivElement>(null)
  const shut = useRef(onClose)
  shut.current = onClose
  useEffect(() => (dialog.current ? behaveAsDialog(dialog.current, () => shut.current()) : undefined), [])
  return (
    <div className="veil">
      <div
        ref={dialog}
        role="dialog"
        aria-modal="true"
        aria-label={words.title}
        data-testid="content-composer-dialog"
        className="dialog"
        tabIndex={-1}
      >
        <button type="button" aria-label={words.close} onClick={onClose}>
          ✕
        </button>
        <button type="button" data-testid="neighbor-audience-visibility-button">
          {words.anyone}
        </button>
        <Area
          surface="post"
          testId="composer-text-field"
          prompt={words.prompt}
          enterSends={false}
          onSent={onSent}
          control={({ empty, publish }) => (
            <button
              type="button"
              data-testid="composer-submit-button"
              disabled={empty}
              onClick={(event) => publish(event.nativeEvent)}
            >
              {words.post}
            </button>
          )}
        />
      </div>
    </div>
  )
}

/** A conversation: neither the box nor the control has a test id. */
function Inbox() {
  const [said, setSaid] = useState<string[]>([])
  return (
    <div className="card">
      <h2>{people.parent.name}</h2>
      {said.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <div className="inline">
        <Area
          surface="message"
          prompt={words.message}
          enterSends
          onSent={(text) => setSaid([...said, text])}
          control={({ empty, publish }) => (
            <button type="button" disabled={empty} onClick={(event) => publish(event.nativeEvent)}>
              {words.send}
            </button>
          )}
        />
      </div>
    </div>
  )
}

document.documentElement.lang = variant.lang === 'fr' ? 'fr' : 'en'
if (variant.practice) practiceBanner(words.practice)
const root = document.getElementById('main_content')
if (root) createRoot(root).render(location.pathname.startsWith('/inbox') ? <Inbox /> : <Feed />)
