/** @jsxImportSource react */
import 'draft-js/dist/Draft.css'
import './page.css'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { people } from '../kit/people.ts'
import { practiceBanner } from '../kit/practice.ts'
import { variant } from '../kit/variant.ts'
import { Box } from './box.tsx'
import { words } from './words.ts'

const me = variant.account === 'school' ? people.school : people.sam
/** One layout of the site writes another word before some names. */
const prefix = new URLSearchParams(location.search).get('layout') === 'browse' ? 'browse-' : ''

interface Comment {
  by: string
  name: string
  text: string
}

function CommentBox({
  surface,
  prompt,
  onSent,
}: {
  surface: 'comment' | 'reply'
  prompt: string
  onSent(text: string): void
}) {
  return (
    <div className="css-1a-DivCommentInput">
      <Box surface={surface} prompt={prompt} enterSends onSent={onSent}>
        {({ editor, empty, publish }) => (
          <div className="css-1b-DivLayoutContainer">
            <div data-e2e={`${prefix}comment-input`} className="css-1c-DivInputEditorContainer">
              {editor}
            </div>
            <div
              role="button"
              tabIndex={0}
              data-e2e={`${prefix}comment-post`}
              aria-disabled={empty}
              className="css-1d-DivPostButton"
              onClick={(event) => !empty && publish(event.nativeEvent)}
            >
              {words.post}
            </div>
          </div>
        )}
      </Box>
    </div>
  )
}

function CommentItem({ comment }: { comment: Comment }) {
  const [answering, setAnswering] = useState(false)
  const [replies, setReplies] = useState<string[]>([])
  return (
    <div className="css-2a-DivCommentObjectWrapper">
      <div className="css-2b-DivCommentItemWrapper">
        <a href={`/@${comment.by}`}>
          <p data-e2e="comment-username-1">{comment.name}</p>
        </a>
        <span data-e2e="comment-level-1">{comment.text}</span>
        <span data-e2e="comment-time-1">2h</span>
        <span role="button" tabIndex={0} data-e2e="comment-reply-1" onClick={() => setAnswering(true)}>
          {words.reply}
        </span>
      </div>
      <div className="css-2c-DivReplyContainer">
        {replies.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {answering && (
          <CommentBox
            surface="reply"
            prompt={words.addReply}
            onSent={(text) => {
              setReplies([...replies, text])
              setAnswering(false)
            }}
          />
        )}
      </div>
    </div>
  )
}

function Video() {
  const [comments, setComments] = useState<Comment[]>([
    { by: people.friend.handle, name: people.friend.name, text: 'Noon, I think. Bring cake.' },
  ])
  return (
    <main>
      <a data-e2e="video-author-uniqueid" href={`/@${people.parent.handle}`}>
        {people.parent.name}
      </a>
      <button type="button" data-e2e="follow-button">
        {words.follow}
      </button>
      <div data-e2e="browse-video-desc">
        <span>Getting ready for the summer fair at Ashlands Primary</span>
      </div>
      <button type="button" aria-pressed="false">
        <span data-e2e="like-icon">{words.like}</span>
      </button>
      <div className="css-3a-DivCommentListContainer">
        {comments.map((comment) => (
          <CommentItem key={comment.text} comment={comment} />
        ))}
      </div>
      <CommentBox
        surface="comment"
        prompt={words.add}
        onSent={(text) => setComments([...comments, { by: me.handle, name: me.name, text }])}
      />
    </main>
  )
}

/** Where a video is described before it is published. */
function Upload() {
  return (
    <main>
      <Box surface="post" prompt={words.describe} enterSends={false} onSent={() => {}}>
        {({ editor, empty, publish }) => (
          <>
            <div className="caption-editor" data-e2e="caption_container">
              {editor}
            </div>
            <button
              type="button"
              data-e2e="post_video_button"
              aria-disabled={empty}
              onClick={(event) => publish(event.nativeEvent)}
            >
              {words.post}
            </button>
          </>
        )}
      </Box>
    </main>
  )
}

function App() {
  return (
    <>
      <nav>
        {variant.account !== 'nobody' && (
          <a data-e2e="nav-profile" href={`/@${me.handle}?lang=${variant.lang}`}>
            {words.profile}
          </a>
        )}
      </nav>
      {location.pathname.startsWith('/tiktokstudio/') ? <Upload /> : <Video />}
    </>
  )
}

document.documentElement.lang = variant.lang === 'pl' ? 'pl' : 'en'
if (variant.practice) practiceBanner(words.practice)
const root = document.getElementById('app')
if (root) createRoot(root).render(<App />)
