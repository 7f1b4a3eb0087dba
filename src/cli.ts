#!/usr/bin/env node
/**
 * The program zhengtu: runs one command; exit code 0 done, 1 failed, 2 wrong usage.
 * zhengtu show 云溪镇 → the node on stdout; problems on stderr as `zhengtu: …`.
 */
import { CommanderError } from 'commander'
import { createProgram } from './commands/create-program.ts'
import { printableText } from './commands/printable-text.ts'

/** Whoever reads our output may stop early, as in `zhengtu export csv --table nodes | head`. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`zhengtu: cannot write to standard output: ${error.message}\n`)
  process.exit(1)
})

process.exitCode = await run(process.argv)

async function run(argv: string[]): Promise<number> {
  try {
    const program = await createProgram(argv[2])
    await program.parseAsync(argv)
    return 0
  } catch (error) {
    // Commander has printed its own message; help and version are no failures.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(printableText(`zhengtu: ${message}\n`))
    if (process.env.ZHENGTU_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
    return 1
  }
}
