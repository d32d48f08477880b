import type { SiteFixture } from '../fixture.ts'

/** The signed-in member stands in a `code` element of the page; a Page is chosen per box. */
export const fixture: SiteFixture = {
  home: 'https://www.linkedin.com/feed/',
  hosts: ['www.linkedin.com'],
  title: 'Feed | LinkedIn',
  root: 'root',
  data: (query) => {
    if (query.get('account') === 'nobody') return ''
    const me = {
      data: { '*miniProfile': 'urn:li:fs_miniProfile:1', $type: 'com.linkedin.voyager.common.Me' },
      included: [{ firstName: 'Sam', lastName: 'Carter', publicIdentifier: 'samc-teaches' }],
    }
    return `<code id="bpr-guid-1" data-page="data" hidden>${JSON.stringify(me)}</code>`
  },
}
