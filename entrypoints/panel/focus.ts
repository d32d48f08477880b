/** The focused element inside `root`, whether in a document or a closed shadow root; null when focus is elsewhere. */
export function activeWithin(root: Element | null): Element | null {
  const active = (root?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement
  return root && active && root.contains(active) ? active : null
}

/** What Tab can reach inside `root`, in order. */
export function tabStops(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('button:not(:disabled), textarea, a[href]')].filter(
    (element) => element.getClientRects().length > 0,
  )
}

/** Where Tab goes from `active` so that it never leaves `stops`; null when the browser's own step stays inside. */
export function loopTab<T>(stops: readonly T[], active: T | null, back: boolean): T | null {
  const first = stops[0]
  const last = stops.at(-1)
  if (first === undefined || last === undefined) return null
  const index = active === null ? -1 : stops.indexOf(active)
  if (back) return index <= 0 ? last : null
  return index === -1 || index === stops.length - 1 ? first : null
}
