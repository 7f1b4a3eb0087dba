/**
 * Writes GraphML for yEd, igraph, NetworkX and Cytoscape: the same columns as GEXF.
 * 何文远 —holds_office→ 云溪镇 → <edge source="…" target="…"><data key="e-relation">holds_office</data>…
 *
 * NetworkX refuses graphs that mix directed and undirected edges, so every edge is written as directed
 * and the column `directed` says which are not.
 */
import { type EdgeHead, type GraphStream, headsOf, type NodeHead } from '../model/graph-stream.ts'
import { SYMMETRIC_RELATIONS } from '../ontology.ts'
import { type Drawing, type DrawnGraph, type DrawOptions, drawGraph } from './draw-graph.ts'
import { type Columns, edgeColumns, nodeColumns } from './flat-columns.ts'
import { escapeAttribute, escapeXml } from './xml-text.ts'

const NUMBERS = new Set(['mentions', 'confidence', 'investment', 'weight', 'sentences', 'x', 'y', 'size'])

export function* exportGraphml(graph: GraphStream, options: DrawOptions = {}): Generator<string> {
  yield* writeGraphml(drawGraph(graph, options))
}

/** The same for a graph that has its positions, colours and sizes already. */
export function* writeGraphml({ nodes, edges, drawingOf }: DrawnGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  const [node] = headsOf<NodeHead>(nodes)
  const [edge] = headsOf<EdgeHead>(edges)
  if (node) yield* declarations('node', nodeCells(node, drawingOf(node.key)))
  if (edge) yield* declarations('edge', edgeCells(edge))
  yield '<graph edgedefault="directed">\n'
  for (const node of nodes) {
    const cells = nodeCells(node, drawingOf(node.key))
    yield `<node id="${escapeAttribute(node.key)}">${dataOf('node', cells)}</node>\n`
  }
  for (const edge of edges) {
    const ends = `source="${escapeAttribute(edge.source)}" target="${escapeAttribute(edge.target)}"`
    yield `<edge id="${escapeAttribute(edge.key)}" ${ends}>${dataOf('edge', edgeCells(edge))}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}

/** The same columns for every node. */
function nodeCells(node: NodeHead, { x, y, size, color }: Drawing): Columns {
  return { ...nodeColumns(node), x, y, size, color }
}

/** The same columns for every edge. */
function edgeCells(edge: EdgeHead): Columns {
  return { ...edgeColumns(edge), directed: String(!SYMMETRIC_RELATIONS.has(edge.relation)) }
}

function* declarations(owner: 'node' | 'edge', cells: Columns): Generator<string> {
  for (const name of Object.keys(cells)) {
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
