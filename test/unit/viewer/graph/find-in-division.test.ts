/**
 * What belongs to a division.
 * 云岭县 → its town and village, their officials, its bureau; not what its province builds elsewhere
 */
import { describe, expect, it } from 'vitest'
import { findInDivision } from '../../../../viewer/graph/find-in-division.ts'
import { divisionGraph } from './division-graph.ts'

const graph = divisionGraph()
const inside = (division: string) => {
  const flags = findInDivision(graph, division)
  return graph.filterNodes((_key, { number }) => flags[number] === 1)
}

describe('findInDivision', () => {
  it('follows the codes from province to village, and names where there is no code', () => {
    expect(inside('云溪镇')).toEqual(['云溪镇', '云溪村', '石坡村', '林知远', '行动'])
    expect(inside('某市')).toEqual(['高雄某区', '某市'])
  })
  it('brings in officials, organizations with their branches, and what these carry out', () => {
    expect(inside('云岭县')).toEqual([
      ...['云岭县', '云溪镇', '云溪村', '石坡村', '产业园', '林知远', '周砚秋'],
      ...['局', '分局', '路', '行动'],
    ])
  })
  it('keeps to the code where a sentence puts a town into another county', () => {
    expect(inside('河东县')).toEqual(['河东县', '产业园', '周砚秋', '行动'])
  })
  it('leaves a project where it is built, whoever carries it out, and its phase with it', () => {
    expect(inside('外省')).toEqual(['外省', '桥', '桥二期'])
    expect(inside('云海省')).not.toContain('桥')
  })
  it('takes nothing from a programme that several places run', () => {
    expect(inside('云海省')).not.toContain('专项')
  })
  it('lets a region without a code hold divisions that have one', () => {
    expect(inside('大湾区')).toEqual(expect.arrayContaining(['大湾区', '云岭县', '云溪村', '林知远']))
    expect(inside('大湾区')).not.toContain('云山市')
  })
  it('comes to an end in a circle', () => {
    expect(inside('东圈')).toEqual(['东圈', '西圈'])
    expect(inside('西圈')).toEqual(['东圈', '西圈'])
  })
  it('looks again when the graph has grown', () => {
    const growing = divisionGraph()
    expect(findInDivision(growing, '外省')).toHaveLength(growing.order)
    growing.addNode('新村', {
      ...growing.getNodeAttributes('云溪村'),
      code: '98010110',
      number: growing.order,
    })
    const flags = findInDivision(growing, '外省')
    expect(flags[growing.getNodeAttribute('新村', 'number')]).toBe(1)
  })
})
