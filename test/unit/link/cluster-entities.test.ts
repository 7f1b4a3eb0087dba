import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EntityStatement, NATION } from '../../../src/extract/statement.ts'
import { clusterEntities } from '../../../src/link/across-documents/cluster-entities.ts'
import { identityOf, isWide } from '../../../src/link/across-documents/identify-entity.ts'
import { localEntity } from './local-entity.ts'

const LONGHAI = ['350604', '3506', '35']
const BAISHUI = ['350604102', ...LONGHAI]
const CHANGTAI = ['350605', '3506', '35']

/** The things that entities of any identities are, and the pairs that stay open. */
function clusterAll(entities: readonly EntityStatement[]) {
  const identities = new Map<string, EntityStatement[]>()
  for (const entity of entities) {
    const identity = identityOf(entity)
    identities.set(identity, [...(identities.get(identity) ?? []), entity])
  }
  const sorted = [...identities].sort(([left], [right]) => (left < right ? -1 : 1))
  const clusterings = sorted.map(([, said]) =>
    clusterEntities(said.map((entity) => ({ ...entity, isWide: isWide(entity) }))),
  )
  return {
    clusters: clusterings.flatMap(({ clusters }) => clusters),
    open: clusterings.flatMap(({ open }) => open),
  }
}

/** The documents of each cluster, and how many pairs stay open. */
function grouped(...entities: EntityStatement[]): { clusters: string[]; open: number } {
  const { clusters, open } = clusterAll(entities)
  const documents = (members: { document: string }[]) =>
    members
      .map(({ document }) => document)
      .sort()
      .join('')
  return { clusters: clusters.map(documents).sort(), open: open.length }
}

describe('isWide', () => {
  it.each<[EntityStatement['kind'], string, Partial<EntityStatement>, boolean]>([
    ['place', '双桥镇', { division: '990101' }, true],
    ['place', '滨江新区', {}, false],
    ['programme', '河长制', {}, true],
    ['organization', '青禾集团', {}, true],
    ['organization', '江岸大学', {}, true],
    ['organization', '江岸银行', {}, true],
    ['organization', '公司工会', {}, false],
    ['organization', '集团党委', {}, false],
    ['organization', '大学城管委会', {}, false],
    ['organization', '银行业协会', {}, false],
    ['organization', '江岸市第二小学', { holdsPlace: true }, true],
    ['official', '何战', { holdsPlace: true }, false],
    ['project', '江岸市防洪工程', { holdsPlace: true }, true],
    ['project', '防洪工程', {}, false],
  ])('%s %s %j: %s', (kind, name, said, expected) => {
    expect(isWide(localEntity(name, { kind, ...said }))).toBe(expected)
  })
})

