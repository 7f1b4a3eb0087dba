/**
 * The invented graph of the reading panel as the viewer holds it.
 * PANEL_VIEWER_GRAPH.getNodeAttribute('official:lin', 'label') → '林知远'
 */
import { makeViewerPayload } from '../../../src/view/make-viewer-payload.ts'
import { createViewerGraph } from '../../../viewer/graph/grow-graph.ts'
import { PANEL_GRAPH } from '../../e2e/panel-graph.ts'

export const PANEL_PAYLOAD = makeViewerPayload(PANEL_GRAPH)
export const PANEL_VIEWER_GRAPH = createViewerGraph(PANEL_PAYLOAD)
