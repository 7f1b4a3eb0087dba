/**
 * Reads the sentences of everything in sight, some at a time, and makes records of it.
 * 9 nodes and 10 edges in sight → onProgress(0.5), onProgress(1), then their records with all sentences
 */
import type { Evidence, GraphRecords } from '../../graph/ontology.ts'
import type { ElementKeys } from '../graph/list-shown.ts'
import { EVIDENCE_BATCH } from '../settings.ts'
import type { ElementType, GraphSession } from '../state/graph-session.ts'
import { makeRecords } from './make-records.ts'

/** Rejects with a SourceError. @param onProgress is told the share that was read, 0 to 1 */
export async function readRecords(
  session: GraphSession,
  keys: ElementKeys,
  onProgress: (share: number) => void = () => {},
): Promise<GraphRecords> {
  const total = keys.nodes.length + keys.edges.length
  const nodes = await readInBatches(session, 'nodes', keys.nodes, (done) => onProgress(done / total))
  const edges = await readInBatches(session, 'edges', keys.edges, (done) =>
    onProgress((keys.nodes.length + done) / total),
  )
  return makeRecords(session.graph, session.documents, keys, { nodes, edges })
}

/** The sentences of many nodes or edges. Rejects with a SourceError. @param onProgress is told how many were read */
export async function readInBatches(
  { readEvidence }: Pick<GraphSession, 'readEvidence'>,
  type: ElementType,
  keys: readonly string[],
  onProgress: (done: number) => void,
): Promise<Map<string, Evidence[]>> {
  const all = new Map<string, Evidence[]>()
  for (let at = 0; at < keys.length; at += EVIDENCE_BATCH) {
    const batch = keys.slice(at, at + EVIDENCE_BATCH)
    for (const [key, evidence] of await readEvidence(type, batch)) all.set(key, evidence)
    onProgress(at + batch.length)
  }
  return all
}
