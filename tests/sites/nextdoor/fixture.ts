import type { SiteFixture } from '../fixture.ts'

export const fixture: SiteFixture = {
  home: 'https://nextdoor.co.uk/news_feed/',
  hosts: ['nextdoor.co.uk', 'nextdoor.com', 'www.nextdoor.com'],
  title: 'Nextdoor',
  root: 'main_content',
}
