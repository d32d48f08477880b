import type { SiteFixture } from '../fixture.ts'

/** The site refuses markup strings: so does this copy, for its own scripts and for everyone else's. */
export const fixture: SiteFixture = {
  home: 'https://www.youtube.com/watch?v=abc123',
  hosts: ['www.youtube.com', 'm.youtube.com', 'studio.youtube.com'],
  title: 'Summer fair - YouTube',
  root: 'app',
  data: () =>
    `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types 'none'">`,
}
