/**
 * An invented graph for the tests of the reading panel: divisions with codes, offices with dates, a project with a sum, a
 * place with many towns, a hostile name and a hostile sentence.
 * PANEL_GRAPH.nodes → 云山省, 云岭市, 云溪县, 白露镇, 林知远, 青石中学扩建工程 …
 */
import type {
  EdgeAttributes,
  EdgeRecord,
  Evidence,
  GraphRecords,
  Kind,
  NodeAttributes,
  NodeRecord,
  Relation,
} from '../../graph/ontology.ts'

const NOTICE = 'gazettes/bailu-2024.txt'
const NEWS = 'news/bailu-2021.txt'

/** 10,000 characters; the name of an organization. */
export const ENDLESS_NAME = `${'甚长'.repeat(4998)}公司终`
/** Turns what follows it from right to left, and would end a script. */
export const HOSTILE_SENTENCE = '周砚秋\u202e说：</script><img src=x onerror="document.title=1">白露镇很好。'
/** Towns of 云溪县 beside 白露镇. */
export const TOWNS = Array.from({ length: 45 }, (_, index) => `第${index + 1}乡`)

const SENTENCES = {
  mayor: {
    document: NOTICE,
    text: '会议决定，林知远任白露镇镇长，即日起生效。',
    words: '林知远任白露镇镇长',
  },
  again: { document: NOTICE, text: '白露镇镇长林知远到会。', words: '白露镇镇长林知远' },
  visit: { document: NEWS, text: '镇长林知远走访了白露镇的三个村。', words: '镇长林知远' },
  deputy: { document: NEWS, text: '林知远原任青石镇副镇长。', words: '林知远原任青石镇副镇长' },
  school: { document: NOTICE, text: '青石中学扩建工程总投资1.2亿元，位于白露镇。', words: '位于白露镇' },
  promotes: { document: NOTICE, text: '林知远说，要加快青石中学扩建工程。', words: '加快青石中学扩建工程' },
  plan: {
    document: NOTICE,
    text: '云溪县印发《河岸清洁三年行动计划》。',
    words: '印发《河岸清洁三年行动计划》',
  },
  county: { document: NOTICE, text: '云岭市云溪县白露镇今天赶集。', words: '云溪县白露镇' },
  hostile: { document: NEWS, text: HOSTILE_SENTENCE, words: '白露镇' },
  endless: { document: NEWS, text: `${ENDLESS_NAME}落户白露镇。`, words: '落户白露镇' },
  towns: { document: NEWS, text: `云溪县有${TOWNS.join('、')}。`, words: '云溪县' },
} satisfies Record<string, { document: string; text: string; words: string }>
type SentenceName = keyof typeof SENTENCES

const textOf = (document: string) =>
  Object.values(SENTENCES)
    .filter((sentence) => sentence.document === document)
    .map(({ text }) => text)
    .join('\n')

function evidenceOf(name: SentenceName): Evidence {
  const { document, text, words } = SENTENCES[name]
  const sentenceStart = textOf(document).indexOf(text)
  const start = sentenceStart + text.indexOf(words)
  const end = start + words.length
  return { document, start, end, sentence: text, sentenceStart, rule: 'test-rule', confidence: 0.97 }
}

function node(
  key: string,
  kind: Kind,
  label: string,
  sentences: SentenceName[],
  more: Partial<NodeAttributes> = {},
): NodeRecord {
  const evidence = sentences.map(evidenceOf)
  const documents = [...new Set(evidence.map(({ document }) => document))].sort()
  return { key, kind, label, aliases: [], documents, mentions: 4, confidence: 0.93, evidence, ...more }
}

function edge(
  source: string,
  relation: Relation,
  target: string,
  sentences: SentenceName[],
  more: Partial<EdgeAttributes> = {},
): EdgeRecord {
  const evidence = sentences.map(evidenceOf)
  const documents = [...new Set(evidence.map(({ document }) => document))].sort()
  const key = `${source}|${relation}|${target}`
  const weight = evidence.length
  return { key, source, target, relation, weight, confidence: 0.82, documents, evidence, ...more }
}

const PROVINCE = 'place:99'
const CITY = 'place:9901'
const COUNTY = 'place:990101'
const BAILU = 'place:990101100'
const BAILU_NAMES = [
  '白露',
  '白露镇党委',
  '白露镇人大',
  '白露镇政府',
  '露镇',
  '云溪县白露镇',
  '云岭市白露镇',
  '白鹭镇',
]
const townKey = (index: number) => `place:990101${200 + index}`

export const PANEL_GRAPH: GraphRecords = {
  documents: [
    { id: NEWS, title: '白露镇的一天', date: '2021-03-02', source: '云岭晚报', text: textOf(NEWS) },
    {
      id: NOTICE,
      title: '关于印发《白露镇任职名单》的通知',
      date: '2024-05-16',
      source: '云溪县人民政府',
      text: textOf(NOTICE),
    },
  ],
  nodes: [
    node(PROVINCE, 'place', '云山省', ['county'], { code: '99', level: 'province' }),
    node(CITY, 'place', '云岭市', ['county'], { code: '9901', level: 'city' }),
    node(COUNTY, 'place', '云溪县', ['county', 'towns'], { code: '990101', level: 'county' }),
    node(BAILU, 'place', '白露镇', ['mayor', 'visit'], {
      code: '990101100',
      level: 'town',
      aliases: [...BAILU_NAMES].sort(),
    }),
    node('place:qingshi', 'place', '青石镇', ['deputy'], { level: 'town' }),
    ...TOWNS.map((label, index) =>
      node(townKey(index), 'place', label, ['towns'], { code: `990101${200 + index}`, level: 'town' }),
    ),
    node('official:lin', 'official', '林知远', ['mayor', 'visit']),
    node('person:zhou', 'person', '周砚秋', ['hostile'], { confidence: 0.55 }),
    node('project:school', 'project', '青石中学扩建工程', ['school'], {
      investment: 120_000_000,
      investment_raw: '总投资1.2亿元',
      status: 'under_construction',
    }),
    node('programme:plan', 'programme', '河岸清洁三年行动计划', ['plan'], { period: '2024-2026' }),
    node('organization:endless', 'organization', ENDLESS_NAME, ['endless']),
    node('organization:alone', 'organization', '孤山研究所', ['county']),
  ].sort(byKey),
  edges: [
    edge('official:lin', 'holds_office', BAILU, ['mayor', 'again', 'visit'], {
      office: '镇长',
      start: '2021-03',
    }),
    edge('official:lin', 'holds_office', 'place:qingshi', ['deputy'], {
      office: '副镇长',
      start: '2018',
      end: '2021-02',
    }),
    edge('official:lin', 'promotes', 'project:school', ['promotes'], { confidence: 0.6 }),
    edge('official:lin', 'co_occurs', 'project:school', ['promotes']),
    edge('official:lin', 'co_occurs', BAILU, ['mayor']),
    edge('project:school', 'located_in', BAILU, ['school']),
    edge(COUNTY, 'carries_out', 'programme:plan', ['plan'], { role: '印发' }),
    edge(BAILU, 'part_of', COUNTY, ['county']),
    edge(CITY, 'part_of', PROVINCE, ['county']),
    edge('organization:endless', 'located_in', BAILU, ['endless']),
    edge(BAILU, 'co_occurs', 'person:zhou', ['hostile']),
    ...TOWNS.map((_, index) => edge(townKey(index), 'part_of', COUNTY, ['towns'])),
  ].sort(byKey),
  openPairs: [],
}

function byKey(left: { key: string }, right: { key: string }): number {
  return left.key < right.key ? -1 : 1
}
