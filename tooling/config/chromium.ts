import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a launcher needs to start the browser of the tests. */
export interface Chromium {
  readonly executablePath: string
  readonly args: string[]
  readonly env: Record<string, string>
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const onTheSystem = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const inherited = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))

/** Where an executable stands on PATH, if it runs: a distribution's `chromium-browser` may only ask for a snap. */
const running = (name: string): string | undefined => {
  const places = name.startsWith('/')
    ? [name]
    : (process.env['PATH'] ?? '').split(':').map((folder) => join(folder, name))
  const place = places.find((path) => existsSync(path))
  return place && spawnSync(place, ['--version'], { stdio: 'ignore' }).status === 0 ? place : undefined
}

const packed = join(import.meta.dirname, 'node_modules/@sparticuz/chromium')
const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string }
const unpackedInto = join(import.meta.dirname, `../../node_modules/.cache/chromium-${version}`)

/** Its own fonts.conf names a folder that we do not unpack into. */
const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><dir>/usr/share/fonts</dir></fontconfig>
`

/**
 * Unpacks the browser that lies in the npm package @sparticuz/chromium into a folder, unless that is done.
 * It is unpacked beside and renamed into place, so that any number may ask at once and none starts a half-written file.
 */
const unpack = (folder: string): void => {
  if (existsSync(folder)) return
  mkdirSync(dirname(folder), { recursive: true })
  const beside = mkdtempSync(`${folder}-`)
  // The package unpacks into TMPDIR, and its libraries only where it believes it runs in a cloud: a process of its own believes so.
  const env = { ...process.env, TMPDIR: beside, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' }
  const script = `await (await import('@sparticuz/chromium')).default.executablePath()`
  const node = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    env,
    encoding: 'utf8',
  })
  if (node.status !== 0) throw new Error(`@sparticuz/chromium could not be unpacked: ${node.stderr}`)
  writeFileSync(join(beside, 'fonts.conf'), fonts)
  try {
    renameSync(beside, folder)
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

/** The browser inside the npm package: Linux on x64. */
export const fromPackage = (folder = unpackedInto): Chromium => {
  unpack(folder)
  const env = {
    ...inherited(),
    LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  }
  return { executablePath: join(folder, 'chromium'), args, env }
}

/** The browser that CHROMIUM_PATH names, else one on the system, else the one in the npm package. */
export const chromium = (): Chromium => {
  const named = process.env['CHROMIUM_PATH']
  const executablePath = named || onTheSystem.map(running).find(Boolean)
  if (executablePath) return { executablePath, args, env: inherited() }
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chromium was found: name one in CHROMIUM_PATH')
  return fromPackage()
}
