/**
 * Writes what is in sight as GEXF, with the positions, colours and sizes that it has on the canvas.
 * 云溪镇 drawn at (3, 4) in blue → <node id="yunxi" label="云溪镇">…<viz:position x="3" y="4"/>
 */
import { writeGexf } from '../../graph/export/export-gexf.ts'
import type { GraphRecords } from '../../graph/ontology.ts'
import type { DisplayGraph } from '../canvas/display-graph.ts'

/** @param colourOf #rrggbb of a node by its key: on the canvas nodes pale that stand back for what is selected */
export function drawGexf(
  records: GraphRecords,
  display: DisplayGraph,
  colourOf: (key: string) => string,
): Generator<string> {
  return writeGexf({
    ...records,
    drawingOf(key) {
      const { x, y, size } = display.getNodeAttributes(key)
      return { x, y, size, color: colourOf(key) }
    },
  })
}
