/**
 * The places in the order of their hierarchy.
 * → 云海省, · 云山市, · · 云岭县, · · · 云溪镇 …
 */
import { describe, expect, it } from 'vitest'
import { listDivisions } from '../../../../viewer/graph/division-tree.ts'
import { findInDivision } from '../../../../viewer/graph/find-in-division.ts'
import { divisionGraph } from './division-graph.ts'

describe('listDivisions', () => {
  const graph = divisionGraph()
  const rows = listDivisions(graph)

  it('lists every place once below the place it lies in', () => {
    expect(rows.map(({ key, depth }) => `${'· '.repeat(depth)}${key}`)).toEqual([
      '某市',
      '· 高雄某区',
      '云海省',
      '· 云山市',
      '· · 云岭县',
      '· · · 云溪镇',
      '· · · · 云溪村',
      '· · · · 石坡村',
      '· · · 产业园',
      '· · 河东县',
      '外省',
      '大湾区',
      '东圈',
      '· 西圈',
    ])
  })
  it('counts what choosing a place leaves', () => {
    for (const { key, count } of rows) {
      expect([key, count]).toEqual([key, findInDivision(graph, key).reduce((sum, flag) => sum + flag, 0)])
    }
  })
})
