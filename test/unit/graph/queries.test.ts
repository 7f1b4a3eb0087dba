import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NodeRecord } from '../../../graph/ontology.ts'
import { editDistance } from '../../../graph/query/edit-distance.ts'
import { findNeighbours } from '../../../graph/query/find-neighbours.ts'
import { findNode } from '../../../graph/query/find-node.ts'
import { findPaths } from '../../../graph/query/find-paths.ts'
import type { GraphStore } from '../../../graph/query/graph-store.ts'
import { plainName } from '../../../graph/query/plain-name.ts'
import { readStats } from '../../../graph/query/read-stats.ts'
import { searchNodes } from '../../../graph/query/search-nodes.ts'
import { plainPersonName } from '../../../graph/query/surname.ts'
import { typedPinyin } from '../../../graph/query/typed-pinyin.ts'
import { openSample, sampleRecords } from './sample-graph.ts'

const store = openSample()

/** A graph of these nodes alone. */
function withNodes(...nodes: Pick<NodeRecord, 'key' | 'kind' | 'label' | 'aliases'>[]): GraphStore {
  const counted = { mentions: 1, confidence: 1, documents: [], evidence: [] }
  return openSample({
    documents: [],
    nodes: nodes.map((node) => ({ ...counted, ...node })),
    edges: [],
    openPairs: [],
  })
}

const withPlaces = (...places: [key: string, label: string, ...aliases: string[]][]) =>
  withNodes(...places.map(([key, label, ...aliases]) => ({ key, kind: 'place' as const, label, aliases })))

describe('plainName', () => {
  it.each([
    ['雲溪鎮', '云溪镇'],
    ['ＴＣＬ 集團', 'tcl集团'],
    [' 云溪　镇 ', '云溪镇'],
  ])('%s → %s', (name, plain) => expect(plainName(name)).toBe(plain))
})

describe('plainPersonName', () => {
  it.each([
    ['陳文遠', '陈文远'],
    ['於文遠', '於文远'],
    [' 範文遠', '範文远'],
    ['于文遠', '于文远'],
    ['文於', '文于'],
    ['', ''],
  ])('%s → %s', (name, plain) => expect(plainPersonName(name)).toBe(plain))
})

describe('typedPinyin', () => {
  it.each([
    ["Yún xī'zhèn", 'yunxizhen', [3, 5]],
    ['yun2xi1zhen4', 'yunxizhen', [3, 5]],
    ['lǜdǎo', 'lvdao', []],
    ['lu:dao', 'lvdao', []],
    ['nüer', 'nver', []],
    ['tcl2024', 'tcl2024', []],
    ['y', 'y', []],
  ])('%s → %s %j', (text, letters, breaks) => expect(typedPinyin(text)).toEqual({ letters, breaks }))
  it.each(['云溪', '2024', '', '"*', '云xi', 'yunxi!'])('%j is none', (text) =>
    expect(typedPinyin(text)).toBeUndefined(),
  )
})

describe('editDistance', () => {
  it.each([
    ['云溪镇', '云西镇', 1],
    ['', '云溪', 2],
    ['云溪镇', '云溪', 1],
    ['𠮷田', '吉田', 1],
  ])('%s, %s → %i', (left, right, distance) => expect(editDistance(left, right)).toBe(distance))

  it('is symmetric and zero for equal texts only', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        expect(editDistance(left, right)).toBe(editDistance(right, left))
        expect(editDistance(left, right) === 0).toBe(left === right)
      }),
    )
  })
})

