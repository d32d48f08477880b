import type { SiteFixture } from '../fixture.ts'

export const fixture: SiteFixture = {
  home: 'https://www.instagram.com/',
  hosts: ['www.instagram.com'],
  title: 'Instagram',
  root: 'mount_0_0',
}
