/** How this copy of the page behaves, read from the query: one page, every habit of the real sites. */

/** Which event publishes. `click` is the sites' own way; the others are ways that pages are known to use. */
export const ways = [
  'click',
  'mousedown',
  'pointerdown',
  'pointerup',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'enter',
  'keypress',
  'beforeinput',
  'submit',
  'requestSubmit',
  'programmatic',
  'window-capture',
  'shadow',
] as const
export type Way = (typeof ways)[number]

export interface Variant {
  on: Way
  /** Controls ignore events that a script made. */
  trustedOnly: boolean
  /** Milliseconds from the publishing event to the emptied box. */
  slow: number
  lang: string
  /** Who is signed in: `personal`, `school` or `nobody`. */
  account: 'personal' | 'school' | 'nobody'
  /** The comment box takes its submit control away when it loses focus. */
  dropsSubmitOnBlur: boolean
  practice: boolean
}

function readVariant(search: string): Variant {
  const query = new URLSearchParams(search)
  const on = query.get('on')
  const account = query.get('account')
  return {
    on: ways.find((way) => way === on) ?? 'click',
    trustedOnly: query.get('trusted') === '1',
    slow: Number(query.get('slow') ?? 0),
    lang: query.get('lang') ?? 'en',
    account: account === 'school' || account === 'nobody' ? account : 'personal',
    dropsSubmitOnBlur: query.get('blur') === 'drop',
    practice: query.get('practice') === '1',
  }
}

export const variant = readVariant(location.search)

/** Links inside the page keep the query, so that a variant survives the page's own navigation. */
export const keepQuery = (path: string) => `${path}${location.search}`
