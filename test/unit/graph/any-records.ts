/**
 * Arbitrary graphs, as graph/ may meet them: any text in any field, evidence in order.
 * fc.assert(fc.property(anyRecords(), (records) => …)) → { nodes: [{ key: 'x', label: '云\0', … }], edges: [], … }
 */
import fc from 'fast-check'
import { type Evidence, type GraphRecords, KINDS, RELATIONS } from '../../../graph/ontology.ts'

/** In the order in which a graph has its evidence: of documents, and of places in them. */
function inOrder(evidence: Evidence[]): Evidence[] {
  return evidence.sort(
    (a, b) =>
      (a.document < b.document ? -1 : a.document > b.document ? 1 : 0) || a.start - b.start || a.end - b.end,
  )
}

function documentsOf(evidence: readonly Evidence[], others: readonly string[] = []): string[] {
  return [...new Set([...evidence.map(({ document }) => document), ...others])].sort()
}

function byKey(left: { key: string }, right: { key: string }): number {
  return left.key < right.key ? -1 : 1
}

/** @param key what nodes, edges and documents may be called */
export function anyRecords(key: fc.Arbitrary<string> = fc.string()): fc.Arbitrary<GraphRecords> {
  const text = fc.string({ unit: fc.constantFrom(...'云溪镇何文远A9 "\n\0\'<𠮷'), maxLength: 12 })
  const number = fc.nat(5000)
  const name = key.filter((written) => written !== '')
  const keys = fc.uniqueArray(name, { minLength: 1, maxLength: 4 })
  return fc.tuple(keys, keys).chain(([ids, nodeKeys]) => {
    const sortedIds = ids.toSorted()
    const evidence = fc
      .array(
        fc.record({
          document: fc.constantFrom(...sortedIds),
          start: number,
          end: number,
          sentence: text,
          sentenceStart: number,
          rule: text,
          confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
        }),
        { maxLength: 3 },
      )
      .map(inOrder)
    const dated = fc
      .tuple(
        evidence,
        fc.array(fc.constantFrom({}, { date: '2024-07', dated: 'derived' as const }), {
          minLength: 3,
          maxLength: 3,
        }),
      )
      .map(([list, dates]) => list.map((one, index) => ({ ...one, ...dates[index] })))
    const documents = fc.subarray(sortedIds)
    const confidence = fc.constantFrom(0, 0.25, 1)
    const node = fc.record(
      {
        label: text,
        kind: fc.constantFrom(...KINDS),
        aliases: fc.uniqueArray(text, { maxLength: 3 }),
        documents,
        mentions: number,
        confidence,
        evidence,
        code: text,
        investment: fc.nat().map((value) => value * 1e6),
        status: fc.constantFrom('planned' as const, 'signed' as const),
      },
      { requiredKeys: ['label', 'kind', 'aliases', 'documents', 'mentions', 'confidence', 'evidence'] },
    )
    const edge = fc.record(
      {
        key,
        source: fc.constantFrom(...nodeKeys),
        target: fc.constantFrom(...nodeKeys),
        relation: fc.constantFrom(...RELATIONS),
        weight: number,
        confidence,
        evidence: dated,
        office: text,
        end: text,
      },
      {
        requiredKeys: ['key', 'source', 'target', 'relation', 'weight', 'confidence', 'evidence'],
      },
    )
    return fc.record({
      documents: fc.tuple(...sortedIds.map((id) => fc.record({ id: fc.constant(id), title: text, text }))),
      nodes: fc.tuple(
        ...nodeKeys
          .toSorted()
          .map((key) =>
            node.map((said) => ({ key, ...said, documents: documentsOf(said.evidence, said.documents) })),
          ),
      ),
      edges: fc
        .uniqueArray(edge, { selector: ({ key }) => key, maxLength: 6 })
        .map((list) => list.map((said) => ({ ...said, documents: documentsOf(said.evidence) })).sort(byKey)),
      openPairs: fc.array(fc.record({ left: text, right: text, reason: text }), { maxLength: 1 }),
    })
  })
}
