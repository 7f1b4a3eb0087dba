/**
 * zhengtu link: the merge half as a filter, Statements as JSON Lines → a graph.
 * {"type":"document",…}⏎{"type":"entity",…}⏎… → zhengtu.db, the same for every order of the documents.
 */
import type { Command } from 'commander'
import type { Statement } from '../extract/statement.ts'
import { checkStatement, STATEMENT_TYPES } from './check-statement.ts'
import { countNoun } from './count-noun.ts'
import { terminalOf } from './terminal.ts'

export function registerLink(program: Command): void {
  program
    .command('link')
    .summary('Statements (JSON Lines) → a graph')
    .description(
      'Joins the Statements that "zhengtu extract" printed into one graph; the order of the documents does not matter.\n' +
        'Without a file, or with "-", it reads standard input.',
    )
    .argument('[file...]', 'files of Statements')
    .option('--graph <file>', 'the graph to write', 'zhengtu.db')
    .addHelpText('after', '\nExample:\n  zhengtu extract 公告/ | zhengtu link --graph county.db')
    .action(async (files: string[], flags: { graph: string }, command: Command) => {
      const { linkGraph } = await import('../build/link-graph.ts')
      const byDocument = await readStatements(files)
      const { documents, nodes, edges } = linkGraph(byDocument.values(), flags.graph)
      if (documents === 0) throw new Error(`no Statement to link in ${files.join(' ') || 'standard input'}`)
      terminalOf(command).print(
        `Linked ${countNoun(documents, 'document')}: ${countNoun(sum(nodes), 'node')}, ${countNoun(sum(edges), 'edge')} in ${flags.graph}\n`,
      )
    })
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}

/** Statements by document, both in the order in which a build has them, however the lines were sorted on the way. */
async function readStatements(files: string[]): Promise<Map<string, Statement[]>> {
  const { readJsonLines } = await import('./read-json-lines.ts')
  const byDocument = new Map<string, Statement[]>()
  for await (const { value, at } of readJsonLines(files)) {
    const statement = checkStatement(value, at)
    const id = statement.type === 'document' ? statement.id : statement.document
    const statements = byDocument.get(id)
    if (statements) statements.push(statement)
    else byDocument.set(id, [statement])
  }
  for (const [id, statements] of byDocument) {
    statements.sort(compareStatements)
    const [first, second] = statements
    if (first?.type !== 'document') throw new Error(`document ${id}: its line of type "document" is missing`)
    if (second?.type === 'document') throw new Error(`document ${id} comes twice; give each document once`)
  }
  return new Map([...byDocument].sort(([left], [right]) => (left < right ? -1 : 1)))
}

function compareStatements(left: Statement, right: Statement): number {
  const [leftPlace, rightPlace] = [placeOf(left), placeOf(right)]
  const difference = leftPlace.findIndex((number, index) => number !== rightPlace[index])
  return difference < 0 ? 0 : leftPlace[difference]! - rightPlace[difference]!
}

/** What decides where a Statement stands in its document. */
function placeOf(statement: Statement): [type: number, start: number, end: number] {
  const type = STATEMENT_TYPES.indexOf(statement.type)
  if (statement.type === 'document') return [type, 0, 0]
  return statement.type === 'entity' ? [type, statement.entity, 0] : [type, statement.start, statement.end]
}
