/**
 * The mark of a kind, with the shape and the colour that its nodes have on the canvas.
 * <KindMark kind="place" /> → a blue square with round corners
 */

import type { Kind } from '../../graph/ontology.ts'
import { KIND_SHAPES, SHAPE_PATHS } from '../canvas/kind-shapes.ts'

/** `colour`: of the mark where it is not that of the kind. */
export function KindMark({ kind, colour }: { kind: Kind; colour?: string }) {
  return (
    <svg className="kind-mark" viewBox="-1.4 -1.4 2.8 2.8" aria-hidden="true" data-kind={kind}>
      <path
        d={SHAPE_PATHS[KIND_SHAPES[kind]]}
        fillRule="evenodd"
        style={{ fill: colour ?? `var(--kind-${kind})` }}
      />
    </svg>
  )
}
