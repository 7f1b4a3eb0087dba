/**
 * The programs that draw edges, one for each way in which they run.
 * SIGMA's edgeProgramClasses: EDGE_PROGRAMS → { hint: …, hintCurve: …, …, directedCurve: … }
 */
import { createEdgeCurveProgram } from '@sigma/edge-curve'
import { createEdgeArrowProgram, type EdgeProgramType, EdgeRectangleProgram } from 'sigma/rendering'
import { ARROW_HEAD } from '../settings.ts'
import type { EdgeLook, EdgeType, NodeLook } from './element-looks.ts'

const Curve = createEdgeCurveProgram<NodeLook, EdgeLook>({ curvatureAttribute: 'curvature' })

/** Sigma draws them in this order; its own 'line' and 'arrow' would come before. */
export const EDGE_PROGRAMS: Record<EdgeType, EdgeProgramType<NodeLook, EdgeLook>> = {
  hint: EdgeRectangleProgram,
  hintCurve: Curve,
  mutual: EdgeRectangleProgram,
  mutualCurve: Curve,
  directed: createEdgeArrowProgram<NodeLook, EdgeLook>(ARROW_HEAD),
  directedCurve: createEdgeCurveProgram<NodeLook, EdgeLook>({
    curvatureAttribute: 'curvature',
    arrowHead: { extremity: 'target', ...ARROW_HEAD },
  }),
}
