/**
 * Suggests the nodes whose names come nearest to a name that no node has.
 * 云西镇 → 云溪镇; 何文达 → 何文远, but never 贺文达: another surname is another family.
 */
import { isPerson } from '../ontology.ts'
import { editDistance } from './edit-distance.ts'
import type { GraphStore, NodeSummary } from './graph-store.ts'
import { plainName } from './plain-name.ts'
import { searchNodes } from './search-nodes.ts'
import { hasTypedSurname } from './surname.ts'

/** Names that are looked at more closely; the store gives those that share most characters first. */
const CANDIDATES = 200
/** Of the longer name's characters, how many may differ. */
const LARGEST_DIFFERENCE = 0.67

export function suggestNodes(store: GraphStore, name: string, limit = 5): NodeSummary[] {
  const wanted = plainName(name)
  const [surname = ''] = name.trim()
  const nearest = new Map<string, { node: NodeSummary; difference: number }>()
  for (const { node, plain } of store.namesLike(wanted, CANDIDATES)) {
    const isOtherFamily = [...plain][0] !== [...wanted][0] || !hasTypedSurname(surname, node.label)
    if (isPerson(node.kind) && isOtherFamily) continue
    const difference = differenceOf(wanted, plain)
    const known = nearest.get(node.key)
    if (difference > LARGEST_DIFFERENCE || (known && known.difference <= difference)) continue
    nearest.set(node.key, { node, difference })
  }
  const byName = [...nearest.values()].sort((a, b) => a.difference - b.difference).map(({ node }) => node)
  const bySpelling = searchNodes(store, name, limit).map(({ node }) => node)
  const suggestions = new Map([...byName, ...bySpelling].map((node) => [node.key, node]))
  return [...suggestions.values()].slice(0, limit)
}

/** 0 for the same name, 1 for nothing in common. A name within the other is near, and nearest at its end: 青川市云溪镇. */
function differenceOf(wanted: string, plain: string): number {
  const difference = editDistance(wanted, plain) / Math.max([...wanted].length, [...plain].length, 1)
  if (wanted.endsWith(plain)) return difference / 3
  return wanted.includes(plain) || plain.includes(wanted) ? difference / 2 : difference
}
