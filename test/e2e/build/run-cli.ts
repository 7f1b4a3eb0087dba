/**
 * Runs the compiled program by itself, and measures what it takes.
 * await runCli(['build', '公告']) → { code: 0, stdout: …, stderr: …, seconds: 1.4, megabytes: 210 }
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const CLI = join(import.meta.dirname, '../../../dist/src/cli.js')
/** The program tells its own peak at its end; asking from outside misses it. */
const PEAK = '\u241ePEAK '
const TELL = `data:text/javascript,process.on("exit",()=>process.stderr.write("${PEAK}"+process.resourceUsage().maxRSS))`

export interface Ran {
  code: number | null
  stdout: string
  stderr: string
  seconds: number
  /** The most memory it had, 2^20 bytes. */
  megabytes: number
}

/** Megabytes of heap that must be enough. Left alone, V8 lets garbage lie as long as the machine has room. */
const HEAP = 512

export function runCli(args: readonly string[], input = '', cwd = process.cwd()): Promise<Ran> {
  const begun = performance.now()
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, '--import', TELL, CLI, ...args], {
    cwd,
  })
  const outputs = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (chunk: string) => (outputs[name] += chunk))
  // It may end before it has read all.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      const [stderr = '', peak = 'NaN'] = outputs.stderr.split(PEAK)
      const seconds = (performance.now() - begun) / 1000
      resolve({ code, stdout: outputs.stdout, stderr, seconds, megabytes: Number(peak) / 1024 })
    })
  })
}
