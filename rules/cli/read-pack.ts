import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Pack } from '../engine/pack.ts'
import { practicePack, selfTest } from '../pack/self-test.ts'
import { type Issue, validateFacts, validatePack } from '../pack/validate.ts'

/** A file that cannot be read as part of a pack. The message names file and line and says what to do. */
export class PackError extends Error {}

/** A file of the pack's source: its data, and where in it a path is. */
interface Source {
  file: string
  data: unknown
  line: (path: (string | number)[]) => number
}

/**
 * Reads a pack from its folder: `pack.yaml`, `clauses.yaml`, `mentions.yaml`, `practice-school.json`, `lexicons/*`,
 * `rules/*.yaml`. Format: `rules/pack/README.md`. Throws `PackError` when something cannot be read.
 */
export function readPack(folder: string): Pack {
  const head = readYaml(folder, 'pack.yaml')
  const rules = list(folder, 'rules', '.yaml').map((name) => readYaml(folder, join('rules', name)))
  const built = {
    format: 1,
    ...record(head),
    practice: readJson(folder, 'practice-school.json'),
    clauses: readYaml(folder, 'clauses.yaml').data,
    mentions: seq(readYaml(folder, 'mentions.yaml')).map((one) => lines(one, ['phrases', 'unless'])),
    lexicons: readLexicons(folder),
    names: readText(folder, join('lexicons', 'given-names.txt')).trim(),
    weights: readWeights(folder),
    rules: rules.map(ruleOf),
  }
  const checked = validatePack(built)
  if (checked.ok) return checked.value
  throw new PackError(checked.issues.map((issue) => place(folder, issue, rules, head)).join('\n'))
}

/** Reads a pack and runs its examples; throws `PackError` when one fails. */
export function readTestedPack(folder: string): Pack {
  const pack = readPack(folder)
  const failures = tryOut(pack)
  if (failures.length === 0) return pack
  const said = failures.map(({ rule, list: name, index, message }) => {
    const source = readYaml(folder, join('rules', `${rule}.yaml`))
    return `${source.file}:${source.line([name, index])}: ${message} Change the rule or its example.`
  })
  throw new PackError(said.join('\n'))
}

