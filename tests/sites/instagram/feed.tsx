/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { people, type Shown, shownPosts } from '../kit/people.ts'
import { recyclingList } from '../kit/recycle.ts'
import { CommentField, LexicalBox } from './comment-box.tsx'
import { words } from './words.ts'

/** Which of the two comment boxes this copy has: the site gives both out. */
const isLexical = new URLSearchParams(location.search).get('editor') === 'lexical'

const posts: Shown[] = Array.from({ length: 50 }, (_, at) => {
  const post = shownPosts[at % shownPosts.length] as Shown
  return at < shownPosts.length ? post : { ...post, text: `${post.text} (${at})` }
})

/** The feed keeps a few nodes and gives them other posts; an open box goes with its post. */
export function Feed({ onOpen }: { onOpen(path: string): void }) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!list.current) return
    const roots = new Map<HTMLElement, Root>()
    const row = { height: 460, count: 5, make: () => document.createElement('div') }
    const stop = recyclingList(list.current, posts, row, (node, post, at) => {
      const root = roots.get(node) ?? createRoot(node)
      roots.set(node, root)
      root.render(<Post key={at} post={post} code={`C${at}`} onOpen={onOpen} />)
    })
    return () => {
      stop()
      list.current?.replaceChildren()
    }
  }, [])
  return <div ref={list} />
}

interface PostProps {
  post: Shown
  code: string
  onOpen(path: string): void
}

export function Post({ post, code, onOpen }: PostProps) {
  const [sent, setSent] = useState<string[]>([])
  const box = { onSent: (text: string) => setSent((old) => [...old, text]) }
  return (
    <article>
      <header>
        <a href={`/${post.by.handle}/`}>{post.by.handle}</a>
        <div role="button" tabIndex={0}>
          {words.follow}
        </div>
      </header>
      <section className="icons">
        <div role="button" tabIndex={0}>
          <svg width="24" height="24" aria-label={words.like} />
        </div>
        <a
          href={`/p/${code}/`}
          className="open-post"
          onClick={(event) => {
            event.preventDefault()
            onOpen(`/p/${code}/`)
          }}
        >
          <svg width="24" height="24" aria-label={words.comment} />
        </a>
      </section>
      <h1 dir="auto">{post.text}</h1>
      <ul>
        {sent.map((text) => (
          <li key={text}>
            <a href={`/${people.sam.handle}/`}>{people.sam.handle}</a> <span dir="auto">{text}</span>
          </li>
        ))}
      </ul>
      {isLexical ? (
        <LexicalBox surface="comment" label={words.addComment} button={words.post} {...box} />
      ) : (
        <CommentField {...box} />
      )}
    </article>
  )
}

/** The page of one post. */
export function Permalink({ code, onOpen }: { code: string; onOpen(path: string): void }) {
  const post = posts[Number(code.slice(1))] as Shown
  return <Post post={post} code={code} onOpen={onOpen} />
}
