import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../assets/tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')

/** Foreground on background, and the least contrast between them (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs: [foreground: string, background: string, least: number][] = [
  ['ink', 'paper', 4.5],
  ['ink', 'well', 4.5],
  ['ink-soft', 'paper', 4.5],
  ['ink-soft', 'well', 4.5],
  ['on-board', 'board', 4.5],
  ['on-band', 'band', 4.5],
  ['on-band-soft', 'band', 4.5],
  ...['note', 'warn', 'pause', 'ok'].flatMap((name): [string, string, number][] => [
    [name, 'paper', 4.5],
    [name, `${name}-bg`, 4.5],
  ]),
  ['edge', 'paper', 3],
  ['edge', 'well', 3],
  ['board', 'paper', 3],
  ['board', 'well', 3],
  ['board', 'line', 3],
  ['focus', 'paper', 3],
  ['focus', 'well', 3],
]

describe.each([
  ['light', colours(light)],
  ['dark', { ...colours(light), ...colours(dark.split('@media')[0] ?? '') }],
])('%s', (_theme, named) => {
  it.each(pairs)('%s on %s reaches %d:1', (foreground, background, least) => {
    expect(contrast(named[foreground], named[background])).toBeGreaterThanOrEqual(least)
  })
})

function colours(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((hit) => [hit[1], hit[2]]),
  )
}

function contrast(a = '', b = ''): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

/** Relative luminance (WCAG 2.2) of `#rrggbb`. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
