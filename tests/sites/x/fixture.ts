import type { SiteFixture } from '../fixture.ts'

export const fixture: SiteFixture = {
  home: 'https://x.com/home',
  hosts: ['x.com', 'twitter.com'],
  title: 'Home / X',
  root: 'react-root',
}
