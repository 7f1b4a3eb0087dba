/**
 * Puts the commands together into the program `zhengtu`.
 * createProgram().parseAsync(['node', 'zhengtu', 'show', '云溪镇']) → prints the node.
 */
import { Command } from 'commander'
import { readVersion } from '../package-folder.ts'
import { registerBuild } from './build.ts'
import { registerCheckSeeds } from './check-seeds.ts'
import { registerExport } from './export.ts'
import { registerExtract } from './extract.ts'
import { registerLink } from './link.ts'
import { registerNeighbours } from './neighbours.ts'
import { registerPath } from './path.ts'
import { registerSearch } from './search.ts'
import { registerShow } from './show.ts'
import { registerStats } from './stats.ts'
import { registerView } from './view.ts'

/** In the order of the help. */
const COMMANDS = [
  registerBuild,
  registerSearch,
  registerShow,
  registerNeighbours,
  registerPath,
  registerStats,
  registerExport,
  registerView,
  registerExtract,
  registerLink,
  registerCheckSeeds,
]

/** Throws a CommanderError in place of leaving the process. */
export function createProgram(): Command {
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
  for (const register of COMMANDS) register(program)
  return program
}
