/** Walking a page upwards and through open shadow roots. */

/** The element's parent, or the host of the shadow root it stands in. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode
  if (parent instanceof ShadowRoot) return parent.host
  return parent instanceof Element ? parent : null
}

/** The element and everything above it, outwards. */
export function* upwards(from: Element): Generator<Element> {
  for (let at: Element | null = from; at; at = parentOf(at)) yield at
}

/** Whether `inner` stands in `outer`, open shadow roots included. */
export function holds(outer: Element, inner: Element): boolean {
  for (const one of upwards(inner)) if (one === outer) return true
  return false
}

/** The elements of an event's path, innermost first. */
export function elementsOf(event: Event): Element[] {
  return event.composedPath().filter((one): one is Element => one instanceof Element)
}
