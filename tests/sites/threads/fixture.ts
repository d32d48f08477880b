import type { SiteFixture } from '../fixture.ts'
import { people } from '../kit/people.ts'

export const fixture: SiteFixture = {
  home: 'https://www.threads.com/',
  hosts: ['www.threads.com', 'www.threads.net'],
  title: 'Threads',
  root: 'mount_0_0',
  data: (query) => {
    const account = query.get('account')
    const { handle } = account === 'school' ? people.school : people.sam
    const viewer =
      account === 'nobody' ? null : { fbid: '17841400000000001', id: '63000000001', username: handle }
    const define = [['BarcelonaSharedData', [], { machine_id: 'practice', viewer }, 1]]
    const data = { require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { define } }]]] }
    return `<script type="application/json" data-content-len="1" data-sjs>${JSON.stringify(data)}</script>`
  },
}
