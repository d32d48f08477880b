import { describe, expect, it } from 'vitest'
import { placeChip, placeNotice, placePanel, stillInFront } from './place.ts'

const viewport = { width: 1200, height: 700 }
const chip = { width: 220, height: 34 }
const box = (top: number, left: number, width: number, height: number) => ({ top, left, width, height })

describe('placeChip', () => {
  it('stands just below the bottom-right corner', () => {
    expect(placeChip(box(100, 300, 500, 200), chip, viewport)).toEqual({ top: 308, left: 580 })
  })
  it('goes above when there is no room below', () => {
    expect(placeChip(box(400, 300, 500, 280), chip, viewport)).toEqual({ top: 358, left: 580 })
  })
  it('goes beside a box as high as the window', () => {
    expect(placeChip(box(0, 300, 500, 700), chip, viewport)).toEqual({ top: 658, left: 808 })
    expect(placeChip(box(0, 600, 600, 700), chip, viewport)).toEqual({ top: 658, left: 372 })
  })
  it('stays inside the window when the box fills it', () => {
    expect(placeChip(box(0, 0, 1200, 700), chip, viewport)).toEqual({ top: 658, left: 972 })
    expect(placeChip(box(-50, 0, 90, 80), chip, viewport)).toEqual({ top: 38, left: 8 })
    expect(placeChip(box(0, 0, 180, 120), chip, { width: 180, height: 120 })?.left).toBe(8)
  })
  it('is away while the box is out of view', () => {
    expect(placeChip(box(-300, 300, 500, 200), chip, viewport)).toBeNull()
    expect(placeChip(box(700, 300, 500, 200), chip, viewport)).toBeNull()
    expect(placeChip(box(100, 1200, 500, 200), chip, viewport)).toBeNull()
  })
})

describe('placeNotice', () => {
  const notice = { width: 360, height: 60 }
  it('stands below the chip', () => {
    expect(placeNotice(box(100, 300, 500, 200), box(308, 580, 220, 34), notice, viewport)).toEqual({
      top: 350,
      left: 440,
    })
  })
  it('stands beside the chip, or above the box, rather than over what is written', () => {
    const at = box(640, 580, 220, 34)
    expect(placeNotice(box(400, 300, 500, 232), at, notice, viewport)).toEqual({ top: 632, left: 212 })
    const narrow = { width: 500, height: 700 }
    expect(placeNotice(box(400, 0, 500, 232), box(640, 272, 220, 34), notice, narrow)).toEqual({
      top: 332,
      left: 132,
    })
  })
})

describe('placePanel', () => {
  const panel = { width: 384, height: 400 }
  it('opens beside the box, so that text and submit stay in view', () => {
    expect(placePanel(box(100, 300, 480, 200), null, panel, viewport)).toEqual({
      top: 100,
      left: 788,
      maxHeight: 684,
    })
    expect(placePanel(box(100, 600, 580, 200), null, panel, viewport).left).toBe(208)
  })
  it('moves up rather than leave the window', () => {
    expect(placePanel(box(500, 300, 480, 190), null, panel, viewport).top).toBe(292)
  })
  it('opens below the chip, or above the box, in a narrow window', () => {
    const narrow = { width: 640, height: 700 }
    const below = placePanel(box(40, 20, 600, 200), box(248, 400, 220, 34), panel, narrow)
    expect(below).toEqual({ top: 290, left: 236, maxHeight: 402 })
    const above = placePanel(box(480, 20, 600, 210), box(438, 400, 220, 34), panel, narrow)
    expect(above).toEqual({ top: 30, left: 236, maxHeight: 422 })
  })
  it('becomes a sheet along the bottom when there is no side left', () => {
    expect(
      placePanel(box(0, 0, 320, 500), null, { width: 304, height: 600 }, { width: 320, height: 500 }),
    ).toEqual({
      top: 172,
      left: 8,
      maxHeight: 320,
    })
  })
})

describe('stillInFront', () => {
  it('keeps the same finding in front when others come and go', () => {
    expect(stillInFront(['a', 'b', 'c'], 'c', 0)).toBe(2)
  })
  it('moves to the one that took its place', () => {
    expect(stillInFront(['a', 'c'], 'b', 1)).toBe(1)
    expect(stillInFront(['a'], 'b', 1)).toBe(0)
    expect(stillInFront([], 'b', 1)).toBe(0)
  })
})
