/** @jsxImportSource react */
import { useState } from 'react'
import type { Person, Shown } from '../kit/people.ts'
import { keepQuery } from '../kit/variant.ts'
import { words } from './words.ts'

interface Props {
  shown: Shown
  onReply(shown: Shown): void
  onOpen(path: string): void
  onQuote?(shown: Shown): void
  /** The post stands inside a dialog, above its answer. */
  quiet?: boolean
}

export function Card({ shown, onReply, onOpen, onQuote, quiet }: Props) {
  const [liked, setLiked] = useState(false)
  const [choosing, setChoosing] = useState(false)
  const status = `/${shown.by.handle}/status/${shown.id}`
  return (
    <article data-testid="tweet" role="article" tabIndex={0} className="card">
      <Avatar person={shown.by} />
      <div>
        <div data-testid="User-Name" className="names">
          <a role="link" href={`/${shown.by.handle}`} onClick={(event) => follow(event, onOpen)}>
            <span>{shown.by.name}</span>
          </a>{' '}
          <a
            role="link"
            href={`/${shown.by.handle}`}
            tabIndex={-1}
            onClick={(event) => follow(event, onOpen)}
          >
            <span>@{shown.by.handle}</span>
          </a>
          {' · '}
          <a role="link" href={status} onClick={(event) => follow(event, onOpen)}>
            <time dateTime={shown.at}>{new Date(shown.at).toLocaleDateString('en-GB')}</time>
          </a>
        </div>
        <div data-testid="tweetText" lang="en" dir="auto">
          <span>{shown.text}</span>
        </div>
        {!quiet && (
          <div role="group" className="actions">
            <button type="button" data-testid="reply" aria-label={words.reply} onClick={() => onReply(shown)}>
              ↩ {words.reply}
            </button>
            <button
              type="button"
              data-testid="retweet"
              aria-label={words.repost}
              onClick={() => setChoosing(!choosing)}
            >
              ⟲
            </button>
            {choosing && (
              <div role="menu">
                <div role="menuitem" data-testid="retweetConfirm" tabIndex={0}>
                  {words.repost}
                </div>
                <a
                  role="menuitem"
                  href="/compose/post"
                  onClick={(event) => {
                    event.preventDefault()
                    setChoosing(false)
                    onQuote?.(shown)
                  }}
                >
                  {words.quote}
                </a>
              </div>
            )}
            <button
              type="button"
              data-testid={liked ? 'unlike' : 'like'}
              aria-label={words.like}
              onClick={() => setLiked(!liked)}
            >
              {liked ? '♥' : '♡'}
            </button>
            <button type="button" data-testid="bookmark" aria-label={words.bookmark}>
              ⚑
            </button>
          </div>
        )}
      </div>
    </article>
  )
}

export function Avatar({ person }: { person: Person }) {
  return (
    <div data-testid={`UserAvatar-Container-${person.handle}`} className="avatar" aria-hidden="true">
      {person.name.slice(0, 1)}
    </div>
  )
}

/** The site navigates without a load. */
export function follow(event: React.MouseEvent<HTMLAnchorElement>, onOpen: (path: string) => void): void {
  if (event.ctrlKey || event.metaKey) return
  event.preventDefault()
  onOpen(keepQuery(new URL(event.currentTarget.href).pathname))
}
