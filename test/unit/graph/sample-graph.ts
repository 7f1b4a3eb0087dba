/**
 * A small invented graph for the tests of graph/ and of the commands.
 * 云溪镇党委书记何文远表示，推进云溪智造园建设。 → 何文远 —holds_office→ 云溪镇, 何文远 —promotes→ 云溪智造园.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EdgeRecord, Evidence, GraphRecords, NodeRecord } from '../../../graph/ontology.ts'
import { type GraphStore, openGraph } from '../../../graph/store/open-graph.ts'
import { writeGraph } from '../../../graph/store/write-graph.ts'

const TEXTS = {
  'news/1.txt': '云溪镇党委书记何文远表示，推进云溪智造园建设。云溪镇隶属青川市。',
  'news/2.txt': '青川市与白石市签署合作协议。临江区位于白石市，区长何文远、何文达出席。',
  'news/3.txt': '单雄飞走访临江区旧街改造项目。吕小禾任单家村党支部书记。',
  'news/4.txt': '今日天气晴好。',
}
type DocumentId = keyof typeof TEXTS

/** The first occurrence of `words` in the document, with the sentence around it. */
export function evidence(document: DocumentId, words: string, confidence = 0.9): Evidence {
  const text = TEXTS[document]
  const start = text.indexOf(words)
  const sentenceStart = text.lastIndexOf('。', start - 1) + 1
  const sentence = text.slice(sentenceStart, text.indexOf('。', start) + 1)
  const end = start + words.length
  return { document, start, end, sentence, sentenceStart, rule: 'sample-rule', confidence }
}

function node(
  key: string,
  kind: NodeRecord['kind'],
  label: string,
  found: Evidence[],
  more: Partial<NodeRecord> = {},
): NodeRecord {
  const documents = [...new Set(found.map(({ document }) => document))].sort()
  const counted = { mentions: found.length, confidence: 0.9, documents, evidence: found }
  return { key, label, kind, aliases: [], ...counted, ...more }
}

function edge(
  relation: EdgeRecord['relation'],
  source: string,
  target: string,
  found: Evidence[],
  more: Partial<EdgeRecord> = {},
): EdgeRecord {
  const documents = [...new Set(found.map(({ document }) => document))].sort()
  const counted = { weight: found.length, confidence: 0.9, documents, evidence: found }
  return { key: `${source}|${relation}|${target}`, source, target, relation, ...counted, ...more }
}

const nodes: NodeRecord[] = [
  node('baishi', 'place', '白石市', [evidence('news/2.txt', '白石市')], { aliases: ['白石'], level: 'city' }),
  node('danjiacun', 'place', '单家村', [evidence('news/3.txt', '单家村')]),
  node('he-da', 'official', '何文达', [evidence('news/2.txt', '何文达')]),
  node('he-linjiang', 'official', '何文远', [evidence('news/2.txt', '何文远')]),
  node('he-yunxi', 'official', '何文远', [evidence('news/1.txt', '何文远')]),
  node('jiujie', 'project', '旧街改造项目', [evidence('news/3.txt', '旧街改造项目')], {
    investment: 6_000_000_000,
    investment_raw: '逾60亿元',
    status: 'under_construction',
  }),
  node('linjiang', 'place', '临江区', [evidence('news/2.txt', '临江区'), evidence('news/3.txt', '临江区')]),
  node('lv', 'official', '吕小禾', [evidence('news/3.txt', '吕小禾')]),
  node('qingchuan', 'place', '青川市', [evidence('news/1.txt', '青川市'), evidence('news/2.txt', '青川市')], {
    aliases: ['青川', '青川市委'],
    level: 'city',
  }),
  node('shan', 'official', '单雄飞', [evidence('news/3.txt', '单雄飞')]),
  node('yunxi', 'place', '云溪镇', [evidence('news/1.txt', '云溪镇')], {
    aliases: ['云溪', '云溪镇党委'],
    code: '990101',
    level: 'town',
  }),
  node('zhizao', 'project', '云溪智造园', [evidence('news/1.txt', '云溪智造园')], { aliases: ['智造园'] }),
]

const edges: EdgeRecord[] = [
  edge('co_occurs', 'he-da', 'linjiang', [evidence('news/2.txt', '临江区', 0.5)], { confidence: 0.5 }),
  edge('co_occurs', 'he-yunxi', 'qingchuan', [evidence('news/1.txt', '青川市', 0.5)], { confidence: 0.5 }),
  edge('cooperates_with', 'baishi', 'qingchuan', [evidence('news/2.txt', '签署合作协议')]),
  edge('holds_office', 'he-linjiang', 'linjiang', [evidence('news/2.txt', '区长何文远')], { office: '区长' }),
  edge('holds_office', 'he-yunxi', 'yunxi', [evidence('news/1.txt', '党委书记何文远')], {
    office: '党委书记',
  }),
  edge('holds_office', 'lv', 'danjiacun', [evidence('news/3.txt', '吕小禾任单家村党支部书记')], {
    office: '党支部书记',
  }),
  edge('located_in', 'jiujie', 'linjiang', [evidence('news/3.txt', '临江区旧街改造项目', 0.6)], {
    confidence: 0.6,
  }),
  edge('part_of', 'linjiang', 'baishi', [evidence('news/2.txt', '位于白石市')]),
  edge('part_of', 'yunxi', 'qingchuan', [evidence('news/1.txt', '隶属青川市')]),
  edge('promotes', 'he-yunxi', 'zhizao', [evidence('news/1.txt', '推进云溪智造园建设')]),
  edge('promotes', 'shan', 'jiujie', [evidence('news/3.txt', '走访')]),
].sort((left, right) => (left.key < right.key ? -1 : 1))

export const sampleRecords: GraphRecords = {
  documents: Object.entries(TEXTS).map(([id, text]) => ({
    id,
    title: text.slice(0, 8),
    text,
    date: '2031-05-16',
  })),
  nodes,
  edges: edges.sort((left, right) => (left.key < right.key ? -1 : 1)),
  openPairs: [{ left: 'he-linjiang', right: 'he-yunxi', reason: 'same name, different places' }],
}

/** Path of a file in a new folder of its own. */
export function temporaryFile(name: string): string {
  return join(mkdtempSync(join(tmpdir(), 'zhengtu-')), name)
}

/** Writes the sample (or other records) into a temporary file. */
export function writeSample(records: GraphRecords = sampleRecords): string {
  const file = temporaryFile('zhengtu.db')
  writeGraph(file, records)
  return file
}

export function openSample(records: GraphRecords = sampleRecords): GraphStore {
  return openGraph(writeSample(records))
}
