/**
 * The search of the viewer: names in characters, pinyin and initials, offices, and the order of the hits.
 * 云溪 → 云溪镇 by its alias before 云溪大桥 that only contains it
 */
import { describe, expect, it } from 'vitest'
import type { Kind } from '../../../../graph/ontology.ts'
import { spellSyllables } from '../../../../graph/store/spell-name.ts'
import { createViewerGraph } from '../../../../viewer/graph/grow-graph.ts'
import { listSearchable } from '../../../../viewer/search/list-searchable.ts'
import { createSearchIndex } from '../../../../viewer/search/search-index.ts'
import type { SearchableNode } from '../../../../viewer/search/search-messages.ts'
import { HOSTILE_LABEL } from '../../../e2e/small-graph.ts'
import { SMALL_PAYLOAD, SMALL_VIEWER_GRAPH } from '../small-viewer-graph.ts'

function nodeOf(kind: Kind, names: string, importance = 1): SearchableNode {
  const list = names.split('|')
  const spellings = list.map((name) => spellSyllables(name, kind).join(' '))
  return { key: list[0]!, kind, names: list, spellings, importance }
}

const index = createSearchIndex()
const NODES = [
  nodeOf('place', '云溪镇|云溪|云溪镇党委', 20),
  nodeOf('project', '云溪大桥', 3),
  nodeOf('project', '上云溪水库', 9),
  nodeOf('place', '西安社区', 2),
  nodeOf('place', '先岭村', 8),
  nodeOf('organization', '安委会', 1),
  nodeOf('official', '韩伟', 5),
  nodeOf('official', '安薇', 4),
  nodeOf('official', '吕小禾', 4),
  nodeOf('official', '于文海', 4),
  nodeOf('official', '於文海', 4),
  nodeOf('official', '余文海', 4),
  nodeOf('official', '陈知远', 4),
  nodeOf('official', '单雄飞', 4),
  nodeOf('programme', '范文学习计划', 1),
  nodeOf('place', '临川县|临川', 30),
]
index.extend({
  nodes: NODES,
  offices: [
    { holder: 12, at: 15, office: '县委书记' },
    { holder: 13, at: 0, office: '镇长、党委副书记' },
    { holder: 8, at: 15, office: '副县长' },
  ],
})
const keys = (text: string) => index.search(text, 50).hits.map(({ key }) => key)
const first = (text: string) => index.search(text, 50).hits[0]

describe('names in characters', () => {
  it('puts exact names first, then beginnings, then the rest, each by importance', () => {
    expect(keys('云溪')).toEqual(['云溪镇', '云溪大桥', '上云溪水库'])
    expect(keys('云')).toEqual(['云溪镇', '云溪大桥', '上云溪水库'])
    expect(keys('镇')[0]).toBe('云溪镇')
  })
  it('says which name fits and which part of it', () => {
    expect(first('云溪')).toEqual({ key: '云溪镇', match: 'alias', name: '云溪', marked: [0, 2] })
    expect(first('大桥')).toEqual({ key: '云溪大桥', match: 'infix', name: '云溪大桥', marked: [2, 4] })
  })
  it.each(['雲溪鎮', '云 溪镇', ' 云溪镇 '])('takes %j for 云溪镇', (text) => {
    expect(keys(text)).toEqual(['云溪镇'])
  })
  it('finds nothing for nothing', () => {
    expect(keys(' ')).toEqual([])
    expect(keys('海棠')).toEqual([])
  })
})

describe('surnames', () => {
  it.each(['于', '於', '余'])('%s is no other surname', (surname) => {
    expect(keys(`${surname}文海`)).toEqual([`${surname}文海`])
    expect(keys(surname)).toEqual([`${surname}文海`])
  })
  it('reads a surname that is only written differently', () => {
    expect(keys('陳知遠')).toEqual(['陈知远'])
  })
  it('folds such characters in names that have no surname', () => {
    expect(keys('範文')).toEqual(['范文学习计划'])
  })
  it('finds a person from the first syllable only', () => {
    expect(keys('anwei')).toEqual(['安薇', '安委会'])
    expect(keys('wei')).toEqual(['云溪镇', '安委会'])
    expect(keys('xiaohe')).toEqual([])
    expect(keys('xh')).toEqual([])
  })
})

