/**
 * Writes graphology's own serialization, with all evidence: `Graph.from(JSON.parse(text))` reads it.
 * 云溪镇 → {"options":…,"nodes":[{"key":"…","attributes":{"label":"云溪镇","kind":"place",…}}],"edges":[…]}.
 */
import { toGraphology } from '../model/to-graphology.ts'
import type { GraphRecords } from '../ontology.ts'

export function* exportJson(records: GraphRecords): Generator<string> {
  yield JSON.stringify(toGraphology(records).export(), null, 1)
  yield '\n'
}
