import { assess } from '../engine/assess.ts'
import { type CompiledPack, compile } from '../engine/compile.ts'
import type { Assessment, Draft } from '../engine/types.ts'
import { layer } from '../pack/layer.ts'
import { validateFacts } from '../pack/validate.ts'
import { Complaint, readArgs, readInput } from './complaint.ts'
import { accountOf, draftOfLine, surfaceOf } from './drafts.ts'
import { builtInFolder } from './folder.ts'
import { readPack } from './read-pack.ts'

/** Checks one text for a person to read, or a file of drafts for a program. */
export function run(args: string[]): void {
  const { values, positionals } = readArgs(args, {
    jsonl: { type: 'string' },
    school: { type: 'string' },
    pack: { type: 'string' },
    mentions: { type: 'boolean' },
    account: { type: 'string' },
    site: { type: 'string' },
    surface: { type: 'string' },
  })
  const text = positionals.join(' ')
  if (values.jsonl === undefined && text === '')
    throw new Complaint('Give the text to check in quotation marks, or --jsonl FILE with one draft a line.')
  const pack = packWith(values.school, values.pack)
  if (values.jsonl !== undefined) checkFile(values.jsonl, pack, values.mentions ?? false)
  else {
    const draft: Draft = {
      text,
      site: values.site ?? 'x',
      surface: surfaceOf(values.surface ?? 'post'),
      audience: 'unknown',
      account: accountOf(values.account ?? 'unknown'),
      answers: null,
      media: [],
    }
    print(draft, assess(draft, pack))
  }
}

function packWith(school: string | undefined, folder = builtInFolder): CompiledPack {
  const pack = readPack(folder)
  if (school === undefined) return compile(pack)
  const text = readInput(school)
  let facts: ReturnType<typeof validateFacts>
  try {
    facts = validateFacts(JSON.parse(text))
  } catch {
    throw new Complaint(`${school}: this file is not JSON.`)
  }
  if (!facts.ok) throw new Complaint(`${school}: ${facts.issues[0]?.message}.`)
  return compile(layer(pack, facts.value))
}

function checkFile(file: string, pack: CompiledPack, mentions: boolean): void {
  readInput(file)
    .split('\n')
    .forEach((line, at) => {
      if (line.trim() === '') return
      const { id, draft } = draftOfLine(line, file, at + 1)
      const answer = assess(draft, pack)
      const findings = answer.findings.map(({ rule, clause, severity, message, spans }) => ({
        rule,
        clause,
        severity,
        message,
        spans,
      }))
      const all = {
        id,
        inScope: answer.scope.applies,
        findings,
        ...(mentions ? { mentions: answer.mentions } : {}),
      }
      process.stdout.write(`${JSON.stringify(all)}\n`)
    })
}

const loudness = { pause: 'Pause', warn: 'Warning', note: 'Note' } as const

function print(draft: Draft, { scope, findings }: Assessment): void {
  console.log(`${scope.applies ? 'In scope' : 'Out of scope'}. ${scope.why}`)
  if (!scope.applies) return
  if (findings.length === 0) console.log('Nothing to look at.')
  for (const { severity, title, message, advice, better, fix, clause, spans } of findings) {
    const marked = spans.map(([start, end]) => draft.text.slice(start, end)).join(' … ')
    console.log(`\n${loudness[severity]}: ${title} (${clause})`)
    if (marked.length < draft.text.length) console.log(`  “${marked}”`)
    console.log(`  ${message}\n  ${advice}`)
    if (better !== undefined) console.log(`  Better: ${better}`)
    if (fix !== undefined) console.log(`  Fix: ${fix.label}`)
  }
}