describe('pinyin', () => {
  it.each([
    ['yunxizhen', '云溪镇'],
    ["Yún xī'zhèn", '云溪镇'],
    ['yun2xi1zhen4', '云溪镇'],
    ['ｙｕｎｘｉ', '云溪镇'],
    ['lüxiaohe', '吕小禾'],
    ['lǚ xiǎohé', '吕小禾'],
    ['lvxiaohe', '吕小禾'],
    ['lu:xiaohe', '吕小禾'],
    ['LVXIAOHE', '吕小禾'],
    ['shanxiongfei', '单雄飞'],
    ['yxz', '云溪镇'],
    ['云xi', '云溪镇'],
    ['云溪zh', '云溪镇'],
    ['yunxi镇', '云溪镇'],
    ['陈zhiy', '陈知远'],
  ])('%s → %s', (text, key) => expect(keys(text)[0]).toBe(key))

  it('begins at a syllable only, and keeps to the syllables that were parted', () => {
    expect(keys('unxi')).toEqual([])
    expect(keys('xizhen')).toEqual(['云溪镇'])
    expect(keys("xi'an")).toEqual(['西安社区'])
    expect(keys('xian')).toEqual(['先岭村', '西安社区', '临川县'])
  })
  it('puts whole syllables before begun ones, and sound before initials', () => {
    expect(index.search('xian', 9).hits.map(({ match }) => match)).not.toContain('initials')
    expect(keys('lin')[0]).toBe('临川县')
  })
  it('marks the characters that sound so', () => {
    expect(first('xizh')).toEqual({
      key: '云溪镇',
      match: 'pinyin',
      name: '云溪镇',
      marked: [1, 3],
      spelling: 'yun xi zhen',
    })
  })
  it('finds no person by characters and sounds from the middle', () => {
    expect(keys('知yuan')).toEqual([])
    expect(keys('x禾')).toEqual([])
  })
})

describe('offices', () => {
  it('finds who holds an office, and says where', () => {
    expect(index.search('县委书记', 9).hits).toEqual([
      { key: '陈知远', match: 'office', name: '陈知远', office: { office: '县委书记', at: '临川县' } },
    ])
    expect(keys('党委副书记')).toEqual(['单雄飞'])
    expect(keys('县委書記')).toEqual(['陈知远'])
  })
  it('reads the place in front of the office', () => {
    expect(keys('临川县委书记')).toEqual(['陈知远'])
    expect(keys('云溪镇镇长')).toEqual(['单雄飞'])
  })
  it('lists no officials for the name of a place', () => {
    expect(keys('临川县')).toEqual(['临川县'])
  })
})

describe('the index', () => {
  it('counts all hits and lists the best', () => {
    const { hits, total } = index.search('文', 2)
    expect([hits.length, total]).toEqual([2, 4])
  })
  it('reads the graph of the viewer, also as it grows', () => {
    const grown = createSearchIndex()
    const graph = SMALL_VIEWER_GRAPH
    for (const part of listSearchable(graph, { nodes: 0, edges: 0 })) grown.extend(part)
    expect(grown.search('IMG SRC', 9).hits.map(({ name }) => name)).toEqual([HOSTILE_LABEL])
    expect(grown.search('县委书记', 9).hits[0]).toMatchObject({ key: 'zhou', office: { at: 'yunling' } })
    const listed = (nodes: number, edges: number) => [...listSearchable(graph, { nodes, edges })]
    expect(listed(graph.order, graph.size)).toEqual([{ nodes: [], offices: [] }])
    const growing = createViewerGraph(SMALL_PAYLOAD)
    const before = listSearchable(growing, { nodes: 0, edges: 0 })
    growing.addNode('new', { ...growing.getNodeAttributes('yunxi'), number: growing.order })
    expect([...before].flatMap(({ nodes }) => nodes)).toHaveLength(graph.order)
    const [late] = listed(graph.order - 1, 0)
    expect(late!.nodes).toHaveLength(1)
    expect(late!.offices.map(({ office }) => office).sort()).toEqual(['县委书记', '镇长'])
  })
  it('answers soon in a large graph', () => {
    const large = createSearchIndex()
    const syllables = [
      '云 yun',
      '溪 xi',
      '白 bai',
      '鹿 lu',
      '青 qing',
      '石 shi',
      '临 lin',
      '川 chuan',
      '镇 zhen',
    ]
    const nodes = Array.from({ length: 20_000 }, (_, count): SearchableNode => {
      const chosen = [count, count >> 3, count >> 6, count >> 9].map((n) => syllables[n % 9]!.split(' '))
      const name = chosen.map(([character]) => character).join('')
      const spelling = chosen.map(([, syllable]) => syllable).join(' ')
      return {
        key: `${count}`,
        kind: 'place',
        names: [name, `${name}镇`],
        spellings: [spelling, `${spelling} zhen`],
        importance: count % 99,
      }
    })
    large.extend({ nodes, offices: [] })
    const quickest = (text: string) => {
      const times = Array.from({ length: 8 }, () => {
        const start = performance.now()
        large.search(text, 12)
        return performance.now() - start
      })
      return Math.min(...times)
    }
    for (const text of ['溪', 'yunxi', 'yx', '云xi', 'qing', '没有']) {
      expect(quickest(text), text).toBeLessThan(50)
    }
  })
})
