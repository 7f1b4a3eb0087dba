/**
 * The programs that draw edges, one for each way in which they run.
 * SIGMA's edgeProgramClasses: EDGE_PROGRAMS → { hint: …, hintCurve: …, …, directedCurve: … }
 */
import { createEdgeCurveProgram } from '@sigma/edge-curve'
import { createEdgeArrowProgram, type EdgeProgramType, EdgeRectangleProgram } from 'sigma/rendering'
import { ARROW_HEAD } from '../settings.ts'
import type { EdgeLook, NodeLook } from './display-graph.ts'
import type { EdgeType } from './edge-shapes.ts'
import { skipHidden } from './skip-hidden.ts'

const Line = skipHidden(EdgeRectangleProgram)
const Curve = skipHidden(createEdgeCurveProgram<NodeLook, EdgeLook>({ curvatureAttribute: 'curvature' }))

/** Sigma draws them in this order; its own 'line' and 'arrow' would come before. */
export const EDGE_PROGRAMS: Record<EdgeType, EdgeProgramType<NodeLook, EdgeLook>> = {
  hint: Line,
  hintCurve: Curve,
  mutual: Line,
  mutualCurve: Curve,
  directed: skipHidden(createEdgeArrowProgram<NodeLook, EdgeLook>(ARROW_HEAD)),
  directedCurve: skipHidden(
    createEdgeCurveProgram<NodeLook, EdgeLook>({
      curvatureAttribute: 'curvature',
      arrowHead: { extremity: 'target', ...ARROW_HEAD },
    }),
  ),
}
