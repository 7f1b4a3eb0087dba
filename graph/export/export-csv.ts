/**
 * Writes the nodes or the edges as a table, RFC 4180: for spreadsheets, pandas, R and Neo4j's import.
 * 何文远 —holds_office→ 云溪镇 → source,target,relation,… / he-yunxi,yunxi,holds_office,…
 */
import { type GraphStream, headsOf } from '../model/graph-stream.ts'
import { SYMMETRIC_RELATIONS } from '../ontology.ts'
import { type Cell, type Columns, edgeColumns, nodeColumns } from './flat-columns.ts'

export const CSV_TABLES = ['nodes', 'edges'] as const
export type CsvTable = (typeof CSV_TABLES)[number]

const NODE_HEADINGS =
  'key label kind aliases mentions confidence code level investment investment_raw status period'
const EDGE_HEADINGS =
  'key source source_label target target_label directed relation weight confidence office role start end first_date last_date dated'
const EVIDENCE_HEADINGS = 'sentence document rule sentences documents'

/** Columns behind those of every export, by the key of the row. */
export interface MoreColumns {
  headings: readonly string[]
  of: (key: string) => Columns
}

const NO_MORE: MoreColumns = { headings: [], of: () => ({}) }

/** A line at a time, ended by CRLF; the first has the headings, also where there are no rows. */
export function* exportCsv(graph: GraphStream, table: CsvTable, more = NO_MORE): Generator<string> {
  const headings = `${table === 'nodes' ? NODE_HEADINGS : EDGE_HEADINGS} ${EVIDENCE_HEADINGS}`.split(' ')
  yield lineOf([...headings, ...more.headings])
  for (const columns of table === 'nodes' ? nodeRows(graph) : edgeRows(graph)) {
    const added = more.of(columns.key)
    yield lineOf([
      ...headings.map((heading) => columns[heading]),
      ...more.headings.map((heading) => added[heading]),
    ])
  }
}

type Row = Columns & { key: string }

function* nodeRows({ nodes }: GraphStream): Generator<Row> {
  for (const node of nodes) yield { key: node.key, ...nodeColumns(node) }
}

function* edgeRows({ nodes, edges }: GraphStream): Generator<Row> {
  const labels = new Map<string, string>()
  for (const { key, label } of headsOf(nodes)) labels.set(key, label)
  for (const edge of edges) {
    const { key, source, target } = edge
    const ends = { source, source_label: labels.get(source), target, target_label: labels.get(target) }
    const directed = String(!SYMMETRIC_RELATIONS.has(edge.relation))
    yield { key, ...ends, directed, ...edgeColumns(edge) }
  }
}

function lineOf(cells: Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`
}

/**
 * A text that a spreadsheet would run as a formula is led by an apostrophe, as OWASP advises:
 * =SUM(A1) → '=SUM(A1). Numbers stay as they are.
 */
function cellText(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const text = /^[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
