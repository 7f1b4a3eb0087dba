/**
 * Writes rows of the table as CSV: the columns of `zhengtu export csv`, and those that only the viewer knows.
 * nodes, ['yunxi'] → key,label,kind,…,degree,division,offices / yunxi,云溪镇,place,…,9,云岭县,
 */
import { exportCsv, type MoreColumns } from '../../graph/export/export-csv.ts'
import type { Evidence } from '../../graph/ontology.ts'
import type { DocumentSummary } from '../../graph/query/graph-store.ts'
import { listNodeRows } from '../graph/list-rows.ts'
import type { ViewerGraph } from '../graph/viewer-graph.ts'
import { makeRecords } from './make-records.ts'

/** Tells spreadsheets that the table is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * @param keys of the rows, in order
 * @param documents in the order that the numbers of nodes and edges mean
 * @param evidence the sentences by key
 */
export function tableCsv(
  table: 'nodes' | 'edges',
  keys: readonly string[],
  graph: ViewerGraph,
  documents: readonly DocumentSummary[],
  evidence: ReadonlyMap<string, Evidence[]>,
): string {
  // A row of an edge names its ends, which need not be among the rows.
  const wanted = table === 'nodes' ? { nodes: keys, edges: [] } : { nodes: graph.nodes(), edges: keys }
  const records = makeRecords(graph, documents, wanted, { nodes: evidence, edges: evidence })
  const more = table === 'nodes' ? nodeColumnsOfViewer(graph) : undefined
  return BYTE_ORDER_MARK + [...exportCsv(records, table, more)].join('')
}

function nodeColumnsOfViewer(graph: ViewerGraph): MoreColumns {
  const rows = listNodeRows(graph)
  return {
    headings: ['degree', 'division', 'offices'],
    of: (key) => {
      const { attributes, division, offices } = rows[graph.getNodeAttribute(key, 'number')]!
      return { degree: attributes.degree, division, offices }
    },
  }
}