function tryOut(pack: Pack): ReturnType<typeof selfTest> {
  try {
    practicePack(pack)
  } catch (error) {
    throw new PackError(
      `lexicons or mentions cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    )
  }
  return selfTest(pack)
}

/** All files that a pack is made of, for watchers. */
export const packFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:yaml|json|txt)$/.test(name))
    .map((name) => join(folder, name))

function ruleOf(source: Source): Record<string, unknown> {
  const { flags, ok, ...rule } = record(source)
  const id = source.file.replace(/^.*[\\/]/, '').replace(/\.yaml$/, '')
  const examples = { flags: examplesOf(flags), ok: examplesOf(ok) }
  return {
    id,
    ...lines(rule, ['phrases', 'terms', 'subjects', 'topics', 'any', 'unless', 'unlessDraft', 'with']),
    examples,
  }
}

const examplesOf = (given: unknown): unknown[] =>
  Array.isArray(given) ? given.map((one) => (typeof one === 'string' ? { text: one } : one)) : []

/** Lists may be written as a block of text, one entry a line; `#` begins a remark. */
function lines(given: unknown, keys: string[]): Record<string, unknown> {
  const found = { ...(given as Record<string, unknown>) }
  for (const key of keys) if (key in found) found[key] = listOf(found[key])
  return found
}

const listOf = (given: unknown): unknown =>
  typeof given === 'string'
    ? given
        .split('\n')
        .flatMap((line) => line.replace(/(^|\s)# .*$/, '').split(','))
        .map((one) => one.trim())
        .filter(Boolean)
    : given

function readLexicons(folder: string): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const name of list(folder, 'lexicons', '.yaml')) {
    const source = readYaml(folder, join('lexicons', name))
    const { source: from, ...lists } = record(source)
    if (typeof from !== 'string')
      throw new PackError(`${source.file}:1: say under “source” where these words come from.`)
    for (const [key, value] of Object.entries(lists)) {
      if (key in found)
        throw new PackError(`${source.file}:${source.line([key])}: a second list called “${key}”.`)
      found[key] = listOf(value)
    }
  }
  return found
}

/** What was learnt, a term and its weight a line; `= bias` and `= over` are no terms. */
function readWeights(folder: string): Record<string, unknown> | undefined {
  if (!existsSync(join(folder, 'weights'))) return undefined
  const found: Record<string, unknown> = {}
  for (const name of list(folder, 'weights', '.txt')) {
    const entries = readText(folder, join('weights', name))
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('# '))
      .map((line): [string, number] => [
        line.slice(0, line.lastIndexOf('\t')),
        Number(line.slice(line.lastIndexOf('\t') + 1)),
      ])
    const { '= bias': bias, '= over': over, ...terms } = Object.fromEntries(entries)
    found[name.replace(/\.txt$/, '')] = { bias, over, terms }
  }
  return found
}

const list = (folder: string, under: string, ending: string): string[] =>
  readdirSync(join(folder, under))
    .filter((name) => name.endsWith(ending))
    .sort()

function readText(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8')
  } catch {
    throw new PackError(`${show(join(folder, name))}: this file is missing. A pack needs it.`)
  }
}

function readJson(folder: string, name: string): unknown {
  const text = readText(folder, name)
  try {
    const facts = validateFacts(JSON.parse(text))
    if (!facts.ok) throw new Error(facts.issues[0]?.message)
    return facts.value
  } catch (error) {
    throw new PackError(
      `${show(join(folder, name))}:1: ${error instanceof Error ? error.message : 'cannot be read'}.`,
    )
  }
}

function readYaml(folder: string, name: string): Source {
  const text = readText(folder, name)
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const file = show(join(folder, name))
  const error = document.errors[0]
  if (error !== undefined) {
    const at = counter.linePos(error.pos[0]).line
    throw new PackError(`${file}:${at}: this is not YAML: ${error.message.split('\n')[0]}`)
  }
  const line = (path: (string | number)[]): number => {
    let node: unknown = document.contents
    let offset = 0
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => String(item.key) === String(key))
        if (pair === undefined) break
        offset = (pair.key as Node).range?.[0] ?? offset
        node = pair.value
      } else if (isSeq(node)) {
        node = node.items[Number(key)]
        offset = (node as Node | undefined)?.range?.[0] ?? offset
      } else break
    }
    return counter.linePos(offset).line
  }
  return { file, data: document.toJS(), line }
}

function record(source: Source): Record<string, unknown> {
  if (typeof source.data === 'object' && source.data !== null && !Array.isArray(source.data))
    return source.data as Record<string, unknown>
  throw new PackError(`${source.file}:1: this file should hold “key: value” lines.`)
}

function seq(source: Source): unknown[] {
  if (Array.isArray(source.data)) return source.data
  throw new PackError(`${source.file}:1: this file should hold a list.`)
}

function place(folder: string, issue: Issue, rules: Source[], head: Source): string {
  const [top, index, ...rest] = issue.path
  if (top === 'rules' && typeof index === 'number') {
    const source = rules[index]
    const path = rest[0] === 'examples' ? rest.slice(1) : rest
    const said = issue.message.replace(/^rules → \d+ → /, '').replace('examples → ', '')
    return `${source?.file}:${source?.line(path)}: ${said}. Correct it there; “rules/README.md” describes every key.`
  }
  if (top === 'lexicons') return `${show(join(folder, 'lexicons'))}: ${issue.message}.`
  if (top === 'clauses' || top === 'mentions')
    return `${show(join(folder, `${top}.yaml`))}: ${issue.message}.`
  return `${head.file}:${head.line(issue.path)}: ${issue.message}.`
}

const show = (path: string): string => relative(process.cwd(), path) || path
