type Child = Node | string | null | false | undefined

/** Builds an element without markup strings, which sites with Trusted Types refuse. A function is a listener. */
export function h(
  name: string,
  attributes: Record<string, string | boolean | ((event: Event) => void)> = {},
  ...children: Child[]
): HTMLElement {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value)
    else if (value === true) element.setAttribute(key, '')
    else if (value !== false) element.setAttribute(key, value)
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)))
  return element
}
