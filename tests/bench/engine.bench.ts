import { performance } from 'node:perf_hooks'
import nlp from 'compromise/two'
import { LocalLinter } from 'harper.js'
import { binaryInlined } from 'harper.js/binaryInlined'
import { builtInFolder } from '../../rules/cli/folder.ts'
import { readPack } from '../../rules/cli/read-pack.ts'
import { assess, type CompiledPack, compile, type Draft, type Pack, warm } from '../../rules/engine/index.ts'
import { layer } from '../../rules/pack/layer.ts'

const word = (seed: number): string =>
  `${['bel', 'car', 'dun', 'fir', 'gol', 'hem'][seed % 6]}${seed.toString(36)}`
const sentence = (seed: number): string =>
  [
    `The hall was full on ${word(seed)} and the choir sang two songs about the sea.`,
    `Our head, Mrs ${word(seed)}, thanked every family who had brought cakes to the fair.`,
    `Well done to the whole of Year ${1 + (seed % 6)}, whose ${word(seed)} project took all week.`,
    `Please remember that coats and water bottles go home on Friday at half past ${1 + (seed % 9)}.`,
  ][seed % 4] as string

/** New text of a length: never the same twice, so that nothing is found in a cache. */
let made = 0
function text(length: number): string {
  let out = ''
  while (out.length < length) {
    out += `${sentence(made)} `
    made += 1
  }
  return out.slice(0, length)
}

const draft = (words: string): Draft => ({
  text: words,
  site: 'x',
  surface: 'post',
  audience: 'public',
  account: { kind: 'school', associated: false, disclaims: false },
  answers: null,
  media: [],
})

/** The built-in pack with rules and terms of its own kind added: every third rule has a pattern. */
function grown(pack: Pack, rules: number, terms: number): Pack {
  const more = Array.from(
    { length: Math.max(0, rules - pack.rules.length) },
    (_, at): Pack['rules'][number] => ({
      id: `made-${at}`,
      clause: 'behaviour.respect',
      title: 'x',
      message: 'x',
      advice: 'x',
      severity: 'warn',
      examples: { flags: [], ok: [] },
      ...(at % 3 === 0
        ? { kind: 'pattern', pattern: `made${at}\\s+\\w+\\s+thing`, literals: [`made${at}`] }
        : { kind: 'phrase', phrases: [`(our|the) made${at} ..4 (late|lost)`] }),
    }),
  )
  const words = Array.from({ length: terms }, (_, at) => `term${at.toString(36)} ${word(at)}`)
  return { ...pack, lexicons: { ...pack.lexicons, 'made-terms': words }, rules: [...pack.rules, ...more] }
}

type Turn = () => unknown

/** Runs the turns one after another, again and again, so that a busy machine is unkind to all alike; medians in ms. */
async function rotate(turns: Record<string, Turn>, times: number): Promise<Record<string, number>> {
  const taken = Object.fromEntries(Object.keys(turns).map((name) => [name, [] as number[]]))
  for (let time = 0; time < times; time += 1) {
    for (const [name, turn] of Object.entries(turns)) {
      const begun = performance.now()
      await turn()
      taken[name]?.push(performance.now() - begun)
    }
  }
  return Object.fromEntries(Object.entries(taken).map(([name, list]) => [name, median(list)]))
}

const median = (list: number[]): number =>
  [...list].sort((one, other) => one - other)[Math.floor(list.length / 2)] ?? 0
const show = (ms: number | undefined): string => `${(ms ?? 0).toFixed(3)} ms`.padStart(12)

/** One letter more each time, as when typing at the end. */
function typing(start: string, check: (text: string) => unknown): Turn {
  let words = start
  let typed = 0
  return () => {
    typed += 1
    words = typed % 40 === 0 ? start : `${words}${'the bell rang and '.charAt(typed % 18)}`
    return check(words)
  }
}

