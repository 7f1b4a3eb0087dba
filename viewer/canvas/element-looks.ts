/**
 * What sigma knows of a node and of an edge: nothing but how it looks.
 * 云溪镇 → { x: 0.1, y: 0.2, size: 9, color: '#0072b2', shape: 2, label: '云溪镇', hidden: false, … }
 */

/** The programs in the order in which they are drawn: hints below, arrows above. */
export type EdgeType = 'hint' | 'hintCurve' | 'mutual' | 'mutualCurve' | 'directed' | 'directedCurve'

export interface NodeLook {
  x: number
  y: number
  /** Pixels. */
  size: number
  color: string
  /** The number of a shape in the shader. */
  shape: number
  /** Whether a ring goes around it. */
  pinned: boolean
  /** What its label says when it has one. */
  readonly name: string
  label: string | null
  hidden: boolean
  highlighted: boolean
  forceLabel: boolean
  /** Drawn after all with a smaller one. */
  zIndex: number
  /** The program that draws it. */
  type: string
}

export interface EdgeLook {
  /** Pixels. */
  size: number
  color: string
  label: string | null
  hidden: boolean
  forceLabel: boolean
  zIndex: number
  type: EdgeType
  /** 0 for a straight edge; parallel edges bend more and more, to both sides. */
  curvature: number
}
