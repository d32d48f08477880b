/** What a site's folder says of its pages, in its own `fixture.ts`. */
export interface SiteFixture {
  /** Where a person writes, e.g. `https://x.com/home`. */
  home: string
  /** Every host that is answered with this page. */
  hosts: string[]
  title: string
  /** Id of the element that the page draws itself into. */
  root: string
  /** Data that the site puts into the page for its own scripts, as HTML; may depend on the query. */
  data?: (query: URLSearchParams) => string
}
