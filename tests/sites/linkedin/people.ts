import { people, type Shown, shownPosts } from '../kit/people.ts'

/** Members by the last part of their profile's address; a Page has one too. */
export const slug = (handle: string) => handle.replaceAll('_', '-').toLowerCase()

export const me = { ...people.sam, slug: slug(people.sam.handle) }

/** A feed long enough to be drawn in parts. */
export const feed: Shown[] = Array.from({ length: 60 }, (_, at) => {
  const post = shownPosts[at % shownPosts.length] as Shown
  return at < shownPosts.length
    ? post
    : { ...post, id: String(BigInt(post.id) + BigInt(at)), text: `${post.text} (${at})` }
})
