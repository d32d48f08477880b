import type { CDPSession, Page } from '@playwright/test'

/** A node of ours, as the browser's own tools see it: neither the page nor Playwright's locators reach a closed root. */
export interface Part {
  role: string
  name: string
  /** Middle of the node in viewport pixels. */
  at: { x: number; y: number }
  box: { x: number; y: number; width: number; height: number }
  focused: boolean
  /** A real press of the mouse. */
  press(): Promise<void>
}

export interface Ours {
  /** Elements of ours in the page at this moment, the host included. */
  count(): Promise<number>
  /** All words that can be read in it, in order. */
  text(): Promise<string>
  /** Everything with a role, in the order of the accessibility tree. */
  parts(): Promise<Part[]>
  /** Waits for a node with this role and name. */
  part(role: string, name: string | RegExp, timeout?: number): Promise<Part>
  button(name: string | RegExp, timeout?: number): Promise<Part>
  /** Waits until some of our words match. */
  says(words: RegExp, timeout?: number): Promise<string>
  /** Waits until none of them do. */
  silent(words: RegExp, timeout?: number): Promise<void>
  /** The root's markup with its styles, to be looked at elsewhere (axe does not enter closed roots). */
  markup(): Promise<{ html: string; css: string }>
}

interface Node {
  nodeId: number
  backendNodeId: number
  nodeType: number
  localName: string
  nodeValue: string
  children?: Node[]
  shadowRoots?: (Node & { shadowRootType: string })[]
}

/** What Chalkline has put into a page, found through the debugging protocol. */
export async function ours(page: Page): Promise<Ours> {
  const session = await page.context().newCDPSession(page)
  const look = () => find(session)
  const parts = () => readParts(page, session)

  const part: Ours['part'] = (role, name, timeout = 8000) =>
    until(timeout, `${role} ${name}`, async () =>
      (await parts()).find((each) => each.role === role && fits(each.name, name)),
    )

  const text = async () => words((await look()).roots)

  return {
    count: async () => (await look()).elements,
    text,
    parts,
    part,
    button: (name, timeout) => part('button', name, timeout),
    says: (wanted, timeout = 8000) =>
      until(timeout, `the words ${wanted}`, async () => {
        const said = await text()
        return wanted.test(said) ? said : undefined
      }),
    silent: async (unwanted, timeout = 8000) => {
      await until(timeout, `silence on ${unwanted}`, async () => !unwanted.test(await text()) || undefined)
    },
    markup: async () => {
      const { roots } = await look()
      const all = await Promise.all(roots.map((root) => rootMarkup(session, root)))
      return { html: all.map(({ html }) => html).join(''), css: all.map(({ css }) => css).join('\n') }
    },
  }
}

/** The page itself has no closed roots and no children of `<html>` but head and body: the rest is ours. */
async function find(session: CDPSession): Promise<{ elements: number; roots: Node[] }> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
    root: Node
  }
  const roots: Node[] = []
  let elements = 0
  const walk = (node: Node, inside: boolean) => {
    if (inside && node.nodeType === 1) elements++
    for (const shadow of node.shadowRoots ?? []) {
      const isOurs = shadow.shadowRootType === 'closed'
      if (isOurs) roots.push(shadow)
      if (isOurs && !inside) elements++
      walk(shadow, inside || isOurs)
    }
    for (const child of node.children ?? []) {
      const stray =
        node.localName === 'html' && child.nodeType === 1 && !/^(head|body)$/.test(child.localName)
      walk(child, inside || stray)
    }
  }
  walk(root, false)
  return { elements, roots }
}

function words(roots: Node[]): string {
  const said: string[] = []
  const walk = (node: Node) => {
    if (node.localName === 'style' || node.localName === 'script') return
    if (node.nodeType === 3 && node.nodeValue.trim()) said.push(node.nodeValue.trim())
    for (const child of node.children ?? []) walk(child)
  }
  for (const root of roots) walk(root)
  return said.join(' ')
}

interface AxNode {
  ignored: boolean
  role?: { value: string }
  name?: { value: string }
  properties?: { name: string; value: { value: unknown } }[]
  backendDOMNodeId?: number
}

async function readParts(page: Page, session: CDPSession): Promise<Part[]> {
  const { roots } = await find(session)
  const inside = new Set<number>()
  const walk = (node: Node) => {
    inside.add(node.backendNodeId)
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) walk(child)
  }
  for (const root of roots) walk(root)
  if (inside.size === 0) return []
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] }
  const parts: Part[] = []
  for (const node of nodes) {
    const backendNodeId = node.backendDOMNodeId
    if (node.ignored || !backendNodeId || !inside.has(backendNodeId)) continue
    const box = await boxOf(session, backendNodeId)
    if (!box) continue
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    parts.push({
      role: node.role?.value ?? '',
      name: node.name?.value ?? '',
      at,
      box,
      focused:
        node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ?? false,
      press: () => page.mouse.click(at.x, at.y),
    })
  }
  return parts
}

async function boxOf(session: CDPSession, backendNodeId: number): Promise<Part['box'] | null> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId })
    const [x = 0, y = 0] = model.border
    return { x, y, width: model.width, height: model.height }
  } catch {
    // Not drawn: hidden, or gone since the tree was read.
    return null
  }
}

async function rootMarkup(session: CDPSession, root: Node): Promise<{ html: string; css: string }> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId })
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    returnByValue: true,
    functionDeclaration: `function () {
      const sheets = [...this.styleSheets, ...this.adoptedStyleSheets]
      return { html: this.innerHTML, css: sheets.flatMap((s) => [...s.cssRules].map((r) => r.cssText)).join('\\n') }
    }`,
  })
  return result.value as { html: string; css: string }
}

const fits = (name: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? name.trim() === wanted : wanted.test(name)

async function until<T>(timeout: number, what: string, look: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + timeout
  for (;;) {
    const seen = await look()
    if (seen !== undefined) return seen
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what} in Chalkline’s part of the page.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** The words that are marked in the page, in the order in which they stand. Highlights are the page's to read. */
export const marks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
    const live = ranges.map((each) => {
      const range = document.createRange()
      range.setStart(each.startContainer, each.startOffset)
      range.setEnd(each.endContainer, each.endOffset)
      return range
    })
    live.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    return live.map(String).filter(Boolean)
  })
