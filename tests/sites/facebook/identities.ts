/** Who the page may be signed in as. `login` is the person behind it; a Page is acted as by a person. */
export const identities = {
  personal: {
    id: '100000000000001',
    login: '100000000000001',
    name: 'Sam Carter',
    path: '/sam.carter.teaches',
  },
  school: {
    id: '100000000000077',
    login: '100000000000001',
    name: 'Ashlands Primary School',
    path: '/AshlandsPrimary',
  },
  nobody: { id: '0', login: '0', name: '', path: '/' },
}