describe('findNode', () => {
  it.each([
    ['云溪镇', 'yunxi'],
    ['云溪镇党委', 'yunxi'],
    ['yunxi', 'yunxi'],
    ['雲溪鎮', 'yunxi'],
    ['  青川 ', 'qingchuan'],
  ])('%s → %s', (name, key) => {
    expect(findNode(store, name)).toMatchObject({ found: 'one', node: { key } })
  })

  it('lists the candidates of an ambiguous name', () => {
    const found = findNode(store, '何文远')
    expect(found.found === 'several' && found.candidates.map(({ key }) => key)).toEqual([
      'he-linjiang',
      'he-yunxi',
    ])
  })

  it('prefers a label to an alias and tells of the other', () => {
    const records = store.readAll()
    const temple = { ...records.nodes[0]!, key: 'yunxi-temple', label: '云溪', aliases: [] }
    const larger = openSample({ ...records, nodes: [...records.nodes, temple] })
    const found = findNode(larger, '云溪')
    expect(found).toMatchObject({ found: 'one', node: { key: 'yunxi-temple' }, others: [{ key: 'yunxi' }] })
  })

  it.each([
    ['云西镇', '云溪镇'],
    ['青川市云溪镇', '云溪镇'],
    ['何问远', '何文远'],
    ['yunxizhen', '云溪镇'],
  ])('%s suggests %s', (name, label) => {
    const found = findNode(store, name)
    expect(found.found === 'none' && found.suggestions[0]?.label).toBe(label)
  })

  it('takes a name as it is written before one that is written otherwise', () => {
    const found = (name: string) => findNode(withPlaces(['old', '鎮東'], ['new', '镇东']), name)
    expect(found('鎮東')).toMatchObject({ found: 'one', node: { key: 'old' }, others: [] })
    expect(found('镇东')).toMatchObject({ found: 'one', node: { key: 'new' }, others: [] })
  })

  it('prefers a label to an alias, however the name is written', () => {
    const found = findNode(withPlaces(['east', '镇东'], ['market', '镇东市场', '镇东']), '鎮東')
    expect(found).toMatchObject({ found: 'one', node: { key: 'east' }, others: [{ key: 'market' }] })
  })

  it.each<[NodeRecord['kind'], 'one' | 'none']>([
    ['place', 'one'],
    ['organization', 'one'],
    ['official', 'none'],
    ['person', 'none'],
  ])('takes 于 for 於 in the name of a thing, never of a person: %s', (kind, expected) => {
    const named = withNodes({ key: 'yu', kind, label: '於城', aliases: [] })
    expect(findNode(named, '于城').found).toBe(expected)
    expect(searchNodes(named, '于城')).toHaveLength(expected === 'one' ? 1 : 0)
  })

  it('takes a key with spaces around it', () => {
    expect(findNode(store, ' yunxi ')).toMatchObject({ found: 'one', node: { key: 'yunxi' }, others: [] })
  })

  it('suggests the nearest name first, those within the other before others, and five at most', () => {
    const suggested = (name: string, ...places: string[]) => {
      const found = findNode(withPlaces(...places.map((place): [string, string] => [place, place])), name)
      return found.found === 'none' && found.suggestions.map(({ label }) => label)
    }
    const nearer = ['东湖西岸', '新近东湖西岸区', '西岸', '东河西岸', '东河西畔']
    expect(suggested('近东湖西岸', '南岭北坡', ...nearer.toReversed())).toEqual(nearer)
    expect(suggested('近东湖西岸', ...nearer, '东湖')).toHaveLength(5)
  })

  it('suggests a node by the nearest of its names', () => {
    const places = withPlaces(
      ['between', '东市场'],
      ['by alias', '近东大市集', '近东市集'],
      ['by label', '远东市集', '远东大市集'],
    )
    const found = findNode(places, '东市集')
    expect(found.found === 'none' && found.suggestions.map(({ key }) => key).sort()).toEqual([
      'between',
      'by alias',
      'by label',
    ])
    expect(found.found === 'none' && found.suggestions[2]!.key).toBe('between')
  })

  it.each<NodeRecord['kind']>(['official', 'person'])('suggests no %s of another surname', (kind) => {
    const named = withNodes({ key: 'he', kind, label: '何文远', aliases: [] })
    expect(findNode(named, '贺文远')).toEqual({ found: 'none', suggestions: [] })
    expect(findNode(named, ' 何问远')).toMatchObject({ suggestions: [{ key: 'he' }] })
  })

  it('never suggests another surname', () => {
    const found = findNode(store, '贺文远')
    expect(found).toEqual({ found: 'none', suggestions: [] })
  })

  it.each(['', '"', '*', '“”', "'; DROP TABLE nodes", '。'])('takes %j without trouble', (name) => {
    expect(findNode(store, name).found).toBe('none')
  })
})

