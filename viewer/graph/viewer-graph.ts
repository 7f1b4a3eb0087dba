/**
 * The graph as the viewer holds it: what was loaded, growing as neighbourhoods come in, never shrinking.
 * { key: 'place:440605104', label: '云溪镇', x: 0.1, … } → a node whose number is its place in every flag array
 */
import type { MultiGraph } from 'graphology'
import type { PayloadEdge, PayloadNode } from '../../graph/model/viewer-payload.ts'

export interface ViewerNode extends Omit<PayloadNode, 'key' | 'x' | 'y'> {
  /** Place in flag arrays such as `Shown.nodes`. */
  number: number
  /** In the layout's own units. */
  x: number
  y: number
}

export interface ViewerEdge extends Omit<PayloadEdge, 'key' | 'source' | 'target'> {
  /** Place in flag arrays such as `Shown.edges`. */
  number: number
}

export type ViewerGraph = MultiGraph<ViewerNode, ViewerEdge>
