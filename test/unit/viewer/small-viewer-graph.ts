/**
 * The small invented graph as the viewer holds it.
 * SMALL_VIEWER_GRAPH.getNodeAttribute('yunxi', 'label') → '云溪镇'
 */
import { makeViewerPayload } from '../../../src/view/make-viewer-payload.ts'
import { createViewerGraph } from '../../../viewer/graph/grow-graph.ts'
import { SMALL_GRAPH } from '../../e2e/small-graph.ts'

export const SMALL_PAYLOAD = makeViewerPayload(SMALL_GRAPH)
export const SMALL_VIEWER_GRAPH = createViewerGraph(SMALL_PAYLOAD)
