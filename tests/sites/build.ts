import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const here = import.meta.dirname
const out = join(here, '../../.output/fixtures')

/** Folders of `tests/sites` that hold a page: one a site. */
export const siteIds = () => readdirSync(here).filter((name) => existsSync(join(here, name, 'page.tsx')))

/** Bundles the fixture pages into `.output/fixtures`, unless what is there was built from the same sources. */
export async function buildFixtures(): Promise<string> {
  const stamp = join(out, 'stamp')
  const now = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return out
  await bundle('first', join(here, 'kit/first.ts'))
  for (const id of siteIds()) await bundle(id, join(here, id, 'page.tsx'))
  writeFileSync(stamp, now)
  return out
}

async function bundle(name: string, entry: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: join(out, name),
      emptyOutDir: true,
      minify: false,
      target: 'es2022',
      cssCodeSplit: false,
      rollupOptions: {
        input: entry,
        output: { format: 'iife', entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
      },
    },
  })
}

function fingerprint(): string {
  const hash = createHash('sha256')
  const read = (folder: string) => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) read(path)
      else hash.update(path.slice(here.length)).update(readFileSync(path))
    }
  }
  read(here)
  return hash.update(readFileSync(join(here, '../../package-lock.json'))).digest('hex')
}
