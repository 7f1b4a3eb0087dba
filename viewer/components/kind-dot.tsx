/**
 * A disc in the colour of a kind, as on the canvas.
 * <KindDot kind="place" /> → a blue disc
 */
import type { Kind } from '../../graph/ontology.ts'
import { KIND_COLOURS } from '../../graph/ontology.ts'

export function KindDot({ kind }: { kind: Kind }) {
  return <span className="kind-dot" style={{ backgroundColor: KIND_COLOURS[kind] }} />
}
