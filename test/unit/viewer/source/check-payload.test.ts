/**
 * What is refused before it is drawn.
 * a node of the kind "alien" → damaged: nodes[0].kind
 */
import { describe, expect, it } from 'vitest'
import { checkPayload } from '../../../../viewer/source/check-payload.ts'
import { SMALL_PAYLOAD } from '../small-viewer-graph.ts'

const [node] = SMALL_PAYLOAD.nodes
const [edge] = SMALL_PAYLOAD.edges

describe('checkPayload', () => {
  it('accepts what the server sends, read back from JSON, and an empty graph', () => {
    expect(() => checkPayload(JSON.parse(JSON.stringify(SMALL_PAYLOAD)))).not.toThrow()
    const empty = { version: '1', nodes: [], edges: [], documents: [], total: { nodes: 0, edges: 0 } }
    expect(() => checkPayload(empty)).not.toThrow()
  })
  it.each([
    ['the graph', null],
    ['the graph', [SMALL_PAYLOAD]],
    ['total', { ...SMALL_PAYLOAD, total: 3 }],
    ['nodes', { ...SMALL_PAYLOAD, nodes: {} }],
    ['nodes[0]', { ...SMALL_PAYLOAD, nodes: [null] }],
    ['nodes[0].kind', { ...SMALL_PAYLOAD, nodes: [{ ...node, kind: 'alien' }] }],
    ['nodes[0].kind', { ...SMALL_PAYLOAD, nodes: [{ ...node, kind: '__proto__' }] }],
    ['nodes[0].label', { ...SMALL_PAYLOAD, nodes: [{ ...node, label: { text: '云溪镇' } }] }],
    ['nodes[0].documents', { ...SMALL_PAYLOAD, nodes: [{ ...node, documents: [99] }] }],
    ['nodes[0].x', { ...SMALL_PAYLOAD, nodes: [{ ...node, x: '1' }] }],
    ['edges[0].relation', { ...SMALL_PAYLOAD, edges: [{ ...edge, relation: 'eats' }] }],
    ['documents[0].title', { ...SMALL_PAYLOAD, documents: [{ id: 'a' }] }],
  ])('names %s where it is wrong', (what, payload) => {
    expect(() => checkPayload(payload)).toThrow(`${what} is missing or of the wrong kind`)
  })
})
