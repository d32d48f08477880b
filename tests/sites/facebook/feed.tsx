/** @jsxImportSource react */
import { useState } from 'react'
import { keepQuery } from '../kit/variant.ts'
import { Button } from './button.tsx'
import { CommentBox } from './comment-box.tsx'
import { words } from './words.ts'

export interface Comment {
  id: string
  by: string
  path: string
  text: string
}

export interface FeedPost extends Comment {
  comments: Comment[]
}

interface Props {
  post: FeedPost
  position: number
  me: { name: string; path: string }
  onShare(): void
}

/** One post of the feed with its comments and boxes. */
export function FeedUnit({ post, position, me, onShare }: Props) {
  const [liked, setLiked] = useState(false)
  const [commenting, setCommenting] = useState(false)
  const [comments, setComments] = useState(post.comments)
  const add = (text: string) =>
    setComments((old) => [...old, { id: String(900 + old.length), by: me.name, path: me.path, text }])
  return (
    <div data-pagelet={`FeedUnit_${position - 1}`}>
      <div role="article" aria-posinset={position} aria-label={post.by} className="unit">
        <div className="by">
          <div data-ad-rendering-role="profile_name">
            <h3>
              <a role="link" href={post.path}>
                {post.by}
              </a>
            </h3>
          </div>
          <a role="link" href={keepQuery(`${post.path}/posts/${post.id}`)}>
            {words.ago}
          </a>
        </div>
        <div data-ad-rendering-role="story_message" data-ad-comet-preview="message" className="story">
          <div dir="auto">{post.text}</div>
        </div>
        <div className="actions">
          <Button label={liked ? words.unlike : words.like} onPress={() => setLiked(!liked)}>
            <span data-ad-rendering-role="like_button">
              {liked ? '★' : '☆'} {words.like}
            </span>
          </Button>
          <Button label={words.leaveComment} onPress={() => setCommenting(true)}>
            <span data-ad-rendering-role="comment_button">{words.comment}</span>
          </Button>
          <Button label={words.share} expandsTo="dialog" onPress={onShare}>
            <span data-ad-rendering-role="share_button">{words.share}</span>
          </Button>
        </div>
        {comments.map((comment) => (
          <CommentLine key={comment.id} comment={comment} post={post} onSent={add} />
        ))}
        {commenting && <CommentBox surface="comment" label={words.commentAs(me.name)} onSent={add} />}
      </div>
    </div>
  )
}

function CommentLine({
  comment,
  post,
  onSent,
}: {
  comment: Comment
  post: FeedPost
  onSent(text: string): void
}) {
  const [replying, setReplying] = useState(false)
  return (
    <div className="thread">
      <div role="article" aria-label={words.commentBy(comment.by)} className="comment">
        <a role="link" href={comment.path}>
          <b>{comment.by}</b>
        </a>
        <div dir="auto">{comment.text}</div>
        <div className="small">
          <a role="link" href={`${post.path}/posts/${post.id}?comment_id=${comment.id}`}>
            {words.ago}
          </a>
          <Button onPress={() => setReplying(true)}>{words.reply}</Button>
        </div>
      </div>
      {replying && <CommentBox surface="reply" label={words.replyTo(comment.by)} onSent={onSent} />}
    </div>
  )
}
