/**
 * Invents the records of a graph of any size: a few nodes with very many edges, many with few, two sentences an edge.
 * { nodes: 100000, edges: 1000000 } → official:沈河川 —holds_office→ place:青岭镇, twice stated in d/00017.txt, …
 */
import { seededRandom } from '../../graph/layout/seeded-random.ts'
import {
  type DocumentRecord,
  type EdgeRecord,
  type Evidence,
  type GraphRecords,
  KINDS,
  type Kind,
  type NodeRecord,
  RELATION_ENDS,
  RELATIONS,
  type Relation,
  SYMMETRIC_RELATIONS,
} from '../../graph/ontology.ts'
import type { GraphSize } from './cut-graph.ts'

const SURNAMES = [...'沈顾陆程范邹温祝庞柯闵苗']
const CHARACTERS = [...'河川岭石云青白林南北溪桥岩湖湾坪泉松竹梅安平和宁永新华兴盛达远明文志国']
const ENDINGS: Record<Kind, readonly string[]> = {
  official: [''],
  person: [''],
  place: ['镇', '县', '村', '区'],
  organization: ['公司', '局', '学校', '医院'],
  project: ['改造项目', '水库工程', '产业园项目'],
  programme: ['行动计划', '三年规划', '试点'],
}
const PHRASES = ['今年以来，', '据介绍，', '日前，', '会上，', '下一步，']
const VERBS = ['赴现场调研', '推进有关工作', '与各方会商', '听取情况汇报', '协调解决难题']
const ENDS = ['，要求按期完成。', '，进展总体顺利。', '，各项准备已经就绪。']
const SENTENCES_A_DOCUMENT = 20

/** The same size and seed give the same records. */
export function inventGraph({ nodes: order, edges: size }: GraphSize, seed = 1): GraphRecords {
  const random = seededRandom(seed)
  const below = (count: number) => Math.floor(random() * count)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!
  const sure = () => Math.round((0.5 + random() / 2) * 100) / 100
  const text = (length: number) => Array.from({ length }, () => pick(CHARACTERS)).join('')

  const { documents, sentences } = inventDocuments(Math.max(1, Math.ceil(size / 50)), pick, text)
  const evidence = (): Evidence => {
    const { document, sentence, sentenceStart } = pick(sentences)
    const start = sentenceStart + below(sentence.length - 4)
    return { document, start, end: start + 4, sentence, sentenceStart, rule: 'invented', confidence: sure() }
  }
  const lists = (count: number) => {
    const found = Array.from({ length: count }, evidence).sort(byDocument)
    return { documents: [...new Set(found.map(({ document }) => document))], evidence: found }
  }

  const nodes = new Map<string, NodeRecord>()
  while (nodes.size < order) {
    const kind = pick(KINDS)
    const isName = kind === 'official' || kind === 'person'
    const label = isName ? pick(SURNAMES) + text(2) : text(2) + pick(ENDINGS[kind])
    const key = `${kind}:${label}${nodes.has(`${kind}:${label}`) ? nodes.size : ''}`
    const aliases = isName ? [] : [label.slice(0, 2)]
    nodes.set(key, { key, label, kind, aliases, mentions: 1 + below(40), confidence: sure(), ...lists(2) })
  }

  const all = [...nodes.values()]
  const edges = new Map<string, EdgeRecord>()
  while (edges.size < size) {
    // A power of a random number: the first nodes have most edges.
    const ends = [all[Math.floor(order * random() ** 3)]!, all[Math.floor(order * random() ** 1.5)]!] as const
    if (ends[0] === ends[1]) continue
    const relation = pick(RELATIONS.filter((each) => mayJoin(each, ends[0], ends[1])))
    const [from, to] = SYMMETRIC_RELATIONS.has(relation) && ends[0].key > ends[1].key ? [1, 0] : [0, 1]
    const [source, target] = [ends[from]!.key, ends[to]!.key]
    const key = `${source}|${relation}|${target}`
    const weight = 1 + below(3)
    const office = relation === 'holds_office' ? { office: '书记' } : {}
    edges.set(key, { key, source, target, relation, weight, confidence: sure(), ...lists(2), ...office })
  }
  return { documents, nodes: all.sort(byKey), edges: [...edges.values()].sort(byKey), openPairs: [] }
}

type Sentence = Pick<Evidence, 'document' | 'sentence' | 'sentenceStart'>

function inventDocuments(
  count: number,
  pick: <T>(list: readonly T[]) => T,
  text: (length: number) => string,
): { documents: DocumentRecord[]; sentences: Sentence[] } {
  const documents: DocumentRecord[] = []
  const sentences: Sentence[] = []
  for (let number = 0; number < count; number++) {
    const id = `d/${String(number).padStart(6, '0')}.txt`
    const parts: string[] = []
    let sentenceStart = 0
    while (parts.length < SENTENCES_A_DOCUMENT) {
      const sentence = `${pick(PHRASES)}${text(3)}${pick(VERBS)}，${text(6)}等参加${pick(ENDS)}`
      sentences.push({ document: id, sentence, sentenceStart })
      parts.push(sentence)
      sentenceStart += sentence.length
    }
    documents.push({ id, title: `${text(4)}有关情况`, date: '2024-05-16', text: parts.join('') })
  }
  return { documents, sentences }
}

function mayJoin(relation: Relation, source: NodeRecord, target: NodeRecord): boolean {
  const { from, to } = RELATION_ENDS[relation]
  return from.includes(source.kind) && to.includes(target.kind)
}

function byKey(left: { key: string }, right: { key: string }): number {
  return left.key < right.key ? -1 : 1
}

function byDocument(left: Evidence, right: Evidence): number {
  if (left.document === right.document) return left.start - right.start
  return left.document < right.document ? -1 : 1
}
