/**
 * Writes what is in sight as GEXF, with the positions, colours and sizes that it has on the canvas.
 * 云溪镇 drawn at (3, 4) in blue → <node id="yunxi" label="云溪镇">…<viz:position x="3" y="4"/>
 */
import type { Drawing, DrawnGraph } from '../../graph/export/draw-graph.ts'
import { writeGexf } from '../../graph/export/export-gexf.ts'
import { toGraphology } from '../../graph/model/to-graphology.ts'
import { type GraphRecords, KIND_COLOURS } from '../../graph/ontology.ts'
import type { DisplayGraph } from '../canvas/display-graph.ts'

/** @param faded the colour of nodes that stand back for others, which are written in the colour of their kind */
export function drawGexf(records: GraphRecords, display: DisplayGraph, faded: string): Generator<string> {
  const graph = toGraphology(records) as unknown as DrawnGraph
  graph.updateEachNodeAttributes((key, attributes) => {
    const { x, y, size, color } = display.getNodeAttributes(key)
    const own = color === faded || !/^#[\da-f]{6}$/i.test(color) ? KIND_COLOURS[attributes.kind] : color
    return { ...attributes, ...({ x, y, size, color: own } satisfies Drawing) }
  })
  return writeGexf(graph)
}