describe('clusterEntities', () => {
  it('joins persons of one name and one county', () => {
    const [a, b] = [
      localEntity('何战', { places: LONGHAI }),
      localEntity('何战', { document: 'b', places: LONGHAI }),
    ]
    expect(grouped(a, b)).toEqual({ clusters: ['ab'], open: 0 })
  })

  it('joins those of a town and of its county', () => {
    const [a, b] = [
      localEntity('何战', { places: BAISHUI }),
      localEntity('何战', { document: 'b', places: LONGHAI }),
    ]
    expect(grouped(a, b)).toEqual({ clusters: ['ab'], open: 0 })
  })

  it('keeps one name in two counties two, and says so', () => {
    const [a, b] = [
      localEntity('何战', { places: LONGHAI }),
      localEntity('何战', { document: 'b', places: CHANGTAI }),
    ]
    expect(grouped(a, b)).toEqual({ clusters: ['a', 'b'], open: 1 })
    expect(clusterAll([a, b]).open[0]![2]).toBe('one name, different places')
  })

  it('joins one of the city to neither where he may be either', () => {
    const a = localEntity('何战', { places: LONGHAI })
    const b = localEntity('何战', { document: 'b', places: CHANGTAI })
    const c = localEntity('何战', { document: 'c', places: ['3506', '35'] })
    expect(grouped(a, b, c)).toEqual({ clusters: ['a', 'b', 'c'], open: 3 })
  })

  it.each(['official', 'person'] as const)('joins no %ss without places across documents', (kind) => {
    const [a, b] = [localEntity('何战', { kind }), localEntity('何战', { kind, document: 'b' })]
    expect(grouped(a, b)).toEqual({ clusters: ['a', 'b'], open: 1 })
  })

  it('joins an official and a person, but no person and place of one name', () => {
    const a = localEntity('何战', { places: LONGHAI })
    const b = localEntity('何战', { document: 'b', kind: 'person', places: LONGHAI })
    const c = localEntity('何战', { document: 'c', kind: 'place', places: LONGHAI })
    expect(grouped(a, b, c)).toEqual({ clusters: ['ab', 'c'], open: 0 })
  })

  it('tells divisions by their codes, whatever they are called', () => {
    const gulou = (document: string, division: string) =>
      localEntity('鼓楼区', { document, kind: 'place', division, places: [division] })
    const d = localEntity('鼓楼', { document: 'd', kind: 'place', division: '350102', places: ['350102'] })
    const entities = [gulou('a', '320302'), gulou('b', '350102'), gulou('c', '320302'), d]
    expect(grouped(...entities)).toEqual({ clusters: ['ac', 'bd'], open: 0 })
  })

  it('joins programmes, firms and what holds a place in its name by name alone, other projects by place', () => {
    const both = (kind: EntityStatement['kind'], name: string, said = {}) => [
      localEntity(name, { kind, places: LONGHAI, ...said }),
      localEntity(name, { document: 'b', kind, places: CHANGTAI, ...said }),
    ]
    expect(grouped(...both('programme', '河长制')).clusters).toEqual(['ab'])
    expect(grouped(...both('organization', '青禾食品有限公司')).clusters).toEqual(['ab'])
    expect(grouped(...both('organization', '第二小学')).clusters).toEqual(['a', 'b'])
    expect(grouped(...both('project', '污水厂项目')).clusters).toEqual(['a', 'b'])
    expect(grouped(...both('project', '老旧小区综合改造工程')).clusters).toEqual(['a', 'b'])
    expect(grouped(...both('project', '漳州市防洪工程', { holdsPlace: true })).clusters).toEqual(['ab'])
  })

  it.each<[string, Partial<EntityStatement>[], string[]]>([
    ['two of one document without a place, persons too', [{}, { kind: 'person' }], ['aa']],
    ['no person without a place with one who has one', [{}, { places: LONGHAI }], ['a', 'a']],
    ['things of one document without a place', [{ kind: 'project' }, { kind: 'project' }], ['aa']],
    [
      'things without a place over documents',
      [{ kind: 'project' }, { kind: 'project', document: 'b' }],
      ['ab'],
    ],
    [
      'no thing without a place with one that has one',
      [
        { kind: 'project', places: LONGHAI },
        { kind: 'project', document: 'b' },
      ],
      ['a', 'b'],
    ],
    [
      'those without a place, beside one that has one',
      [
        { kind: 'project', places: LONGHAI },
        { kind: 'project', document: 'b' },
        { kind: 'project', document: 'c' },
      ],
      ['a', 'bc'],
    ],
    ['whom no place names with the one of the nation', [{ places: [NATION] }, { document: 'b' }], ['ab']],
    [
      'whom no place names with the one of the nation, not of a county',
      [{ places: LONGHAI }, { document: 'b', places: [NATION] }, { document: 'c' }],
      ['a', 'bc'],
    ],
    [
      'a town with its county, though another county comes before',
      [
        { places: ['350603', '3506', '35'] },
        { document: 'b', places: LONGHAI },
        { document: 'c', places: BAISHUI },
      ],
      ['a', 'bc'],
    ],
  ])('joins %s', (_, said, clusters) => {
    const entities = said.map((one, entity) => localEntity('何战', { entity, ...one }))
    expect(grouped(...entities).clusters).toEqual(clusters)
  })

  it('says of each open pair why it is open', () => {
    const places = [LONGHAI, CHANGTAI, ['3506', '35']]
    const entities = places.map((codes, entity) => localEntity('何战', { entity, places: codes }))
    const reasons = clusterAll(entities).open.map(([left, right, reason]) => [
      left[0]!.entity,
      right[0]!.entity,
      reason,
    ])
    expect(reasons).toEqual([
      [0, 1, 'one name, different places'],
      [0, 2, 'one name, several places it may belong to'],
      [1, 2, 'one name, several places it may belong to'],
    ])
  })

  it('puts the most surely placed first, then by code, document and number', () => {
    const said: Partial<EntityStatement>[] = [
      { document: 'b', entity: 10, places: LONGHAI },
      { document: 'b', entity: 9, places: LONGHAI },
      { document: 'c', entity: 1, places: BAISHUI },
      { document: 'a', entity: 12, places: LONGHAI },
      { document: 'a', entity: 0, places: CHANGTAI },
    ]
    for (const order of [said, said.toReversed()]) {
      const { clusters } = clusterAll(order.map((one) => localEntity('何战', one)))
      expect(clusters.map((members) => members.map(({ entity }) => entity))).toEqual([[1, 12, 9, 10], [0]])
    }
  })

  it('groups the same in any order', () => {
    const entity = fc
      .record({
        name: fc.constantFrom('何战', '河长制', '污水厂项目'),
        kind: fc.constantFrom('official', 'person', 'programme', 'project'),
        document: fc.constantFrom('a', 'b', 'c', 'd'),
        places: fc.constantFrom([], LONGHAI, BAISHUI, CHANGTAI, ['3506', '35']),
      })
      .map(({ name, ...said }) => localEntity(name, { ...said, kind: said.kind as 'official' }))
    const entities = fc
      .array(entity, { maxLength: 12 })
      .map((list) => list.map((entity, number) => ({ ...entity, entity: number })))
    const shuffled = entities.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(clusterAll(other)).toEqual(clusterAll(list))
      }),
    )
  })
})
