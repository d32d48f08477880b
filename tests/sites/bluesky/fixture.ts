import type { SiteFixture } from '../fixture.ts'

export const fixture: SiteFixture = {
  home: 'https://bsky.app/',
  hosts: ['bsky.app'],
  title: 'Home — Bluesky',
  root: 'root',
}
