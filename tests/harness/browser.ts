import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium } from '@playwright/test'

/** A browser that was found or fetched, or why there is none, in words for people. */
export type Found = { path: string; from: string; version: number } | { path: null; why: string }

/** The oldest versions that the extension supports. */
const floors = { chromium: 137, firefox: 142 }

type Say = (line: string) => void

/**
 * A Chromium that loads an unpacked extension from the command line. Branded Chrome and Edge ignore that since
 * version 137, so they are never taken. Looks on this machine first, then fetches one.
 */
export async function findChromium(say: Say): Promise<Found> {
  const asked = process.env.CHALKLINE_BROWSER
  if (asked) return usable(asked, 'chromium', 'CHALKLINE_BROWSER') ?? refused('CHALKLINE_BROWSER', asked)
  const installed = first([...onPath(['chromium', 'chromium-browser']), ...chromiumPlaces()], 'chromium')
  if (installed) return installed
  const playwrights = () => usable(chromium.executablePath(), 'chromium', 'Playwright')
  const kept = playwrights()
  if (kept) return kept
  say('No Chromium here yet. Fetching one with Playwright (20 seconds at most) …')
  await downloadChromium()
  const fetched = playwrights()
  if (fetched) return fetched
  if (canInstall()) {
    say('That did not work. Installing Debian’s chromium with apt-get …')
    aptInstall(['chromium', 'fonts-liberation', 'fonts-noto-core', 'fonts-noto-color-emoji'])
    const fromDebian = first(onPath(['chromium']), 'chromium', 'Debian')
    if (fromDebian) return fromDebian
  }
  return {
    path: null,
    why: 'No Chromium was found or could be fetched. Install Chromium or Chrome for Testing, or name one in CHALKLINE_BROWSER.',
  }
}

/** Stock Firefox, found or (on Debian, as root) installed. */
export async function findFirefox(say: Say): Promise<Found> {
  const asked = process.env.CHALKLINE_FIREFOX
  if (asked) return usable(asked, 'firefox', 'CHALKLINE_FIREFOX') ?? refused('CHALKLINE_FIREFOX', asked)
  const installed = first([...onPath(['firefox', 'firefox-esr']), ...firefoxPlaces()], 'firefox')
  if (installed) return installed
  if (canInstall()) {
    say('No Firefox here yet. Installing Debian’s firefox-esr with apt-get …')
    aptInstall(['firefox-esr'])
    const fromDebian = first(onPath(['firefox-esr']), 'firefox', 'Debian')
    if (fromDebian) return fromDebian
  }
  return {
    path: null,
    why: `No Firefox ${floors.firefox} or later was found or could be installed. Name one in CHALKLINE_FIREFOX.`,
  }
}

/** False where no window can be shown. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

export const isRoot = () => process.getuid?.() === 0

const refused = (name: string, path: string): Found => ({
  path: null,
  why: `${name} names ${path}, which does not start or is too old.`,
})

function first(paths: string[], kind: keyof typeof floors, from = 'this machine'): Found | null {
  for (const path of paths) {
    const found = usable(path, kind, from)
    if (found) return found
  }
  return null
}

/** Starts it once for its version: a browser whose libraries are missing is no use. */
function usable(path: string, kind: keyof typeof floors, from: string): Found | null {
  if (!existsSync(path)) return null
  // On Windows a browser says its version only in its window; Playwright finds out soon enough.
  if (process.platform === 'win32') return { path, from, version: floors[kind] }
  try {
    const said = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const version = Number(/(\d+)\./.exec(said)?.[1] ?? 0)
    return version >= floors[kind] ? { path, from, version } : null
  } catch {
    return null
  }
}

function onPath(names: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((path) => existsSync(path))
}

const chromiumPlaces = () => [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  join(process.env.LOCALAPPDATA ?? '', 'Chromium', 'Application', 'chrome.exe'),
]

const firefoxPlaces = () => [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  join(process.env.ProgramFiles ?? '', 'Mozilla Firefox', 'firefox.exe'),
]

/** Gives up after 20 s: behind many school proxies this download never ends. */
function downloadChromium(): Promise<void> {
  const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js')
  const child = spawn(process.execPath, [cli, 'install', 'chromium', '--no-shell'], {
    stdio: 'ignore',
    detached: process.platform !== 'win32',
  })
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      // The download runs in a child of the child: end the group that was started here.
      if (process.platform !== 'win32' && child.pid) process.kill(-child.pid)
      else child.kill()
    }, 20_000)
    const done = () => {
      clearTimeout(timer)
      resolve()
    }
    child.on('exit', done)
    child.on('error', done)
  })
}

const canInstall = () => process.platform === 'linux' && isRoot() && existsSync('/usr/bin/apt-get')

function aptInstall(packages: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore', timeout: 180_000 })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      env,
      stdio: 'ignore',
      timeout: 600_000,
    })
  } catch {
    // Whoever asked looks whether it is there now, and says so if not.
  }
}
