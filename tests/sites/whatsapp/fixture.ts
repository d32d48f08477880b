import type { SiteFixture } from '../fixture.ts'

export const fixture: SiteFixture = {
  home: 'https://web.whatsapp.com/',
  hosts: ['web.whatsapp.com'],
  title: 'WhatsApp',
  root: 'app',
}
