/**
 * Starts a Chromium that comes with the dev dependencies, on a machine where no browser is installed.
 * launchBrowser() → a playwright Browser with WebGL drawn in software, which reaches 127.0.0.1 and nothing else
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

const run = promisify(execFile)
const ROOT = join(import.meta.dirname, '../..')
const CACHE = join(ROOT, 'node_modules/.cache')

/** The packed browser is a Linux program for x64; elsewhere ZHENGTU_CHROMIUM names one to test with. */
export const HAS_BROWSER =
  process.env.ZHENGTU_CHROMIUM !== undefined || (process.platform === 'linux' && process.arch === 'x64')

const FLAGS = [
  '--no-sandbox',
  '--no-zygote',
  '--ignore-gpu-blocklist',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
  // With its middle compiler this Chromium stood still in one of some twenty loads on two busy cores, all threads waiting.
  '--js-flags=--no-maglev',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.ZHENGTU_CHROMIUM ?? (await unpackChromium())
  return chromium.launch({ executablePath, args: FLAGS, env: await environmentOf(executablePath) })
}

/** Unpacks the browser once; a draft is renamed when it is whole, so an interrupted run leaves nothing broken. */
async function unpackChromium(): Promise<string> {
  const manifest = await readFile(join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  const folder = join(CACHE, `zhengtu-chromium-${version}`)
  const executablePath = join(folder, 'chromium')
  if (existsSync(executablePath)) return executablePath
  await mkdir(CACHE, { recursive: true })
  const draft = await mkdtemp(join(CACHE, 'unpacking-'))
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()"
  // The package unpacks into TMPDIR, and its shared libraries only where it believes itself on Amazon Linux.
  const env = { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }
  await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: ROOT, env })
  await rename(draft, folder).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(executablePath)) throw error // else another run unpacked it meanwhile
  })
  return executablePath
}

/** Adds the libraries and fonts that came with the browser where the machine lacks them. */
async function environmentOf(executablePath: string): Promise<Record<string, string | undefined>> {
  const folder = dirname(executablePath)
  const env: Record<string, string | undefined> = { ...process.env }
  const { stdout } = await run('ldd', [executablePath]).catch(() => ({ stdout: '' }))
  if (stdout.includes('not found')) env.LD_LIBRARY_PATH = join(folder, 'al2023/lib')
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(folder, 'fonts')
  return env
}
