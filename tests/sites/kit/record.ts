import type { Surface } from '../../../rules/engine/types.ts'

/**
 * What a fixture page remembers of itself, for tests and for the practice run. Loaded first, before anything is drawn.
 */

/** One publication. Pushed in the very event that published, so that order and count can be trusted. */
export interface Post {
  text: string
  event: { type: string; isTrusted: boolean }
  surface: Surface
  /** `performance.now()` */
  at: number
}

/** Traces that something other than the page left in it. */
export interface Traces {
  /** Nodes that the page did not make: `<name>` and where. Never shrinks. */
  nodes: string[]
  /** The most highlights that were registered at once. */
  highlights: number
  /** Attributes set on `<html>` or `<body>` by someone else. */
  attributes: string[]
}

declare global {
  interface Window {
    __posts: Post[]
    /** Types of the events that asked to publish, whether or not there was anything left to publish. */
    __attempts: string[]
    __traces: Traces
    /** Single-letter page shortcuts that fired: typing anywhere of ours must not add to it. */
    __shortcuts: string[]
    /** Names of custom elements that are the page's own, for sites that are built of them. */
    __ownElements?: RegExp
    /** Times a dialog of the page was closed by an outside press or by Escape. */
    __dismissals: string[]
  }
}

const known = /^(html|head|body|meta|title|link|script|noscript)$/i

/** Everything that appears outside `<body>`'s own children, every custom element and every style sheet is not the page's. */
function trace(node: Node, into: Traces): void {
  if (!(node instanceof Element)) return
  const name = node.localName
  const parent = node.parentNode
  const outside = parent === document.documentElement && !known.test(name)
  const custom = name.includes('-') && !window.__ownElements?.test(name)
  const style = name === 'style' || (name === 'link' && !(node as HTMLLinkElement).href.includes('/fixture/'))
  const loose = parent === document.body && !node.hasAttribute('data-page') && name !== 'script'
  if (outside || custom || style || loose)
    into.nodes.push(`<${name}> in <${(parent as Element | null)?.localName}>`)
}

export function startRecording(): void {
  window.__posts = []
  window.__attempts = []
  window.__shortcuts = []
  window.__dismissals = []
  const traces: Traces = { nodes: [], highlights: 0, attributes: [] }
  window.__traces = traces
  for (const child of document.documentElement.children) trace(child, traces)
  const own = new Set(['lang', 'dir', 'data-page', 'class'])
  new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) trace(node, traces)
      if (record.type !== 'attributes') continue
      const { target, attributeName } = record
      if (target !== document.documentElement && target !== document.body) continue
      if (attributeName && !own.has(attributeName))
        traces.attributes.push(`${(target as Element).localName}.${attributeName}`)
    }
  }).observe(document, { childList: true, subtree: true, attributes: true })
  const look = () => {
    traces.highlights = Math.max(traces.highlights, CSS.highlights?.size ?? 0)
    requestAnimationFrame(look)
  }
  look()
}
