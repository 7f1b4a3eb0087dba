/**
 * An invented province with two counties, for the tests of what belongs where.
 * divisionGraph() → 云海省 > 云山市 > 云岭县 > 云溪镇; 河东县 beside it; 外省 far away
 */
import type { Kind, Relation } from '../../../../graph/ontology.ts'
import { createViewerGraph } from '../../../../viewer/graph/grow-graph.ts'
import type { ViewerGraph } from '../../../../viewer/graph/viewer-graph.ts'

/** Key, kind, code of places. */
const NODES: [string, Kind, string?][] = [
  ['云海省', 'place', '97'],
  ['云山市', 'place', '9701'],
  ['云岭县', 'place', '970101'],
  ['云溪镇', 'place', '970101100'],
  ['云溪村', 'place', '970101100201'],
  ['河东县', 'place', '970102'],
  ['外省', 'place', '98'],
  ['高雄某区', 'place', '71-某市-某区'],
  ['某市', 'place', '71-某市'],
  ['石坡村', 'place'],
  ['产业园', 'place'],
  ['东圈', 'place'],
  ['西圈', 'place'],
  ['大湾区', 'place'],
  ['林知远', 'official'],
  ['周砚秋', 'official'],
  ['局', 'organization'],
  ['分局', 'organization'],
  ['桥', 'project'],
  ['桥二期', 'project'],
  ['路', 'project'],
  ['行动', 'programme'],
  ['专项', 'project'],
]

/** Source, relation, target, confidence. */
const EDGES: [string, Relation, string, number?][] = [
  ['石坡村', 'part_of', '云溪镇'],
  ['产业园', 'part_of', '云岭县', 0.9],
  ['产业园', 'part_of', '河东县', 0.8],
  ['云溪镇', 'part_of', '河东县', 0.99], // against its code
  ['云岭县', 'part_of', '大湾区'],
  ['东圈', 'part_of', '西圈'],
  ['西圈', 'part_of', '东圈'],
  ['林知远', 'holds_office', '云溪镇'],
  ['周砚秋', 'holds_office', '云岭县'],
  ['周砚秋', 'holds_office', '河东县'],
  ['局', 'located_in', '云岭县'],
  ['分局', 'part_of', '局'],
  ['桥', 'located_in', '外省'],
  ['云海省', 'carries_out', '桥'],
  ['桥二期', 'part_of', '桥'],
  ['局', 'carries_out', '路'],
  ['云溪镇', 'carries_out', '行动'],
  ['河东县', 'carries_out', '行动'],
  ['专项', 'part_of', '行动'],
]

export function divisionGraph(): ViewerGraph {
  return createViewerGraph({
    nodes: NODES.map(([key, kind, code]) => ({
      key,
      kind,
      label: key,
      aliases: [],
      documents: [],
      mentions: 1,
      confidence: 0.9,
      degree: 1,
      community: 0,
      pagerank: 0,
      spellings: [''],
      ...(code === undefined ? {} : { code }),
    })),
    edges: EDGES.map(([source, relation, target, confidence = 0.9]) => ({
      key: `${source} ${relation} ${target}`,
      source,
      target,
      relation,
      weight: 1,
      confidence,
      documents: [],
    })),
  })
}
