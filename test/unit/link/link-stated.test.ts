/**
 * The merge, of Statements written by hand: what becomes one node, which edges there are, what they rest on.
 */
import { describe, expect, it } from 'vitest'
import type { RelationStatement, Statement } from '../../../src/extract/statement.ts'
import { linkStatements } from '../../../src/link/across-documents/link-statements.ts'
import { stateDocument } from '../../../src/link/across-documents/state-document.ts'
import { documentStatements, mentionOf, relationOf, type Said, SHORT_TEXT } from './document-statements.ts'
import { localEntity } from './local-entity.ts'

const HE: Said = { name: '何战', places: ['990101', '9901'] }
const TOWN: Said = { name: '双桥镇', kind: 'place', division: '990101', places: ['990101'] }
const PROJECT: Said = { name: '北港项目', kind: 'project', places: ['9901'] }

/** source relation target weight, without co_occurs. */
function edgesOf(...documents: Statement[][]): string[] {
  return linkStatements(documents.flat())
    .edges.filter((edge) => edge.relation !== 'co_occurs')
    .map((edge) => `${edge.source} ${edge.relation} ${edge.target} ${edge.weight}`)
}

describe('linkStatements', () => {
  it('makes one node and one edge of what two documents say', () => {
    const documents = ['a', 'b'].map((id) =>
      documentStatements(id, [HE, TOWN], [{ attributes: { office: '镇长' } }]),
    )
    const { nodes, edges } = linkStatements(documents.flat())
    expect(nodes.map(({ key, mentions }) => [key, mentions])).toEqual([
      ['official:何战', 2],
      ['place:990101', 2],
    ])
    expect(nodes[0]!.evidence).toEqual(
      ['a', 'b'].map((document) => ({
        ...{ document, start: 0, end: 1, sentence: SHORT_TEXT.slice(0, 8), sentenceStart: 0 },
        ...{ rule: 'title', confidence: 0.8 },
      })),
    )
    const [stated] = edges.filter((edge) => edge.relation === 'holds_office')
    expect(stated).toMatchObject({ weight: 2, office: '镇长', documents: ['a', 'b'] })
    expect(stated!.evidence).toHaveLength(2)
  })

  it('keeps every name that a document gives a thing', () => {
    const said = [
      { ...TOWN, aliases: ['桥镇'] },
      { ...TOWN, name: '双桥', aliases: [] },
    ]
    const { nodes } = linkStatements(
      ['a', 'b'].flatMap((id, index) => documentStatements(id, [said[index]!])),
    )
    expect(nodes.map(({ label, aliases }) => [label, aliases])).toEqual([['双桥镇', ['双桥', '桥镇']]])
  })

  it('tells namesakes apart by place, by document where no place is known, and says that they are open', () => {
    const { nodes, openPairs } = linkStatements([
      ...documentStatements('a', [{ name: '何战', places: ['990101', '9901'] }]),
      ...documentStatements('b', [{ name: '何战', places: ['990201', '9902'] }]),
      ...documentStatements('c', [{ name: '何战' }]),
    ])
    expect(nodes.map(({ key, documents }) => [key, documents])).toEqual([
      ['official:何战@990101', ['a']],
      ['official:何战@990201', ['b']],
      ['official:何战@c', ['c']],
    ])
    expect(openPairs.map(({ left, right }) => [left, right])).toEqual([
      ['official:何战@990101', 'official:何战@990201'],
      ['official:何战@990101', 'official:何战@c'],
      ['official:何战@990201', 'official:何战@c'],
    ])
  })

  it('tells namesakes of one place code apart by their document and number', () => {
    const { nodes } = linkStatements([
      ...documentStatements('a', [{ ...HE, places: ['990101', '9901'] }]),
      ...documentStatements('b', [{ ...HE, places: ['990201', '9901'] }]),
      ...documentStatements('c', [{ ...HE, places: ['9901'] }, { ...TOWN }]),
      ...documentStatements('d', [{ ...HE, places: ['9901'] }]),
    ])
    expect(nodes.filter(({ label }) => label === '何战').map(({ key }) => key)).toEqual(
      ['official:何战@9901', 'official:何战@990101', 'official:何战@990201', 'official:何战@9901@d#0'].sort(),
    )
  })

  it('leads the edges of namesakes each to its own place', () => {
    const other = { name: '西岭镇', kind: 'place' as const, division: '990201', places: ['990201'] }
    expect(
      edgesOf(
        documentStatements('a', [HE, TOWN], [{}]),
        documentStatements('b', [{ name: '何战', places: ['990201', '9902'] }, other], [{}]),
      ),
    ).toEqual([
      'official:何战@990101 holds_office place:990101 1',
      'official:何战@990201 holds_office place:990201 1',
    ])
  })

  it.each<[string, Said[], Partial<RelationStatement>, string[]]>([
    [
      'a relation between fitting kinds',
      [TOWN, PROJECT],
      { relation: 'carries_out' },
      ['place:990101 carries_out project:北港项目 1'],
    ],
    ['none between others', [PROJECT, TOWN], { relation: 'carries_out' }, []],
    ['none of a thing with itself', [TOWN, TOWN], { relation: 'part_of' }, []],
    [
      'one without direction in the order of the keys',
      [{ ...TOWN, division: '990201' }, TOWN],
      { relation: 'cooperates_with' },
      ['place:990101 cooperates_with place:990201 1'],
    ],
    [
      'one with direction as it is stated',
      [{ ...TOWN, division: '990201' }, TOWN],
      { relation: 'part_of' },
      ['place:990201 part_of place:990101 1'],
    ],
  ])('gives %s', (_, things, said, edges) => {
    expect(edgesOf(documentStatements('a', things, [said]))).toEqual(edges)
  })

  it('joins what two documents state in either direction of a relation without one', () => {
    const others = [{ ...TOWN, division: '990201' }, TOWN]
    const said = [{ relation: 'cooperates_with' as const }]
    expect(
      edgesOf(documentStatements('a', others, said), documentStatements('b', others.toReversed(), said)),
    ).toEqual(['place:990101 cooperates_with place:990201 2'])
  })

  it('links nothing of a copy', () => {
    const text = '今晨双桥镇镇长何战到会讲话。'
    const twice = ['b', 'a'].flatMap((id) => documentStatements(id, [HE, TOWN], [{}], text))
    const { nodes, documents } = linkStatements(twice)
    expect(documents.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(nodes.map((node) => node.documents)).toEqual([['a'], ['a']])
  })

  it('says which document lacks its opening', () => {
    for (const statement of [localEntity('何战'), mentionOf({}), relationOf({})]) {
      expect(() => stateDocument([statement])).toThrow(
        'document a: its Statement of type "document" is missing',
      )
    }
  })
})

describe('stateDocument', () => {
  const opening: Statement = { type: 'document', id: 'a', title: '公告', text: SHORT_TEXT, sentences: 2 }

  it('counts the mentions of each thing and keeps the first and the surest', () => {
    const { entities, record, sentences } = stateDocument([
      mentionOf({ entity: 1, start: 8, end: 9, confidence: 0.9 }),
      mentionOf({ entity: 1, start: 5, end: 7, confidence: 0.4 }),
      mentionOf({ entity: 1, start: 5, end: 6, confidence: 0.5 }),
      localEntity('北港项目', { entity: 2, kind: 'project' }),
      localEntity('何战', { entity: 1 }),
      opening,
    ])
    expect(record).toEqual({ id: 'a', title: '公告', text: SHORT_TEXT })
    expect(sentences).toBe(2)
    const first = { start: 5, end: 6, sentence: [0, 8], rule: 'title', confidence: 0.5 }
    expect(entities).toMatchObject([
      { entity: 1, identity: 'official:何战', isWide: false, mentions: 3, surest: 0.9, first },
      { entity: 2, identity: 'project:北港项目', mentions: 0, surest: 0, first: undefined },
    ])
  })

  it('says the same whatever order the Statements come in', () => {
    const statements = [
      ...documentStatements(
        'a',
        [HE, TOWN, PROJECT],
        [{ rule: 'one' }, { rule: 'two' }, { start: 3 }, { end: 9 }],
      ),
      mentionOf({ entity: 0, start: 1, end: 2, confidence: 0.7 }),
      mentionOf({ entity: 0, start: 1, end: 2, confidence: 0.6 }),
    ]
    expect(stateDocument(statements.toReversed())).toEqual(stateDocument(statements))
    const stated = stateDocument(statements).relations.filter((one) => one.relation === 'holds_office')
    expect(stated.map(({ rule, start, end }) => [rule, start, end])).toEqual([
      ['one', 0, 7],
      ['two', 0, 7],
      ['office', 0, 9],
      ['office', 3, 7],
    ])
  })

  it('orders relations by their places as numbers, the shorter first', () => {
    const places = [10, 9].flatMap((start) => [12, 11, 100].map((end) => ({ start, end })))
    const { relations } = stateDocument(
      documentStatements('a', [{ name: '何战' }, { name: '双桥镇' }], places),
    )
    const stated = relations.filter((one) => one.relation === 'holds_office')
    expect(stated.map(({ start, end }) => `${start}-${end}`)).toEqual([
      ...['9-11', '9-12', '9-100', '10-11', '10-12', '10-100'],
    ])
  })

  it('lets two things of one sentence stand together once, over the words from one to the other', () => {
    const { relations } = stateDocument([
      opening,
      ...[0, 1, 2].map((entity) => localEntity(`何${entity}`, { entity })),
      mentionOf({ entity: 1, start: 5, end: 7 }),
      mentionOf({ entity: 0, start: 0, end: 3 }),
      mentionOf({ entity: 0, start: 8, end: 9 }),
      mentionOf({ entity: 2, start: 12, end: 14, sentence: [8, 16] }),
    ])
    expect(relations).toEqual([
      {
        ...{ relation: 'co_occurs', source: 0, target: 1, start: 0, end: 7, sentence: [0, 8] },
        ...{ rule: 'same-sentence', confidence: 0.3 },
      },
    ])
  })

  it('says nothing of a sentence that lists more than twelve things', () => {
    const together = (count: number) =>
      stateDocument(
        documentStatements(
          'a',
          Array.from({ length: count }, (_, index) => ({ name: `何${index}` })),
        ),
      ).relations
    expect(together(12)).toHaveLength(66)
    expect(together(13)).toEqual([])
  })

  it('says which mention and which relation name a thing that the document does not have', () => {
    const without = documentStatements('a', [HE, TOWN]).filter(
      (statement) => statement.type !== 'entity' || statement.entity === 0,
    )
    expect(() => stateDocument(without)).toThrow(
      'document a: the mention at 1 is of entity 1, which it does not have',
    )
    expect(() => linkStatements(documentStatements('a', [HE], [{}]))).toThrow(
      'a: holds_office at 0 names an entity',
    )
  })

  it('leaves attributes out where there are none', () => {
    const { relations } = stateDocument(
      documentStatements('a', [HE, TOWN], [{}, { start: 1, attributes: { office: '镇长' } }]),
    )
    expect(relations[0]).not.toHaveProperty('attributes')
    expect(relations[1]).toMatchObject({ attributes: { office: '镇长' } })
  })
})
