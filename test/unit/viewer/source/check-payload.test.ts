import { describe, expect, it } from 'vitest'
import { checkPart, checkPayload } from '../../../../viewer/source/check-payload.ts'
import { SMALL_PAYLOAD } from '../small-viewer-graph.ts'

type Payload = typeof SMALL_PAYLOAD

const damaged: [string, (payload: Payload) => unknown][] = [
  ['null', () => null],
  ['a text', () => 'graph'],
  ['a list', () => []],
  ['no documents', ({ documents: _, ...rest }) => rest],
  ['no size', (payload) => ({ ...payload, total: {} })],
  ['nodes that are none', (payload) => ({ ...payload, nodes: [null] })],
  ['a label that is no text', (payload) => ({ ...payload, nodes: [{ ...payload.nodes[0], label: 7 }] })],
  ['an unknown kind', (payload) => ({ ...payload, nodes: [{ ...payload.nodes[0], kind: 'toString' }] })],
  ['a position that is none', (payload) => ({ ...payload, nodes: [{ ...payload.nodes[0], x: null }] })],
  ['a document that is not there', (payload) => ({ ...payload, documents: [] })],
  [
    'an edge without ends',
    (payload) => ({ ...payload, edges: [{ ...payload.edges[0], target: undefined }] }),
  ],
  ['an unknown relation', (payload) => ({ ...payload, edges: [{ ...payload.edges[0], relation: 'knows' }] })],
]

describe('checkPayload', () => {
  it('lets a graph through as it is', () => {
    const came = JSON.parse(JSON.stringify(SMALL_PAYLOAD)) as Payload
    expect(checkPayload(came)).toEqual(SMALL_PAYLOAD)
  })

  it.each(damaged)('calls %s damaged', (_name, damage) => {
    const came = JSON.parse(JSON.stringify(damage(SMALL_PAYLOAD))) as unknown
    expect(() => checkPayload(came)).toThrow(expect.objectContaining({ problem: 'damaged' }))
  })
})

describe('checkPart', () => {
  it('lets nodes through that were not laid out', () => {
    const nodes = SMALL_PAYLOAD.nodes.map(({ x: _x, y: _y, ...node }) => node)
    expect(checkPart({ nodes, edges: [] }, 1).nodes).toHaveLength(9)
  })
})
