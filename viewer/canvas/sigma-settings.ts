/**
 * What sigma is started with; colours and what depends on the screen are set by the appearance controller.
 * labelDensity 2 → two labels in each cell of the canvas
 */
import type { Settings } from 'sigma/settings'
import { FONT_STACK } from '../settings.ts'
import type { EdgeLook, NodeLook } from './display-graph.ts'

export const SIGMA_SETTINGS: Partial<Settings<NodeLook, EdgeLook>> = {
  allowInvalidContainer: true,
  defaultNodeType: 'shape',
  defaultEdgeType: 'directed',
  labelFont: FONT_STACK,
  labelSize: 13,
  labelWeight: '500',
  labelDensity: 1.2,
  labelGridCellSize: 90,
  edgeLabelFont: FONT_STACK,
  edgeLabelSize: 11,
  edgeLabelWeight: '400',
  // Drawn by the label painter, which keeps them clear of the nodes' labels.
  renderEdgeLabels: false,
  minEdgeThickness: 1.1,
  // Discs grow more slowly than distances, so that coming closer untangles them.
  zoomToSizeRatioFunction: (ratio) => ratio ** 0.3,
  minCameraRatio: 0.03,
  maxCameraRatio: 4,
  zIndex: true,
}
