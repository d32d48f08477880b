import type { SiteFixture } from '../fixture.ts'
import { identities } from './identities.ts'

export const fixture: SiteFixture = {
  home: 'https://www.facebook.com/',
  hosts: ['www.facebook.com', 'web.facebook.com', 'www.messenger.com', 'business.facebook.com'],
  title: 'Facebook',
  root: 'mount_0_0',
  data: (query) => {
    const account = query.get('account')
    const { id, name, login } =
      identities[account === 'school' || account === 'nobody' ? account : 'personal']
    const user = { ACCOUNT_ID: login, USER_ID: id, NAME: name, SHORT_NAME: name.split(' ')[0] ?? '' }
    const data = {
      require: [
        [
          'ScheduledServerJS',
          'handle',
          null,
          [{ __bbox: { define: [['CurrentUserInitialData', [], user, 270]] } }],
        ],
      ],
    }
    return `<script type="application/json" data-content-len="1" data-sjs>${JSON.stringify(data)}</script>`
  },
}
