/**
 * Invented graphs of any size as the server would send them: towns in a ring, each with what stands in it.
 * longPayload(20000, 60000) → 20,000 nodes, 云溪镇0 … 青石中学19999, and 60,000 edges
 */
import type { PayloadEdge, PayloadNode, ViewerPayload } from '../../graph/model/viewer-payload.ts'
import type { Kind, Relation } from '../../graph/ontology.ts'

const NAMES: [kind: Kind, label: string, spelling: string][] = [
  ['place', '云溪镇', 'yun xi zhen'],
  ['official', '林知远', 'lin zhi yuan'],
  ['organization', '白露公司', 'bai lu gong si'],
  ['project', '青石中学扩建工程', 'qing shi zhong xue kuo jian gong cheng'],
]
const RELATIONS: Relation[] = ['part_of', 'holds_office', 'located_in', 'carries_out', 'cooperates_with']

export function longPayload(nodeCount: number, edgeCount: number): ViewerPayload {
  const nodes = Array.from({ length: nodeCount }, (_, number): PayloadNode => {
    const [kind, label, spelling] = NAMES[number % NAMES.length]!
    const angle = (number / nodeCount) * Math.PI * 2
    return {
      key: `n${number}`,
      kind,
      label: `${label}${number}`,
      aliases: [],
      spellings: [spelling],
      mentions: 1 + (number % 50),
      confidence: 0.5 + (number % 50) / 100,
      documents: [0],
      degree: number % 97,
      community: number % 7,
      pagerank: 1 / nodeCount,
      x: Math.cos(angle) * (100 + (number % 40)),
      y: Math.sin(angle) * (100 + (number % 40)),
    }
  })
  const edges = Array.from({ length: edgeCount }, (_, number): PayloadEdge => {
    const relation = RELATIONS[number % RELATIONS.length]!
    return {
      key: `e${number}`,
      source: `n${number % nodeCount}`,
      target: `n${(number * 7 + 1) % nodeCount}`,
      relation,
      weight: 1 + (number % 9),
      confidence: 0.5 + (number % 50) / 100,
      documents: [0],
      ...(relation === 'holds_office' && { office: '镇长' }),
    }
  })
  return {
    version: 'test',
    documents: [{ id: 'long.txt', title: '云岭县乡镇名录', date: '2024-05-16' }],
    total: { nodes: nodeCount, edges: edgeCount },
    nodes,
    edges,
  }
}
