/**
 * Checks what came as a question for sentences by its shape.
 * { nodes: ['place:440605104'] } → the same; { nodes: '云溪镇' } → Refusal `"nodes" is no list of keys`
 */
import { EVIDENCE_KEYS_LIMIT, type EvidenceQuery } from '../../graph/model/viewer-payload.ts'
import { Refusal } from './refusal.ts'

/** Throws a Refusal with the reason. */
export function checkEvidenceQuery(asked: unknown): EvidenceQuery {
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) {
    throw new Refusal(400, 'the question is no object')
  }
  const { nodes = [], edges = [] } = asked as Record<string, unknown>
  const query = { nodes: keysOf('nodes', nodes), edges: keysOf('edges', edges) }
  if (query.nodes.length + query.edges.length > EVIDENCE_KEYS_LIMIT) {
    throw new Refusal(400, `the question has more than ${EVIDENCE_KEYS_LIMIT} keys: ask in several`)
  }
  return query
}

function keysOf(name: string, list: unknown): string[] {
  const isKeys = Array.isArray(list) && list.every((key) => typeof key === 'string')
  if (!isKeys) throw new Refusal(400, `"${name}" is no list of keys`)
  return list as string[]
}
