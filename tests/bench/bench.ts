import { run as engine } from './engine.bench.ts'

/** `npm run bench`: prints what the parts cost. Names after it choose among them. */
const parts: Record<string, () => Promise<void>> = { engine }
const wanted = process.argv.slice(2)
for (const [name, run] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`# ${name}`)
  await run()
}
