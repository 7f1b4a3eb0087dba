/**
 * Puts the commands together into the program `zhengtu`.
 * (await createProgram('show')).parseAsync(['node', 'zhengtu', 'show', '云溪镇']) → prints the node.
 */
import { Command } from 'commander'
import { readVersion } from '../package-folder.ts'

type Register = (program: Command) => void

/** In the order of the help. A command's file is loaded when the command is called, or for the help of all. */
const COMMANDS: Record<string, () => Promise<Register>> = {
  build: async () => (await import('./build.ts')).registerBuild,
  search: async () => (await import('./search.ts')).registerSearch,
  show: async () => (await import('./show.ts')).registerShow,
  neighbours: async () => (await import('./neighbours.ts')).registerNeighbours,
  path: async () => (await import('./path.ts')).registerPath,
  stats: async () => (await import('./stats.ts')).registerStats,
  export: async () => (await import('./export.ts')).registerExport,
  view: async () => (await import('./view.ts')).registerView,
  extract: async () => (await import('./extract.ts')).registerExtract,
  link: async () => (await import('./link.ts')).registerLink,
  'check-seeds': async () => (await import('./check-seeds.ts')).registerCheckSeeds,
}

/** Aliases that the commands register for themselves. */
const ALIASES: Record<string, string> = { neighbors: 'neighbours' }

/**
 * The program throws a CommanderError in place of leaving the process.
 * @param called the word after the program's name; every command is registered where it names none
 */
export async function createProgram(called = ''): Promise<Command> {
  const program = new Command('zhengtu')
    .description(
      'zhengtu 政图 reads Chinese local-government documents into a knowledge graph with evidence.',
    )
    .version(readVersion(), '-V, --version')
    .addHelpText(
      'after',
      '\nExamples:\n  zhengtu build 公告/\n  zhengtu neighbours 云溪镇\n  zhengtu export gexf -o graph.gexf',
    )
    .showHelpAfterError('(add --help for what is possible)')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'zhengtu: ')) })
    .exitOverride()
  const name = ALIASES[called] ?? called
  const loaders = Object.hasOwn(COMMANDS, name) ? [COMMANDS[name]!] : Object.values(COMMANDS)
  for (const register of await Promise.all(loaders.map((load) => load()))) register(program)
  return program
}
