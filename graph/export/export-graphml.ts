/**
 * Writes GraphML for yEd, igraph, NetworkX and Cytoscape: the same columns as GEXF.
 * 何文远 —holds_office→ 云溪镇 → <edge source="…" target="…"><data key="e-relation">holds_office</data>…
 *
 * NetworkX refuses graphs that mix directed and undirected edges, so every edge is written as directed
 * and the column `directed` says which are not.
 */
import type { LayoutOptions } from '../layout/lay-out-island.ts'
import { type GraphRecords, SYMMETRIC_RELATIONS } from '../ontology.ts'
import { drawGraph } from './draw-graph.ts'
import { type Columns, edgeColumns, nodeColumns } from './flat-columns.ts'
import { escapeXml } from './xml-text.ts'

const NUMBERS = new Set(['mentions', 'confidence', 'investment', 'weight', 'sentences', 'x', 'y', 'size'])

export function* exportGraphml(records: GraphRecords, layout: LayoutOptions = {}): Generator<string> {
  const graph = drawGraph(records, layout)
  const nodes = graph.mapNodes((key, attributes) => {
    const { x, y, size, color } = attributes
    return { key, cells: { ...nodeColumns(attributes), x, y, size, color } }
  })
  const edges = records.edges.map((edge) => ({
    edge,
    cells: { ...edgeColumns(edge), directed: String(!SYMMETRIC_RELATIONS.has(edge.relation)) },
  }))
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield* declarations('node', Object.keys(nodes[0]?.cells ?? {}))
  yield* declarations('edge', Object.keys(edges[0]?.cells ?? {}))
  yield '<graph edgedefault="directed">\n'
  for (const { key, cells } of nodes) {
    yield `<node id="${escapeXml(key)}">${dataOf('node', cells)}</node>\n`
  }
  for (const { edge, cells } of edges) {
    const ends = `source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"`
    yield `<edge id="${escapeXml(edge.key)}" ${ends}>${dataOf('edge', cells)}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}

function* declarations(owner: 'node' | 'edge', names: string[]): Generator<string> {
  for (const name of names) {
    const type = NUMBERS.has(name) ? 'double' : 'string'
    yield `<key id="${owner[0]}-${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>\n`
  }
}

function dataOf(owner: 'node' | 'edge', cells: Columns): string {
  return Object.entries(cells)
    .filter(([, cell]) => cell !== undefined)
    .map(([name, cell]) => `<data key="${owner[0]}-${name}">${escapeXml(String(cell))}</data>`)
    .join('')
}