/** Chalkline's engine beside harper.js and a bare compromise parse, in one process, turns rotating. */
export async function run(): Promise<void> {
  const began = performance.now()
  const source = readPack(builtInFolder)
  const school = layer(source, source.practice)
  const compiling = performance.now()
  const pack = compile(school)
  warm(pack)
  console.log(
    `cold start: read ${show(compiling - began)}, compile and first draft ${show(performance.now() - compiling)}`,
  )
  const harper = new LocalLinter({ binary: binaryInlined })
  await harper.setup()
  await harper.lint('One to begin with.')
  const check = (with_: CompiledPack) => (words: string) => assess(draft(words), with_)

  const fresh = await rotate(
    {
      'chalkline 280 new': () => check(pack)(text(280)),
      'harper.js 280 new': () => harper.lint(text(280)),
      'compromise 280 new': () => nlp(text(280)),
      'chalkline 5,000 new': () => check(pack)(text(5000)),
      'harper.js 5,000 new': () => harper.lint(text(5000)),
      'compromise 5,000 new': () => nlp(text(5000)),
    },
    40,
  )
  const keys = await rotate(
    {
      'chalkline key in 280': typing(text(240), check(pack)),
      'harper.js key in 280': typing(text(240), (words) => harper.lint(words)),
      'compromise key in 280': typing(text(240), (words) => nlp(words)),
      'chalkline key in 5,000': typing(text(4950), check(pack)),
    },
    120,
  )
  const sizes = [
    [30, 100],
    [300, 10_000],
    [3000, 100_000],
  ] as const
  const large = await rotate(
    Object.fromEntries([
      ['built-in pack', typing(text(240), check(pack))] as const,
      ...sizes.map(([rules, terms]) => {
        const trimmed = { ...school, rules: school.rules.slice(0, rules) }
        const compiled = compile(grown(trimmed, rules, terms))
        warm(compiled)
        return [`${rules} rules, ${terms} terms`, typing(text(240), check(compiled))] as const
      }),
    ]),
    120,
  )
  for (const [name, ms] of Object.entries({ ...fresh, ...keys, ...large }))
    console.log(name.padEnd(28), show(ms))
  const of = (one: number | undefined, other: number | undefined): number => (one ?? 0) / (other || 1)
  const key = keys['chalkline key in 280']
  const harperKey = keys['harper.js key in 280']
  const most = large['3000 rules, 100000 terms']
  bar('new 280 against harper.js', of(fresh['chalkline 280 new'], fresh['harper.js 280 new']), 0.35)
  bar('key in 280 against harper.js', of(key, harperKey), 0.2)
  const long = keys['chalkline key in 5,000']
  eitherBar('key in 5,000', of(long, key), 1.3, of(long, harperKey), 0.25)
  eitherBar('key with 3,000 rules', of(most, large['built-in pack']), 1.5, of(most, harperKey), 0.3)
  heap(school)
}

const bar = (name: string, ratio: number, most: number): void =>
  console.log(`${ratio <= most ? 'ok  ' : 'OVER'} ${name}: ${ratio.toFixed(3)} (at most ${most})`)

const eitherBar = (name: string, own: number, ownMost: number, harper: number, harperMost: number): void =>
  console.log(
    `${own <= ownMost || harper <= harperMost ? 'ok  ' : 'OVER'} ${name}: ${own.toFixed(2)} of our own (at most ${ownMost}) or ${harper.toFixed(3)} of harper.js (at most ${harperMost})`,
  )

/** Heap that the engine holds after 1,000 drafts and after 2,000; exact with `--expose-gc`. */
function heap(school: Pack): void {
  const collect = (globalThis as { gc?: () => void }).gc
  collect?.()
  const before = process.memoryUsage().heapUsed
  const pack = compile(school)
  const after = [1000, 1000].map((count) => {
    for (let at = 0; at < count; at += 1) assess(draft(text(280)), pack)
    collect?.()
    return (process.memoryUsage().heapUsed - before) / 2 ** 20
  })
  const said = after.map((mb) => `${mb.toFixed(1)} MB`).join(', then ')
  console.log(
    `heap of the engine after 1,000 and 2,000 drafts: ${said}${collect ? '' : ' (run with --expose-gc for exact figures)'}`,
  )
}