describe('findNeighbours', () => {
  const labels = (...args: Parameters<typeof findNeighbours>) =>
    findNeighbours(...args).rows.map(
      ({ distance, node, edge }) => `${distance} ${node.label} ${edge.relation}`,
    )

  it('lists the stated edges of a node, with evidence', () => {
    expect(labels(store, 'yunxi')).toEqual(['1 何文远 holds_office', '1 青川市 part_of'])
    expect(findNeighbours(store, 'yunxi').rows[0]?.evidence[0]?.sentence).toContain('党委书记何文远')
  })

  it('goes as deep as asked, listing a node at its shortest distance', () => {
    expect(labels(store, 'yunxi', { depth: 2 })).toEqual([
      '1 何文远 holds_office',
      '1 青川市 part_of',
      '2 云溪智造园 promotes',
      '2 白石市 cooperates_with',
    ])
  })

  it('filters by kind of the node, through nodes of other kinds', () => {
    expect(labels(store, 'qingchuan', { kinds: ['official'] })).toEqual([])
    expect(labels(store, 'qingchuan', { kinds: ['official'], depth: 2 })).toEqual(['2 何文远 holds_office'])
  })

  it('shows co_occurs when asked for it only', () => {
    expect(labels(store, 'qingchuan', { relations: ['co_occurs'] })).toEqual(['1 何文远 co_occurs'])
  })

  it('filters by relation and confidence', () => {
    expect(labels(store, 'linjiang', { relations: ['located_in'] })).toEqual(['1 旧街改造项目 located_in'])
    expect(labels(store, 'linjiang', { relations: ['located_in'], minConfidence: 0.7 })).toEqual([])
  })

  it('says when there is more than the limit', () => {
    expect(findNeighbours(store, 'yunxi', { limit: 1 })).toMatchObject({ rows: { length: 1 }, more: true })
    expect(findNeighbours(store, 'yunxi', { limit: 2 })).toMatchObject({ rows: { length: 2 }, more: false })
    expect(findNeighbours(store, 'yunxi', { limit: 3, depth: 9 })).toMatchObject({
      rows: { length: 3 },
      more: true,
    })
  })
})

describe('findPaths', () => {
  const chains = (...args: Parameters<typeof findPaths>) =>
    findPaths(...args).map((steps) =>
      [steps[0]?.from.label, ...steps.flatMap(({ edge, to }) => [edge.relation, to.label])].join(' '),
    )

  it('prefers stated relations to a shorter way by co_occurs', () => {
    expect(chains(store, 'he-yunxi', 'qingchuan')).toEqual(['何文远 holds_office 云溪镇 part_of 青川市'])
    expect(chains(store, 'he-yunxi', 'qingchuan', { coOccurs: true })).toEqual([
      '何文远 holds_office 云溪镇 part_of 青川市',
      '何文远 co_occurs 青川市',
    ])
  })

  it('gives each step its sentence, and goes either way along an edge', () => {
    expect(findPaths(store, 'zhizao', 'shan')).toEqual([])
    expect(findPaths(store, 'zhizao', 'shan', { maxLength: 7 })[0]).toHaveLength(7)
    expect(findPaths(store, 'zhizao', 'yunxi')[0]?.[0]?.evidence[0]?.sentence).toContain('推进云溪智造园建设')
  })

  it('needs co_occurs where nothing else leads there', () => {
    expect(findPaths(store, 'he-da', 'linjiang')).toEqual([])
    expect(chains(store, 'he-da', 'linjiang', { coOccurs: true })).toEqual(['何文达 co_occurs 临江区'])
  })

  it('gives no more than the limit', () => {
    expect(chains(store, 'he-yunxi', 'qingchuan', { coOccurs: true, limit: 1 })).toHaveLength(1)
  })

  it('finds nothing between parts that do not hang together', () => {
    expect(findPaths(store, 'lv', 'yunxi', { coOccurs: true })).toEqual([])
  })
})

