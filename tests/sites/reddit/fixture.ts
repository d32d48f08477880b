import type { SiteFixture } from '../fixture.ts'

export const fixture: SiteFixture = {
  home: 'https://www.reddit.com/r/primaryteaching/comments/abc123/summer_fair/',
  hosts: ['www.reddit.com', 'old.reddit.com'],
  title: 'Reddit',
  root: 'AppRouter-main-content',
}
