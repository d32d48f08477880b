import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildFixtures, siteIds } from './build.ts'
import type { SiteFixture } from './fixture.ts'

export interface Answer {
  status: number
  contentType: string
  headers: Record<string, string>
  body: string
}

/** Answers a request to one of the sites with its fixture page; null for every other host. */
export type Serve = (url: string) => Answer | null

/**
 * Builds the pages and returns what answers for them at the sites' real addresses. Every path of a site is its page;
 * `?csp=strict` serves it without inline styles. Nothing listens on a port: the browser's requests are intercepted.
 */
export async function fixtures(): Promise<{ serve: Serve; sites: Map<string, SiteFixture> }> {
  const built = await buildFixtures()
  const sites = new Map<string, SiteFixture>()
  for (const id of siteIds()) {
    const { fixture } = (await import(`./${id}/fixture.ts`)) as { fixture: SiteFixture }
    sites.set(id, fixture)
  }
  const serve: Serve = (address) => {
    const url = new URL(address)
    for (const [id, site] of sites) {
      if (site.hosts.includes(url.hostname)) return answer(built, id, site, url)
    }
    return null
  }
  return { serve, sites }
}

const types: Record<string, string> = { js: 'text/javascript', css: 'text/css' }

function answer(built: string, id: string, site: SiteFixture, url: URL): Answer {
  const file = /^\/fixture\/(first|[a-z]+)\/page\.(js|css)$/.exec(url.pathname)
  if (file) {
    const [, name = '', kind = ''] = file
    const body = readFileSync(join(built, name, `page.${kind}`), 'utf8')
    return { status: 200, contentType: types[kind] ?? 'text/plain', headers: {}, body }
  }
  if (url.pathname === '/favicon.ico')
    return { status: 204, contentType: 'image/x-icon', headers: {}, body: '' }
  const headers = { 'content-security-policy': policy(url.searchParams), 'cache-control': 'no-store' }
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    headers,
    body: page(id, site, url.searchParams),
  }
}

/** As strict as the sites' own, and stricter on request. */
function policy(query: URLSearchParams): string {
  const style = query.get('csp') === 'strict' ? "style-src 'self'" : "style-src 'self' 'unsafe-inline'"
  return [
    "default-src 'none'",
    "script-src 'self'",
    style,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const page = (id: string, site: SiteFixture, query: URLSearchParams) => `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${site.title}</title>
<script src="/fixture/first/page.js"></script>
<link rel="stylesheet" href="/fixture/${id}/page.css">
${site.data?.(query) ?? ''}
</head>
<body>
<div id="${site.root}" data-page="root"></div>
<script src="/fixture/${id}/page.js"></script>
</body>
</html>
`
