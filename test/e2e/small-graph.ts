/**
 * A small invented graph for browser tests: two towns, their officials, a project, a programme, and one hostile name.
 * SMALL_GRAPH.nodes → 云溪镇, 临川县, 林知远, 周砚秋, 青石中学扩建工程 …
 */
import type { EdgeRecord, Evidence, GraphRecords, Kind, NodeRecord, Relation } from '../../graph/ontology.ts'

export const HOSTILE_LABEL = '<img src=x onerror="document.title=1">公司'

const SENTENCES = {
  mayor: '林知远任云溪镇镇长，兼任青石中学扩建工程总指挥。',
  secretary: '周砚秋任云岭县委书记。',
  county: '云溪镇和白露镇都是云岭县下辖的镇。',
  school: '青石中学扩建工程位于云溪镇，由云岭县建设局实施。',
  programme: '云岭县印发《河岸清洁三年行动计划》，云溪镇与白露镇签约合作。',
  hostile: `${HOSTILE_LABEL}落户白露镇。`,
}
type SentenceName = keyof typeof SENTENCES

const TEXT = Object.values(SENTENCES).join('\n')
const DOCUMENT = 'notices/yunxi-2024.txt'

function evidenceOf(name: SentenceName): Evidence {
  const sentence = SENTENCES[name]
  const sentenceStart = TEXT.indexOf(sentence)
  const end = sentenceStart + sentence.length
  return {
    document: DOCUMENT,
    start: sentenceStart,
    end,
    sentence,
    sentenceStart,
    rule: 'test',
    confidence: 0.9,
  }
}

function node(
  key: string,
  kind: Kind,
  label: string,
  sentence: SentenceName,
  aliases: string[] = [],
): NodeRecord {
  const evidence = [evidenceOf(sentence)]
  return { key, kind, label, aliases, documents: [DOCUMENT], mentions: 1, confidence: 0.9, evidence }
}

function edge(
  source: string,
  relation: Relation,
  target: string,
  sentence: SentenceName,
  office?: string,
): EdgeRecord {
  return {
    key: `${source} ${relation} ${target}`,
    source,
    target,
    relation,
    weight: 1,
    confidence: 0.9,
    documents: [DOCUMENT],
    evidence: [evidenceOf(sentence)],
    ...(office === undefined ? {} : { office }),
  }
}

export const SMALL_GRAPH: GraphRecords = {
  documents: [
    { id: DOCUMENT, title: '云溪镇干部任前公示', date: '2024-05-16', source: '云岭县人民政府', text: TEXT },
  ],
  nodes: [
    node('hostile', 'organization', HOSTILE_LABEL, 'hostile'),
    node('lin', 'official', '林知远', 'mayor'),
    node('plan', 'programme', '河岸清洁三年行动计划', 'programme'),
    {
      ...node('school', 'project', '青石中学扩建工程', 'school'),
      investment: 120000000,
      investment_raw: '1.2亿元',
    },
    node('bureau', 'organization', '云岭县建设局', 'school'),
    node('bailu', 'place', '白露镇', 'county', ['白露']),
    node('yunling', 'place', '云岭县', 'county', ['云岭', '云岭县委']),
    { ...node('yunxi', 'place', '云溪镇', 'county', ['云溪']), level: 'town' as const },
    node('zhou', 'official', '周砚秋', 'secretary'),
  ].sort(byKey),
  edges: [
    edge('lin', 'holds_office', 'yunxi', 'mayor', '镇长'),
    edge('zhou', 'holds_office', 'yunling', 'secretary', '县委书记'),
    edge('lin', 'promotes', 'school', 'mayor'),
    edge('yunxi', 'part_of', 'yunling', 'county'),
    edge('bailu', 'part_of', 'yunling', 'county'),
    edge('school', 'located_in', 'yunxi', 'school'),
    edge('bureau', 'carries_out', 'school', 'school'),
    edge('yunling', 'carries_out', 'plan', 'programme'),
    edge('hostile', 'located_in', 'bailu', 'hostile'),
    edge('bailu', 'cooperates_with', 'yunxi', 'programme'),
    edge('bailu', 'co_occurs', 'plan', 'programme'),
    edge('bureau', 'co_occurs', 'yunxi', 'school'),
  ].sort(byKey),
  openPairs: [],
}

function byKey(left: { key: string }, right: { key: string }): number {
  return left.key < right.key ? -1 : 1
}
