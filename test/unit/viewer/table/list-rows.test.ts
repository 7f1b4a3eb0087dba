/**
 * The rows of the table and how a filter box narrows them.
 * 林知远 → offices 云溪镇 镇长
 */
import { describe, expect, it } from 'vitest'
import { EDGE_COLUMNS } from '../../../../viewer/components/table/edge-columns.ts'
import { NODE_COLUMNS } from '../../../../viewer/components/table/node-columns.ts'
import { listEdgeRows, listNodeRows } from '../../../../viewer/graph/list-rows.ts'
import { fold } from '../../../../viewer/graph/match-words.ts'
import { narrowRows } from '../../../../viewer/graph/narrow-rows.ts'
import { STRINGS } from '../../../../viewer/strings.ts'
import { SMALL_VIEWER_GRAPH as graph } from '../small-viewer-graph.ts'

const nodes = listNodeRows(graph)
const cellsOf = (key: string, language: 'zh' | 'en' = 'zh') =>
  Object.fromEntries(
    NODE_COLUMNS.map(({ id, text }) => [id, text(nodes.find((row) => row.key === key)!, STRINGS[language])]),
  )

describe('the rows of the table', () => {
  it('stand at the numbers of their nodes and edges', () => {
    for (const [place, { attributes }] of nodes.entries()) expect(attributes.number).toBe(place)
    for (const [place, { attributes }] of listEdgeRows(graph).entries()) expect(attributes.number).toBe(place)
  })
  it('say what a node is, where it belongs and what it holds', () => {
    expect(cellsOf('lin')).toMatchObject({
      name: '林知远',
      kind: '官员',
      offices: '云溪镇 镇长',
      degree: '2',
    })
    expect(cellsOf('yunxi')).toMatchObject({ division: '乡级 · 云岭县', confidence: '90%', offices: '' })
    expect(cellsOf('yunxi', 'en')).toMatchObject({ kind: 'Place', division: 'town · 云岭县' })
    expect(cellsOf('school')).toMatchObject({ undertaking: '1.2亿元', division: '云溪镇' })
  })
  it('say what an edge states', () => {
    const row = listEdgeRows(graph).find(({ key }) => key === 'lin holds_office yunxi')!
    const cells = EDGE_COLUMNS.map(({ text }) => text(row, STRINGS.zh))
    expect(cells).toEqual(['林知远', '任职', '云溪镇', '1', '镇长', '', '1', '90%'])
  })
})

describe('narrowRows', () => {
  const texts = ['云溪镇\n地点', '林知远\n官员\n云溪镇 镇长', 'GDP 行动计划'].map(fold)
  const narrowed = (query: string, inSight = [1, 1, 1]) => [
    ...narrowRows(Uint32Array.of(2, 1, 0), Uint8Array.from(inSight), query, (row) => texts[row]!),
  ]
  it('keeps the order and leaves out what is not in sight', () => {
    expect(narrowed('')).toEqual([2, 1, 0])
    expect(narrowed('', [0, 1, 1])).toEqual([2, 1])
  })
  it('wants every word, in whatever column and width', () => {
    expect(narrowed('云溪')).toEqual([1, 0])
    expect(narrowed('云溪 镇长')).toEqual([1])
    expect(narrowed('ｇｄｐ')).toEqual([2])
    expect(narrowed('没有')).toEqual([])
  })
})
