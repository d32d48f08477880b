import type { SiteFixture } from '../fixture.ts'
import { people } from '../kit/people.ts'

/** Any server looks like this; this one stands for all of them. */
export const fixture: SiteFixture = {
  home: 'https://mastodon.social/home',
  hosts: ['mastodon.social'],
  title: 'Home - Mastodon',
  root: 'mastodon',
  data: (query) => {
    const account = query.get('account')
    const { handle, name } = account === 'school' ? people.school : people.sam
    const signedIn = account !== 'nobody'
    const state = {
      meta: {
        domain: 'mastodon.social',
        locale: query.get('lang') ?? 'en',
        ...(signedIn ? { me: '109' } : {}),
      },
      accounts: signedIn ? { 109: { id: '109', username: handle, acct: handle, display_name: name } } : {},
    }
    return `<script id="initial-state" type="application/json">${JSON.stringify(state)}</script>`
  },
}
