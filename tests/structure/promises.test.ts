import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { built } from '../harness/built.ts'
import { code, isTest, modules } from './sources.ts'

/** Ways to send something out of the browser. */
const senders =
  /\b(fetch\s*\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|RTCPeerConnection)/

/** `eval` called or `Function` made; methods that a library happens to call `eval` are neither. */
const evaluators = /(?<![.\w$])eval\((?![\w$,\s]*\)\s*\{)|\bnew Function\(/

/** The one module that may fetch packs, once there is one. */
const mayFetch: string[] = []

describe('nothing that is typed can leave the browser', () => {
  test('no module sends', () => {
    const wrong = modules.filter(
      (path) => !isTest(path) && !mayFetch.includes(path) && senders.test(code(path)),
    )
    expect(
      wrong,
      'Drafts never leave the browser, so nothing here may talk to a network. Packs are fetched by one module alone; use it.',
    ).toEqual([])
  })

  for (const folder of [built.chromium, built.firefox]) {
    test(`no built script sends, libraries included (${folder.split(/[\\/]/).at(-1)})`, () => {
      const wrong = scripts(folder).filter((path) => senders.test(readFileSync(path, 'utf8')))
      expect(
        wrong,
        'A library brought a way to the network: find another one, or leave that part of it out.',
      ).toEqual([])
    })
  }
})

describe('nothing turns text into code', () => {
  for (const folder of [built.chromium, built.firefox]) {
    test(`no eval and no new Function (${folder.split(/[\\/]/).at(-1)})`, () => {
      const wrong = scripts(folder).filter((path) => evaluators.test(readFileSync(path, 'utf8')))
      expect(wrong).toEqual([])
    })
  }
})

function scripts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => join(folder, path))
}
