/**
 * Finds the one node that a name means: by key, label, alias, then simplified form.
 * 丹灶 → 丹灶镇; 张伟 → several officials to choose from; 丹皂镇 → none, but nearly 丹灶镇.
 */
import type { GraphStore, NodeSummary } from './graph-store.ts'
import { plainName } from './plain-name.ts'
import { suggestNodes } from './suggest-nodes.ts'
import { hasTypedSurname } from './surname.ts'

export type FoundNode =
  /** `others` are nodes that have the name as an alias only. */
  | { found: 'one'; node: NodeSummary; others: NodeSummary[] }
  | { found: 'several'; candidates: NodeSummary[] }
  | { found: 'none'; suggestions: NodeSummary[] }

export function findNode(store: GraphStore, name: string): FoundNode {
  const wanted = name.trim()
  const byKey = store.node(wanted)
  if (byKey) return { found: 'one', node: byKey, others: [] }

  const named = store.nodesNamed(wanted)
  const fitting = named.length > 0 ? named : namedPlainly(store, wanted)
  const labelled = fitting.filter(({ label }) => plainName(label) === plainName(wanted))
  const best = labelled.length > 0 ? labelled : fitting
  if (best.length === 0) return { found: 'none', suggestions: suggestNodes(store, wanted) }
  if (best.length > 1) return { found: 'several', candidates: best }
  const [node] = best as [NodeSummary]
  return { found: 'one', node, others: fitting.filter(({ key }) => key !== node.key) }
}

/** In simplified characters 於文海 and 于文海 look the same, and are two families. */
function namedPlainly(store: GraphStore, wanted: string): NodeSummary[] {
  return store
    .nodesNamedPlainly(plainName(wanted))
    .filter(({ kind, label }) => (kind !== 'official' && kind !== 'person') || hasTypedSurname(wanted, label))
}
