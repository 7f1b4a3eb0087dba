/**
 * zhengtu check-seeds: every bad line of the lexicon at once.
 * offices.tsv with 书记 twice → offices.tsv:12: … , exit 1.
 */
import type { Command } from 'commander'
import { terminalOf } from './terminal.ts'

export function registerCheckSeeds(program: Command): void {
  program
    .command('check-seeds')
    .summary('check the tables of the lexicon')
    .description('Checks every table of a lexicon folder and prints all problems as file:line.')
    .argument('[folder]', 'the lexicon to check (default: the one that zhengtu uses)')
    .action(async (given: string | undefined, _flags: object, command: Command) => {
      const terminal = terminalOf(command)
      const [{ checkSeeds }, { packageFolder }, { join }] = await Promise.all([
        import('../lexicon/check-seeds.ts'),
        import('../package-folder.ts'),
        import('node:path'),
      ])
      const folder = given ?? join(packageFolder(), 'seeds', 'lexicon')
      const problems = checkSeeds(folder)
      for (const { file, line, problem } of problems) {
        terminal.print(`${join(folder, file)}:${line}: ${problem}\n`)
      }
      if (problems.length > 0) throw new Error(`${problems.length} problem(s) in ${folder}`)
      terminal.print(`${folder}: no problems\n`)
    })
}
