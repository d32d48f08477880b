/** Small readings of a page that several adapters share. Nothing here writes. */

/** The first element that any of the selectors finds, the most trusted selector first. */
export function first(within: ParentNode, selectors: string[]): Element | null {
  for (const selector of selectors) {
    const found = within.querySelector(selector)
    if (found) return found
  }
  return null
}

/** An attribute of the first element found, or null. */
export function attribute(within: ParentNode, selectors: string[], name: string): string | null {
  return first(within, selectors)?.getAttribute(name) ?? null
}

/** An element's words on one line, or an empty string. */
export function text(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** A cookie that scripts may read, or undefined. */
export function cookie(page: Document, name: string): string | undefined {
  const pair = page.cookie.split('; ').find((one) => one.startsWith(`${name}=`))
  return pair?.slice(name.length + 1)
}

/** Whether the person can see the element at all. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0
}

/** The element and everything above it, outwards, through the hosts of open shadow roots. */
export function* around(from: Element): Generator<Element> {
  for (let at: Element | null = from; at; ) {
    yield at
    const parent: Node | null = at.parentNode
    at = parent instanceof ShadowRoot ? parent.host : at.parentElement
  }
}

/** Shown controls that carry a few words and no picture: where a site names none of its controls, one of these sends. */
export function wordButtons(within: ParentNode): Element[] {
  return [...within.querySelectorAll('button, [role="button"]')].filter((one) => {
    const words = text(one)
    return words !== '' && words.length <= 30 && !one.querySelector('svg, img') && isShown(one)
  })
}
