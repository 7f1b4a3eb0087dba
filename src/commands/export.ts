/**
 * zhengtu export: a graph for other programs.
 * zhengtu export gexf -o graph.gexf → a file that Gephi opens with labels, colours and places.
 */
import { mkdirSync, statSync } from 'node:fs'
import { join, parse } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Argument, type Command, Option } from 'commander'
import { CSV_TABLES, type CsvTable, exportCsv } from '../../graph/export/export-csv.ts'
import { selectStream } from '../../graph/export/select-records.ts'
import { type GraphStream, headsOf } from '../../graph/model/graph-stream.ts'
import { PAYLOAD_LIMITS } from '../../graph/model/viewer-payload.ts'
import { type Kind, type Relation, STATED_RELATIONS } from '../../graph/ontology.ts'
import type { DocumentSummary } from '../../graph/query/graph-store.ts'
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
      await withGraph(flags.graph, async (store) => {
        const graph = selectStream(store.stream(), { kinds, relations, minConfidence })
        if (format === 'csv') await writeTables(graph, flags, terminal)
        else if (files) await writePage({ documents: store.documents(), ...graph }, flags, files, terminal)
        else await write(await serialize(format as TextFormat, graph, terminal), flags.output, terminal)
      })
    })
}

type TextFormat = Exclude<ExportFormat, 'csv' | 'html'>

/** The formats' libraries are loaded when they are needed. */
async function serialize(
  format: TextFormat,
  graph: GraphStream,
  terminal: Terminal,
): Promise<Iterable<string>> {
  if (format === 'json') return (await import('../../graph/export/export-json.ts')).exportJson(graph)
  const { drawGraph } = await import('../../graph/export/draw-graph.ts')
  const drawn = drawGraph(graph)
  if (drawn.laidOut < drawn.nodeCount) {
    terminal.note(
      `laid out the ${countText(drawn.laidOut)} most connected of ${countText(drawn.nodeCount)} nodes; ` +
        'each of the others stands beside its most connected neighbour',
    )
  }
  if (format === 'gexf') return (await import('../../graph/export/export-gexf.ts')).writeGexf(drawn)
  return (await import('../../graph/export/export-graphml.ts')).writeGraphml(drawn)
}

const countText = (count: number) => count.toLocaleString('en')

/** Of a graph that is too large for a page, the part that `zhengtu view` opens with. */
async function writePage(
  { documents, ...graph }: GraphStream & { documents: DocumentSummary[] },
  { graph: file, output }: ExportFlags,
  files: ReadonlyMap<string, ViewerFile>,
  terminal: Terminal,
): Promise<void> {
  const [{ keepMostConnected }, { writeHtml }] = await Promise.all([
    import('../../graph/export/keep-most-connected.ts'),
    import('../view/write-html.ts'),
  ])
  const kept = keepMostConnected(graph, PAYLOAD_LIMITS)
  const part = { documents, nodes: [...kept.nodes], edges: [...kept.edges] }
  const total = { nodes: countOf(headsOf(graph.nodes)), edges: countOf(headsOf(graph.edges)) }
  for (const list of ['nodes', 'edges'] as const) {
    const count = part[list].length
    if (count === total[list]) continue
    terminal.note(
      `the file holds ${countText(count)} of ${countText(total[list])} ${list}: the most connected by stated relations`,
    )
  }
  const title = `${parse(file).name} · 政图 zhengtu`
  await write(writeHtml(part, { files, title, total }), output, terminal)
}

function countOf(elements: Iterable<unknown>): number {
  let count = 0
  for (const _ of elements) count++
  return count
}

async function writeTables(
  graph: GraphStream,
  { table, output }: ExportFlags,
  terminal: Terminal,
): Promise<void> {
  if (table) {
    await write(output ? withMark(exportCsv(graph, table)) : exportCsv(graph, table), output, terminal)
    return
  }
  if (statSync(output!, { throwIfNoEntry: false })?.isFile())
    throw new Error(`${output} is a file: name a folder for the tables, or one of them with --table`)
  mkdirSync(output!, { recursive: true })
  for (const each of CSV_TABLES) {
    await write(withMark(exportCsv(graph, each)), join(output!, `${each}.csv`), terminal)
  }
}

function* withMark(chunks: Iterable<string>): Generator<string> {
  yield BYTE_ORDER_MARK
  yield* chunks
}

/** After each block whoever reads our output may have stopped, which ends the program. */
async function write(
  chunks: Iterable<string>,
  output: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (output !== undefined) {
    writeFileWhole(output, chunks)
    terminal.note(`wrote ${output}`)
    return
  }
  for (const block of inBlocks(chunks)) {
    terminal.write(block)
    await setImmediate()
  }
}
