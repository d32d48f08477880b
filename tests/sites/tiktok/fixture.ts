import type { SiteFixture } from '../fixture.ts'

export const fixture: SiteFixture = {
  home: 'https://www.tiktok.com/@jo_marsh/video/7300000000000000001',
  hosts: ['www.tiktok.com', 'm.tiktok.com'],
  title: 'TikTok',
  root: 'app',
}
