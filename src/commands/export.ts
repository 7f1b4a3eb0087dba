/**
 * zhengtu export: a graph for other programs.
 * zhengtu export gexf -o graph.gexf → a file that Gephi opens with labels, colours and places.
 */
import { mkdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { Argument, type Command, Option } from 'commander'
import { CSV_TABLES, type CsvTable, exportCsv } from '../../graph/export/export-csv.ts'
import { keepMostConnected } from '../../graph/export/keep-most-connected.ts'
import { selectRecords } from '../../graph/export/select-records.ts'
import { PAYLOAD_LIMITS } from '../../graph/model/viewer-payload.ts'
import { type GraphRecords, type Kind, type Relation, STATED_RELATIONS } from '../../graph/ontology.ts'
import { packageFolder } from '../package-folder.ts'
import { readViewerFiles, type ViewerFile } from '../view/read-viewer-files.ts'
import { confidenceOption, graphOption, kindOption, relationOption } from './query-options.ts'
import { type Terminal, terminalOf } from './terminal.ts'
import { withGraph } from './with-graph.ts'
import { inBlocks, writeFileWhole } from './write-file-whole.ts'

const FORMATS = ['html', 'gexf', 'graphml', 'json', 'csv'] as const
type ExportFormat = (typeof FORMATS)[number]

/** Tells spreadsheets that a table is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

interface ExportFlags {
  graph: string
  table?: CsvTable
  output?: string
  kind?: Kind[]
  relation?: Relation[]
  coOccurs: boolean
  minConfidence?: number
}

export function registerExport(program: Command): void {
  program
    .command('export')
    .summary('write a graph for other programs')
    .description(
      'Writes the graph, or a part of it, for other programs:\n' +
        '  html     the viewer with the graph and all evidence in one file, for any browser, offline too\n' +
        '  gexf     Gephi and Gephi Lite, with colours, sizes and places\n' +
        '  graphml  yEd, igraph, NetworkX, Cytoscape\n' +
        '  json     graphology, with all evidence\n' +
        '  csv      spreadsheets, pandas, R: nodes.csv and edges.csv in the folder given with -o, or one --table',
    )
    .addArgument(new Argument('<format>', 'form of the export').choices(FORMATS))
    .option(
      '-o, --output <file>',
      'file to write (csv: folder, or a file with --table); stdout where left out',
    )
    .addOption(new Option('--table <table>', 'csv: the table to write').choices(CSV_TABLES))
    .addOption(kindOption())
    .addOption(relationOption())
    .option('--no-co-occurs', 'leave out co_occurs, which claims nothing')
    .addOption(confidenceOption())
    .addOption(graphOption())
    .addHelpText(
      'after',
      '\nExamples:\n  zhengtu export html -o graph.html\n  zhengtu export gexf --no-co-occurs -o graph.gexf\n' +
        '  zhengtu export csv -o tables/\n' +
        '  zhengtu export csv --table edges --relation holds_office > offices.csv',
    )
    .action(async (format: ExportFormat, flags: ExportFlags, command: Command) => {
      const terminal = terminalOf(command)
      if (flags.table && format !== 'csv') command.error(`error: --table goes with csv, not with ${format}`)
      if (format === 'csv' && !flags.table && !flags.output) {
        command.error('error: csv is two tables: give --table nodes, --table edges, or a folder with -o')
      }
      const files = format === 'html' ? readViewerFiles(join(packageFolder(), 'dist/viewer')) : undefined
      const relations = flags.relation ?? (flags.coOccurs ? undefined : STATED_RELATIONS)
      const { kind: kinds, minConfidence } = flags
      const all = withGraph(flags.graph, (store) => store.readAll())
      const records = selectRecords(all, { kinds, relations, minConfidence })
      if (format === 'csv') writeTables(records, flags, terminal)
      else if (files) write(await serializeHtml(records, flags, files, terminal), flags.output, terminal)
      else write(await serialize(format as TextFormat, records), flags.output, terminal)
    })
}

type TextFormat = Exclude<ExportFormat, 'csv' | 'html'>

/** The formats' libraries are loaded when they are needed. */
async function serialize(format: TextFormat, records: GraphRecords): Promise<Iterable<string>> {
  switch (format) {
    case 'gexf':
      return (await import('../../graph/export/export-gexf.ts')).exportGexf(records)
    case 'graphml':
      return (await import('../../graph/export/export-graphml.ts')).exportGraphml(records)
    case 'json':
      return (await import('../../graph/export/export-json.ts')).exportJson(records)
  }
}

/** Of a graph that is too large for a page, the part that `zhengtu view` opens with. */
async function serializeHtml(
  records: GraphRecords,
  { graph }: ExportFlags,
  files: ReadonlyMap<string, ViewerFile>,
  terminal: Terminal,
): Promise<Iterable<string>> {
  const { writeHtml } = await import('../view/write-html.ts')
  const part = keepMostConnected(records, PAYLOAD_LIMITS)
  for (const list of ['nodes', 'edges'] as const) {
    const [kept, all] = [part[list].length, records[list].length]
    if (kept === all) continue
    const [keptText, allText] = [kept, all].map((count) => count.toLocaleString('en'))
    terminal.note(`the file holds ${keptText} of ${allText} ${list}: the most connected by stated relations`)
  }
  const title = `${parse(graph).name} · 政图 zhengtu`
  return writeHtml(part, {
    files,
    title,
    total: { nodes: records.nodes.length, edges: records.edges.length },
  })
}

function writeTables(records: GraphRecords, { table, output }: ExportFlags, terminal: Terminal): void {
  if (table) {
    write(output ? withMark(exportCsv(records, table)) : exportCsv(records, table), output, terminal)
    return
  }
  mkdirSync(output!, { recursive: true })
  for (const each of CSV_TABLES) {
    write(withMark(exportCsv(records, each)), join(output!, `${each}.csv`), terminal)
  }
}

function* withMark(chunks: Iterable<string>): Generator<string> {
  yield BYTE_ORDER_MARK
  yield* chunks
}

function write(chunks: Iterable<string>, output: string | undefined, terminal: Terminal): void {
  if (output === undefined) {
    for (const block of inBlocks(chunks)) terminal.write(block)
    return
  }
  writeFileWhole(output, chunks)
  terminal.note(`wrote ${output}`)
}