describe('searchNodes', () => {
  const labels = (text: string) => searchNodes(store, text).map(({ node, match }) => `${node.label} ${match}`)

  it.each([
    ['云溪', ['云溪镇 exact', '云溪智造园 prefix']],
    ['雲溪', ['云溪镇 exact', '云溪智造园 prefix']],
    ['溪', ['云溪镇 infix', '云溪智造园 infix']],
    ['改造', ['旧街改造项目 infix']],
    ['yunxi', ['云溪镇 pinyin', '云溪智造园 pinyin']],
    ["Yún xī'zhèn", ['云溪镇 pinyin']],
    ['yxz', ['云溪镇 initials', '云溪智造园 initials']],
    ['shan xiong fei', ['单雄飞 pinyin']],
    ['danjiacun', ['单家村 pinyin']],
    ['lüxiaohe', ['吕小禾 pinyin']],
    ['lvxiaohe', ['吕小禾 pinyin']],
    ['没有', []],
    ['', []],
    ['"*', []],
  ])('%s', (text, expected) => expect(labels(text)).toEqual(expected))

  it('gives no person of another surname, though both are simplified to one character', () => {
    const records = store.readAll()
    const named = (key: string, label: string) => ({ ...records.nodes[2]!, key, label, aliases: [] })
    const people = openSample({
      ...records,
      nodes: [...records.nodes, named('yu-1', '于文海'), named('yu-2', '於文海')],
    })
    const keys = (text: string) => searchNodes(people, text).map(({ node }) => node.key)
    expect(keys('于')).toEqual(['yu-1'])
    expect(keys('於文')).toEqual(['yu-2'])
    expect(keys('文海')).toEqual(['yu-1', 'yu-2'])
    expect(findNode(people, '於文海')).toMatchObject({ found: 'one', node: { key: 'yu-2' }, others: [] })
    expect(findNode(people, '於文海人')).toMatchObject({ found: 'none', suggestions: [{ key: 'yu-2' }] })
    const onlyYu = openSample({ ...records, nodes: [...records.nodes, named('yu-1', '于文海')] })
    expect(findNode(onlyYu, '於文海')).toEqual({ found: 'none', suggestions: [] })
  })

  it('keeps to the limit', () => {
    expect(searchNodes(store, '溪', 1)).toHaveLength(1)
  })
})

describe('readStats', () => {
  it('counts, and lists what yielded nothing and what is undecided', () => {
    const stats = readStats(store, 1)
    expect(stats.counts).toMatchObject({ documents: 4, openPairs: 1 })
    expect(stats.counts.nodes).toMatchObject({ official: 5, place: 5, project: 2, programme: 0 })
    expect(stats.counts.edges).toMatchObject({ holds_office: 3, co_occurs: 2, carries_out: 0 })
    expect(stats.mostConnected.official.map(({ key, degree }) => [key, degree])).toEqual([['he-yunxi', 2]])
    expect(stats.silentDocuments.map(({ id }) => id)).toEqual(['news/4.txt'])
    expect(stats.openPairs).toMatchObject([
      { left: 'he-linjiang', right: 'he-yunxi', leftLabel: '何文远', rightLabel: '何文远' },
    ])
  })
})

describe('GraphStore.haveEdges', () => {
  it('finds in their order the nodes that edgesOf has an edge for, to another than the given one', () => {
    const store = openSample()
    const keys = sampleRecords.nodes.map(({ key }) => key).toReversed()
    for (const filter of [
      {},
      { kinds: ['place'] as const },
      { relations: ['co_occurs'] as const, minConfidence: 0.4 },
    ]) {
      const expected = keys.filter((key) =>
        store
          .edgesOf(key, filter)
          .some(({ source, target }) => (source === key ? target : source) !== 'qingchuan'),
      )
      expect(store.haveEdges(keys, filter, 'qingchuan')).toEqual(expected)
      expect(expected.length).toBeGreaterThan(0)
    }
    store.close()
  })

  it('joinedNodes gives the other ends of edges, each once', () => {
    const store = openSample()
    const keys = store.joinedNodes('linjiang').map(({ key }) => key)
    expect(keys.toSorted()).toEqual(['baishi', 'he-da', 'he-linjiang', 'jiujie'])
    store.close()
  })
})
