import type { Box } from '../../components/models/panel.ts'

/** All in viewport pixels. */
export interface Size {
  width: number
  height: number
}

export interface Place {
  top: number
  left: number
}

const gap = 8
const margin = 8

/**
 * Where the chip stands: just below the box's bottom-right corner, else just above, else beside it, and always inside
 * the viewport. Only where the box leaves no free side does it overlap, in the bottom-right corner of what is seen.
 * Null when the box is scrolled out of view.
 */
export function placeChip(anchor: Box, chip: Size, viewport: Size): Place | null {
  const right = anchor.left + anchor.width
  const bottom = anchor.top + anchor.height
  if (bottom <= 0 || right <= 0 || anchor.top >= viewport.height || anchor.left >= viewport.width) return null
  const lowest = viewport.height - margin - chip.height
  const left = within(right - chip.width, viewport.width - chip.width)
  if (bottom + gap <= lowest) return { top: bottom + gap, left }
  if (anchor.top - gap - chip.height >= margin) return { top: anchor.top - gap - chip.height, left }
  if (right + gap + chip.width + margin <= viewport.width) return { top: lowest, left: right + gap }
  if (anchor.left - gap - chip.width >= margin) return { top: lowest, left: anchor.left - gap - chip.width }
  return { top: Math.max(margin, lowest), left }
}

/** Where the notice stands: below the chip, to its left, or above the box; over the box only when nothing else is free. */
export function placeNotice(anchor: Box, chip: Box, notice: Size, viewport: Size): Place {
  const left = within(chip.left + chip.width - notice.width, viewport.width - notice.width)
  const lowest = viewport.height - margin - notice.height
  const under = chip.top + chip.height + gap
  if (under <= lowest) return { top: under, left }
  const aside = chip.left - gap - notice.width
  if (aside >= margin) return { top: Math.min(chip.top, lowest), left: aside }
  const over = Math.min(anchor.top, chip.top) - gap - notice.height
  return { top: over >= margin ? over : Math.max(margin, chip.top - gap - notice.height), left }
}

/** `maxHeight`: the room there is; the panel scrolls inside it. */
export interface PanelPlace extends Place {
  maxHeight: number
}

/** Below this much room a panel is not worth opening on that side. */
const usable = 220

/**
 * Where the panel opens: beside the box, so that both text and submit control stay in view; else below or above it;
 * else as a sheet along the bottom of the viewport.
 */
export function placePanel(anchor: Box, chip: Box | null, panel: Size, viewport: Size): PanelPlace {
  const full = viewport.height - 2 * margin
  const right = anchor.left + anchor.width
  const height = Math.min(panel.height, full)
  const level = within(anchor.top, viewport.height - height)
  if (right + gap + panel.width + margin <= viewport.width) {
    return { top: level, left: right + gap, maxHeight: full }
  }
  if (anchor.left - gap - panel.width >= margin) {
    return { top: level, left: anchor.left - gap - panel.width, maxHeight: full }
  }
  const left = within(right - panel.width, viewport.width - panel.width)
  const boxes = chip ? [anchor, chip] : [anchor]
  const under = Math.max(margin, ...boxes.map((box) => box.top + box.height + gap))
  const below = viewport.height - margin - under
  if (below >= Math.min(height, usable)) return { top: under, left, maxHeight: below }
  const over = Math.min(...boxes.map((box) => box.top)) - gap
  const above = over - margin
  if (above >= Math.min(height, usable)) {
    return { top: over - Math.min(height, above), left, maxHeight: above }
  }
  const sheet = Math.min(full, Math.max(320, viewport.height * 0.6))
  return { top: viewport.height - margin - Math.min(height, sheet), left, maxHeight: sheet }
}

/** `wish`, moved so that it keeps the margin at both ends; the start wins when there is no room. */
function within(wish: number, room: number): number {
  return Math.max(margin, Math.min(wish, room - margin))
}

/** Which finding is in front after the list has changed: the same one, else the one that took its place. */
export function stillInFront(ids: readonly string[], current: string | null, lastIndex: number): number {
  const index = current === null ? -1 : ids.indexOf(current)
  return index >= 0 ? index : Math.max(0, Math.min(lastIndex, ids.length - 1))
}
