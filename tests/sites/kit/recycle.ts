/**
 * A list that keeps a handful of nodes and gives them other items as the person scrolls, as long feeds do.
 * @param draw fills a node with an item; the node may hold another one's content
 */
export function recyclingList<Item>(
  list: HTMLElement,
  items: Item[],
  row: { height: number; count: number; make(): HTMLElement },
  draw: (node: HTMLElement, item: Item, index: number) => void,
): () => void {
  const nodes = Array.from({ length: row.count }, () => row.make())
  const shown = new Array<number>(row.count).fill(-1)
  list.style.position = 'relative'
  // The browser would scroll along with the node that it keeps in view.
  list.style.overflowAnchor = 'none'
  list.style.height = `${items.length * row.height}px`
  list.append(...nodes)
  const place = () => {
    const top = scrollY - list.offsetTop
    const first = Math.max(0, Math.min(Math.floor(top / row.height), items.length - row.count))
    for (let index = first; index < Math.min(first + row.count, items.length); index += 1) {
      const slot = index % row.count
      const node = nodes[slot]
      const item = items[index]
      if (!node || item === undefined || shown[slot] === index) continue
      shown[slot] = index
      node.style.cssText = `position: absolute; inset-inline: 0; top: ${index * row.height}px; height: ${row.height}px`
      draw(node, item, index)
    }
  }
  addEventListener('scroll', place, { passive: true })
  place()
  return () => removeEventListener('scroll', place)
}
