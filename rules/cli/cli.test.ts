import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run as check } from './check.ts'
import { draftOfLine } from './drafts.ts'
import { builtInFolder } from './folder.ts'
import { readPack, readTestedPack } from './read-pack.ts'
import { packPlugin } from './vite-plugin.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chalkline-'))
  cpSync(builtInFolder, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const rule = (): string => join(folder, 'rules', 'respect-swearing.yaml')
const change = (file: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(file, 'utf8')
  expect(text).toMatch(from)
  writeFileSync(file, text.replace(from, to))
}

describe('reading a pack', () => {
  it('names file and line of what is not YAML', () => {
    writeFileSync(rule(), 'clause: behaviour.respect\ntitle: [open\n')
    expect(() => readPack(folder)).toThrow(/respect-swearing\.yaml:\d+: this is not YAML/)
  })

  it('names file and line of a key that is wrong, and where to read about it', () => {
    change(rule(), 'severity: warn', 'severity: loud')
    expect(() => readPack(folder)).toThrow(/respect-swearing\.yaml:5: severity.*README/)
  })

  it('names file and line of an example that fails', () => {
    change(rule(), /ok:\n/, 'ok:\n  - "Bloody marvellous"\n')
    expect(() => readTestedPack(folder)).toThrow(
      /respect-swearing\.yaml:\d+: “Bloody marvellous” should be left alone/,
    )
  }, 30_000)

  it('says which file is missing', () => {
    rmSync(join(folder, 'clauses.yaml'))
    expect(() => readPack(folder)).toThrow(/clauses\.yaml: this file is missing/)
  })

  it('asks for the source of a lexicon', () => {
    writeFileSync(join(folder, 'lexicons', 'more.yaml'), 'words: one, two\n')
    expect(() => readPack(folder)).toThrow(/more\.yaml:1: say under “source”/)
  })
})

describe('the bundler’s plugin', () => {
  it('gives the pack as a module, and watches its files', () => {
    const watched: string[] = []
    const plugin = packPlugin(folder)
    const id = plugin.resolveId('virtual:chalkline-pack') ?? ''
    const loaded = plugin.load.call({ addWatchFile: (file) => void watched.push(file) }, id)
    expect(loaded?.code).toMatch(/^export default JSON\.parse\(/)
    expect(watched).toContain(rule())
    expect(plugin.resolveId('preact')).toBeUndefined()
  }, 30_000)
})

describe('drafts from a file', () => {
  it('says what is wrong with a line', () => {
    expect(() => draftOfLine('{', 'a.jsonl', 3)).toThrow('a.jsonl:3: this line is not JSON')
    expect(() => draftOfLine('{"id":1}', 'a.jsonl', 1)).toThrow('“text” is missing')
    expect(() => draftOfLine('{"text":"x","account":"mine"}', 'a.jsonl', 1)).toThrow('“mine” is no account')
  })

  it('are checked one object a line', () => {
    const file = join(folder, 'drafts.jsonl')
    writeFileSync(file, `${JSON.stringify({ id: 'a', account: 'school', text: 'Bloody rain' })}\n`)
    const written: string[] = []
    const write = vi
      .spyOn(process.stdout, 'write')
      .mockImplementation((text) => written.push(String(text)) > 0)
    check(['--jsonl', file, '--mentions'])
    write.mockRestore()
    expect(JSON.parse(written.join(''))).toMatchObject({
      id: 'a',
      inScope: true,
      findings: [{ rule: 'respect-swearing', severity: 'warn', spans: [[0, 6]] }],
      mentions: [],
    })
  })
})
