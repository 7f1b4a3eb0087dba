/**
 * Writes GEXF 1.3 for Gephi and Gephi Lite: labels, colours, sizes, positions and evidence as readable columns.
 * 何文远 —holds_office→ 云溪镇 → <edge … ><attvalue for="relation" value="holds_office"/>…
 *
 * A piece at a time, for graphs of any size; the same bytes as the writer of graphology-gexf, which needs all at once.
 */
import { type EdgeHead, type GraphStream, headsOf } from '../model/graph-stream.ts'
import { SYMMETRIC_RELATIONS } from '../ontology.ts'
import { type ColumnType, declareColumns } from './declare-columns.ts'
import { type Drawing, type DrawnGraph, type DrawOptions, drawGraph } from './draw-graph.ts'
import { type Columns, edgeColumns, LIST_COLUMNS, nodeColumns } from './flat-columns.ts'
import { escapeAttribute, xmlText } from './xml-text.ts'

/** Well-formed whatever the text, and the same bytes for the same records. `weight` is the edge's own, as Gephi reads it. */
export function* exportGexf(graph: GraphStream, options: DrawOptions = {}): Generator<string> {
  yield* writeGexf(drawGraph(graph, options))
}

const SCHEMA =
  'xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd"'

/** The same for a graph that has its positions, colours (#rrggbb) and sizes already. */
export function* writeGexf({ nodes, edges, drawingOf }: DrawnGraph): Generator<string> {
  const nodeTypes = declareColumns(nodes, NODE_COLUMNS, isEmpty)
  const edgeTypes = declareColumns(edges, EDGE_COLUMNS, isEmpty)
  const usual = usualDirection(headsOf(edges))
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `<gexf version="1.3" ${SCHEMA}>\n  <meta>\n    <creator>zhengtu</creator>\n  </meta>\n`
  yield `  <graph defaultedgetype="${usual}">\n`
  yield declarations('node', nodeTypes) + declarations('edge', edgeTypes)
  yield* elements('nodes', nodes, (node) => {
    const label = xmlText(node.label)
    const attributes = label === '' ? { id: node.key } : { id: node.key, label }
    return element('node', attributes, valuesOf(nodeColumns(node), nodeTypes), vizOf(drawingOf(node.key)))
  })
  yield* elements('edges', edges, (edge) => {
    const { key: id, source, target, weight } = edge
    const type = directionOf(edge)
    const attributes = { id, ...(type === usual ? {} : { type }), source, target, weight }
    return element('edge', attributes, valuesOf(edgeColumns(edge), edgeTypes))
  })
  yield '  </graph>\n</gexf>'
}

const NODE_COLUMNS = { of: nodeColumns, apart: 'label', fromLists: LIST_COLUMNS.nodes }
const EDGE_COLUMNS = { of: edgeColumns, apart: 'weight', fromLists: LIST_COLUMNS.edges }

const isEmpty = (text: string) => xmlText(text) === ''

type Direction = 'directed' | 'undirected'

function directionOf({ relation }: EdgeHead): Direction {
  return SYMMETRIC_RELATIONS.has(relation) ? 'undirected' : 'directed'
}

/** That of all edges, or directed. */
function usualDirection(edges: Iterable<EdgeHead>): Direction {
  let usual: Direction | undefined
  for (const edge of edges) {
    usual ??= directionOf(edge)
    if (directionOf(edge) !== usual) return 'directed'
  }
  return usual ?? 'directed'
}

function declarations(owner: 'node' | 'edge', types: ReadonlyMap<string, ColumnType>): string {
  if (types.size === 0) return ''
  const lines = [...types].map(
    ([name, type]) => `      <attribute id="${name}" title="${name}" type="${type}"/>\n`,
  )
  return `    <attributes class="${owner}">\n${lines.join('')}    </attributes>\n`
}

function* elements<Element>(
  name: 'nodes' | 'edges',
  stream: Iterable<Element>,
  write: (element: Element) => string,
): Generator<string> {
  let isFirst = true
  for (const each of stream) {
    if (isFirst) yield `    <${name}>\n`
    isFirst = false
    yield write(each)
  }
  yield isFirst ? `    <${name}/>\n` : `    </${name}>\n`
}

function element(name: 'node' | 'edge', attributes: Columns, ...inner: string[]): string {
  let opening = `      <${name}`
  for (const attribute in attributes) {
    opening += ` ${attribute}="${escapeAttribute(String(attributes[attribute]))}"`
  }
  return `${opening}>\n${inner.join('')}      </${name}>\n`
}

/** In the order of their declaration. */
function valuesOf(columns: Columns, types: ReadonlyMap<string, ColumnType>): string {
  let lines = ''
  for (const name of types.keys()) {
    const cell = columns[name]
    const value = typeof cell === 'string' ? xmlText(cell) : cell
    if (value === undefined || value === '') continue
    lines += `          <attvalue for="${name}" value="${escapeAttribute(String(value))}"/>\n`
  }
  return `        <attvalues>\n${lines}        </attvalues>\n`
}

/** Colours as r, g, b: hexadecimal ones, which the 1.3 primer allows, are refused by several readers (NetworkX). */
function vizOf({ color, size, x, y }: Drawing): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  return (
    `        <viz:color r="${r}" g="${g}" b="${b}"/>\n        <viz:size value="${size}"/>\n` +
    `        <viz:position x="${x}" y="${y}"/>\n`
  )
}
