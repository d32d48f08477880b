/** Invented people of the practice pages. */
export interface Person {
  handle: string
  name: string
  bio: string
}

export const people = {
  sam: { handle: 'samc_teaches', name: 'Sam Carter', bio: 'Teacher. Runs slowly, reads quickly.' },
  school: {
    handle: 'AshlandsPrimary',
    name: 'Ashlands Primary School',
    bio: 'A primary school. Office open 8 to 4.',
  },
  parent: { handle: 'jo_marsh', name: 'Jo Marsh', bio: 'Allotment, tea, two loud children.' },
  press: { handle: 'nina_at_courier', name: 'Nina Holt', bio: 'Education reporter, the Valley Courier.' },
  friend: { handle: 'dev_patel_bakes', name: 'Dev Patel', bio: 'Bread, mostly.' },
} satisfies Record<string, Person>

/** A post that is already there. */
export interface Shown {
  id: string
  by: Person
  text: string
  at: string
}

export const shownPosts: Shown[] = [
  {
    id: '1900000000000000001',
    by: people.parent,
    text: 'Does anyone know what time the summer fair at Ashlands Primary starts on Saturday?',
    at: '2026-06-12T08:10:00.000Z',
  },
  {
    id: '1900000000000000002',
    by: people.press,
    text: 'Working on a story about class sizes. Do you teach at a local primary? I would love to hear from you.',
    at: '2026-06-12T09:25:00.000Z',
  },
  {
    id: '1900000000000000003',
    by: people.friend,
    text: 'First sourdough that did not come out like a brick. Small wins.',
    at: '2026-06-12T10:02:00.000Z',
  },
]
