import { describe, expect, it } from 'vitest'
import type { StoredRelation } from '../../../graph/store/draft-edges.ts'
import type { StoredEntity } from '../../../graph/store/draft-things.ts'
import { makeEdge } from '../../../src/link/across-documents/make-edge.ts'
import { makeNode } from '../../../src/link/across-documents/make-node.ts'
import { localEntity } from './local-entity.ts'

function stored(name: string, said: Partial<StoredEntity> = {}): StoredEntity {
  const { type: _, ...entity } = localEntity(name)
  return { ...entity, number: 1, isWide: false, mentions: 1, surest: 0.5, ...said }
}

describe('makeNode', () => {
  it('takes the longest name for the label and the others for aliases, each once', () => {
    const members = [
      stored('双桥', { kind: 'place', aliases: ['桥镇', '双桥镇'] }),
      stored('双桥镇', { entity: 1, kind: 'place', aliases: ['双桥'] }),
      stored('桥', { entity: 2, kind: 'place' }),
    ]
    expect(makeNode(members)).toMatchObject({
      label: '双桥镇',
      kind: 'place',
      aliases: ['双桥', '桥', '桥镇'],
    })
  })

  it.each([
    ['simplified characters before traditional ones', ['雙橋', '双桥'], ['双桥', '双桥'], '双桥'],
    ['simplified characters, whichever comes first', ['双桥', '雙橋'], ['双桥', '双桥'], '双桥'],
    ['simplified characters, though others come first in code order', ['台', '臺'], ['X', '臺'], '臺'],
    ['the first in code order', ['乙园', '丙园'], ['乙园', '丙园'], '丙园'],
    ['the first in code order, whichever comes first', ['丙园', '乙园'], ['丙园', '乙园'], '丙园'],
  ])('chooses of equally long names %s', (_, names, plains, label) => {
    const members = names.map((name, entity) => stored(name, { entity, plain: plains[entity]! }))
    expect(makeNode(members).label).toBe(label)
  })

  it('makes an official of who holds an office in any document', () => {
    const [person, official] = [stored('何战', { kind: 'person' }), stored('何战', { document: 'b' })]
    expect(makeNode([person, official]).kind).toBe('official')
    expect(makeNode([person]).kind).toBe('person')
    expect(makeNode([stored('河长制', { kind: 'programme' })]).kind).toBe('programme')
  })

  it('adds the mentions up and is as sure as the surest', () => {
    const members = [
      stored('何战', { mentions: 2, surest: 0.4 }),
      stored('何战', { document: 'b', mentions: 3, surest: 0.9 }),
      stored('何战', { document: 'c', surest: 0.6 }),
    ]
    expect(makeNode(members)).toMatchObject({ mentions: 6, confidence: 0.9 })
  })

  it('takes each attribute from the first document that has it, and from its first entity', () => {
    const members = [
      stored('北港项目', { document: 'b', attributes: { status: 'signed', investment: 3 } }),
      stored('北港项目', { document: 'a', entity: 10, attributes: { period: '2031-2035' } }),
      stored('北港项目', {
        document: 'a',
        entity: 9,
        attributes: { status: 'planned', period: '2030-2034' },
      }),
    ]
    for (const order of [members, members.toReversed()]) {
      expect(makeNode(order)).toMatchObject({ status: 'planned', period: '2030-2034', investment: 3 })
    }
  })

  it('keeps the attributes that a node has, in their type, and no others', () => {
    const attributes = {
      code: '990101',
      level: 'town',
      investment: 4e8,
      investment_raw: '4亿元',
      status: 'planned',
      period: '2031',
    }
    expect(makeNode([stored('双桥镇', { attributes: { ...attributes, colour: 'red' } })])).toEqual({
      ...{ label: '双桥镇', kind: 'official', aliases: [], mentions: 1, confidence: 0.5 },
      ...attributes,
    })
    const wrong = { code: 1, level: 1, investment: '4', investment_raw: 4, status: 1, period: 2031 }
    expect(Object.keys(makeNode([stored('双桥镇', { attributes: wrong })]))).toEqual([
      'label',
      'kind',
      'aliases',
      'mentions',
      'confidence',
    ])
  })
})

describe('makeEdge', () => {
  const stating = (said: Partial<StoredRelation> = {}): StoredRelation => ({
    ...{ document: 'a', sentenceStart: 0, confidence: 0.5, attributes: {} },
    ...said,
  })

  it('counts sentences, not statements, and is as sure as the surest', () => {
    const relations = [
      stating(),
      stating({ confidence: 0.8 }),
      stating({ sentenceStart: 9 }),
      stating({ document: 'b', confidence: 0.6 }),
    ]
    expect(makeEdge(relations)).toEqual({ weight: 3, confidence: 0.8 })
  })

  it('tells a place in one document from a place in another, whatever documents are called', () => {
    expect(
      makeEdge([stating({ document: '1 a', sentenceStart: 1 }), stating({ document: 'a', sentenceStart: 1 })])
        .weight,
    ).toBe(2)
  })

  it('lists each office once, in the order of the documents', () => {
    const offices = ['镇长', '党委副书记、镇长', '党委书记']
    expect(makeEdge(offices.map((office) => stating({ attributes: { office } }))).office).toBe(
      '镇长、党委副书记、党委书记',
    )
  })

  it('lasts from the first beginning to the last end, and has the first role', () => {
    const relations = [
      stating({ attributes: { start: '2032-01', end: '2033', role: '施工' } }),
      stating({ attributes: { start: '2031-05', end: '2035', role: '设计' } }),
      stating({ attributes: { start: '2033', end: '2034' } }),
    ]
    expect(makeEdge(relations)).toMatchObject({ start: '2031-05', end: '2035', role: '施工' })
  })
})
