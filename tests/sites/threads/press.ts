import { h } from '../kit/h.ts'

/** A `div` that acts as a button, as sites built on React Native or Meta's own parts have: by click, Enter and Space. */
export function press(
  attributes: Record<string, string>,
  onPress: (event: Event) => void,
  ...children: (Node | string)[]
): HTMLElement {
  const button = h('div', { role: 'button', tabindex: '0', ...attributes }, ...children)
  const isOff = () => button.getAttribute('aria-disabled') === 'true'
  button.addEventListener('click', (event) => {
    if (!isOff()) onPress(event)
  })
  button.addEventListener('keydown', (event) => {
    if (isOff() || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    onPress(event)
  })
  return button
}

/** A small picture without words, as icon-only buttons have. */
export function icon(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 20 20')
  svg.setAttribute('width', '20')
  svg.setAttribute('height', '20')
  const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle')
  for (const [name, value] of Object.entries({
    cx: '10',
    cy: '10',
    r: '7',
    fill: 'none',
    stroke: 'currentColor',
  })) {
    circle.setAttribute(name, value)
  }
  svg.append(circle)
  return svg
}
