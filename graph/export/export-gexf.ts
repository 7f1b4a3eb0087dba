/**
 * Writes GEXF 1.3 for Gephi and Gephi Lite: labels, colours, sizes, positions and evidence as readable columns.
 * 何文远 —holds_office→ 云溪镇 → <edge … ><attvalue for="relation" value="holds_office"/>…
 */
import { write } from 'graphology-gexf'
import type { LayoutOptions } from '../layout/lay-out-island.ts'
import type { GraphRecords } from '../ontology.ts'
import { type DrawnGraph, drawGraph } from './draw-graph.ts'
import { type Columns, edgeColumns, nodeColumns } from './flat-columns.ts'
import { xmlText } from './xml-text.ts'

/** Well-formed whatever the text, and the same bytes for the same records. `weight` is the edge's own, as Gephi reads it. */
export function* exportGexf(records: GraphRecords, layout: LayoutOptions = {}): Generator<string> {
  yield* writeGexf(drawGraph(records, layout))
}

/** The same for a graph that has its positions, colours (#rrggbb) and sizes already. */
export function* writeGexf(graph: DrawnGraph): Generator<string> {
  graph.replaceAttributes({ creator: 'zhengtu' })
  const gexf = write(graph, {
    version: '1.3',
    formatNode: (_, attributes) => {
      const { label, ...columns } = nodeColumns(attributes)
      const { color, size, x, y } = attributes
      return { label: xmlText(label), viz: { color, size, x, y }, attributes: clean(columns) }
    },
    formatEdge: (_, attributes) => {
      const { weight, ...columns } = edgeColumns(attributes)
      return { weight, attributes: clean(columns) }
    },
  })
  yield gexf.replaceAll(HEX_COLOUR, (_, red, green, blue) => {
    const [r, g, b] = [red, green, blue].map((part: string) => Number.parseInt(part, 16))
    return `<viz:color r="${r}" g="${g}" b="${b}"/>`
  })
}

/** The writer gives colours in hexadecimal, which the 1.3 primer allows and several readers (NetworkX) refuse. */
const HEX_COLOUR = /<viz:color hex="#(..)(..)(..)"\/>/g

function clean(columns: Columns): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, cell]) => [name, typeof cell === 'string' ? xmlText(cell) : cell]),
  )
}
