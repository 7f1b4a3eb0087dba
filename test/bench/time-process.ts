/**
 * Runs a Node program as a process of its own and measures it whole.
 * timeProcess(['cli.js', 'build', '公告/'], { cores: 1 }) → { seconds: 6.1, cpuSeconds: 5.9, peakMegabytes: 512, stdout: '…' }
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Usage {
  /** By the clock, from start to end. */
  seconds: number
  /** Of all threads. */
  cpuSeconds: number
  /** Largest resident set, in megabytes of 2^20 bytes. */
  peakMegabytes: number
  stdout: string
}

const PRELOAD = pathToFileURL(join(import.meta.dirname, 'report-usage.mjs')).href

/**
 * @param program arguments to node
 * @param options.cores on so many cores at most, where the system has `taskset`
 * @throws where it does not end with 0
 */
export async function timeProcess(
  program: readonly string[],
  { cores }: { cores?: number } = {},
): Promise<Usage> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-bench-'))
  const usage = join(folder, 'usage.json')
  const node = [process.execPath, '--import', PRELOAD, ...program]
  const [command, ...args] =
    cores === undefined ? node : ['taskset', '-c', cores === 1 ? '0' : `0-${cores - 1}`, ...node]
  try {
    const begun = performance.now()
    const child = spawn(command!, args, { env: { ...process.env, BENCH_USAGE: usage } })
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (chunk) => (stdout += chunk))
    child.stderr.on('data', (chunk) => (stderr += chunk))
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject).on('close', resolve)
    })
    if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${stderr}`)
    const seconds = (performance.now() - begun) / 1000
    return { seconds, ...JSON.parse(readFileSync(usage, 'utf8')), stdout }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
