/**
 * A graph whose every text means harm: markup, event handlers, templates, controls of direction, endless names.
 * HOSTILE_GRAPH.nodes → <script>window.harmed=1</script>, 云溪\u202e镇, 10,000 times 镇 …
 */
import type { EdgeRecord, Evidence, GraphRecords, Kind, NodeRecord } from '../../graph/ontology.ts'

/** Sets `window.harmed` and the page's title where it is run. */
const HARM = 'window.harmed=1;document.title=1'

export const HOSTILE_NAMES = {
  script: `<script>${HARM}</script>`,
  image: `<img src=x onerror="${HARM}">公司`,
  vector: `<svg xmlns="http://www.w3.org/2000/svg" onload="${HARM}"><a href="javascript:${HARM}">云溪</a></svg>`,
  link: `javascript:${HARM}//云溪`,
  frame: `<iframe srcdoc="<script>parent.harmed=1</script>"></iframe><base href="http://elsewhere.test/">`,
  ending: `</script></style></title></textarea>--><script>${HARM}</script>`,
  style: `"><style>body{display:none}</style><link rel=stylesheet href=//elsewhere.test/a.css>`,
  template: `{{constructor.constructor('${HARM}')()}} \${${HARM}} <%= 1 %> #{1} [[1]]`,
  prototype: '__proto__',
  turned: '云溪镇\u202egpj.exe\u202c\u2066云\u2069\u2067溪',
  hidden: '云\u200b溪\u200d\u2060\ufeff镇\u00ad',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈 学校 🧑🏽‍🏫',
  halves: '云溪\ud800镇\udfff',
  nothing: '云溪\u0000镇\u0007\u001b[31m',
  marks: `云${'\u0300\u0489'.repeat(400)}溪`,
  formula: `=HYPERLINK("http://elsewhere.test","云溪")`,
  long: '镇'.repeat(10_000),
  unbroken: 'A'.repeat(10_000),
  lines: '云溪\r\n\t\u2028镇',
  empty: ' ',
} as const

const KINDS: Kind[] = ['official', 'organization', 'place', 'project', 'programme', 'person']
const DOCUMENT = '../<b>notices</b>/"quoted" & \\云溪?#%00.txt'

function evidenceOf(sentence: string): Evidence {
  const end = sentence.length
  return {
    document: DOCUMENT,
    start: 0,
    end,
    sentence,
    sentenceStart: 0,
    rule: HOSTILE_NAMES.image,
    confidence: 0.9,
  }
}

const nodes = Object.entries(HOSTILE_NAMES).map(([id, label], index): NodeRecord => {
  const kind = KINDS[index % KINDS.length]!
  return {
    // Keys stand in addresses, attributes and messages.
    key: `${id}/"'<>&\\?#%2e${id === 'prototype' ? '__proto__' : ''}`,
    kind,
    label,
    aliases: [HOSTILE_NAMES.vector, `${id}<b>`],
    documents: [DOCUMENT],
    mentions: index,
    confidence: 0.9,
    evidence: [evidenceOf(`${label}在${HOSTILE_NAMES.script}。`)],
    ...(kind === 'project' && { investment: 1e308, investment_raw: HOSTILE_NAMES.image, status: 'signed' }),
    ...(kind === 'programme' && { period: HOSTILE_NAMES.ending }),
    ...(kind === 'place' && { code: '<i>44', level: 'town' as const }),
  } as NodeRecord
})

const edges = nodes.slice(1).map(
  ({ key, label }, index): EdgeRecord => ({
    key: `${key} holds_office <img onerror=${HARM}>`,
    source: key,
    target: nodes[0]!.key,
    relation: index % 2 === 0 ? 'holds_office' : 'carries_out',
    weight: 1,
    confidence: 0.9,
    documents: [DOCUMENT],
    evidence: [evidenceOf(`${label}任${HOSTILE_NAMES.script}镇长${HOSTILE_NAMES.image}。`)],
    office: HOSTILE_NAMES.image,
    role: HOSTILE_NAMES.script,
    start: '<b>2024',
  }),
)

const byKey = (left: { key: string }, right: { key: string }) => (left.key < right.key ? -1 : 1)

export const HOSTILE_GRAPH: GraphRecords = {
  documents: [
    {
      id: DOCUMENT,
      title: `${HOSTILE_NAMES.image}\u202e任前公示`,
      date: '2024-05-16',
      source: HOSTILE_NAMES.vector,
      text: HOSTILE_NAMES.script,
    },
  ],
  nodes: nodes.sort(byKey),
  edges: edges.sort(byKey),
  openPairs: [],
}

/** What a hostile author would hand to `zhengtu build`: sentences that are read, with markup inside and around. */
export const HOSTILE_TEXT = [
  `<script>${HARM}</script>云溪镇干部任前公示`,
  '2024年5月16日',
  `林知远任云溪镇镇长<img src=x onerror="${HARM}">，兼任青石中学扩建工程总指挥。`,
  `云溪镇党委书记周砚秋\u202e说，<svg onload="${HARM}">青石中学扩建工程</svg>位于云溪镇，计划投资1.2亿元。`,
  `云溪镇实施《<iframe src=javascript:${HARM}>河岸清洁三年行动计划》，{{constructor.constructor('${HARM}')()}}。`,
  `${'镇'.repeat(10_000)}有限公司落户云溪镇。`,
  `云溪镇与白露镇签约合作\ud800，</script><script>${HARM}</script>。`,
  '<b>白露</b>建设有限公司董事长何文远\u2066介绍，云溪镇👩‍👩‍👧‍👦公园项目开工。',
].join('\n')
