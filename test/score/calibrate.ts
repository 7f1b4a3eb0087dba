/**
 * npm run calibrate: how often edges of each confidence, and of each rule, are right on the gold documents.
 * 0.80–0.90: 120 of 141 right (0.85); doer-left-out: 88 of 129 (0.68)
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { toGraphology } from '../../graph/model/to-graphology.ts'
import { createExtractor, linkStatements } from '../../src/pipeline.ts'
import { readDocument } from '../../src/read/read-documents.ts'

interface Judged {
  verdict: 'right' | 'wrong' | 'missed' | 'ignored'
  label: string
}

interface Scorer {
  scoreDocument(gold: unknown, graph: unknown): { entities: Judged[]; relations: Judged[] }
}

interface Tally {
  right: number
  wrong: number
}

const shared = resolve(process.env.ZHENGTU_SHARED ?? join(import.meta.dirname, '../../../shared'))
const gold = join(shared, 'gold', 'dev')
if (existsSync(gold)) await calibrate()
else console.log(`No gold documents at ${gold}: nothing to calibrate against.`)

async function calibrate(): Promise<void> {
  const scorer: Scorer = await import(pathToFileURL(join(shared, 'score', 'score.mjs')).href)
  const extractor = createExtractor()
  const bins = new Map<string, Tally>()
  const rules = new Map<string, Tally>()
  for (const file of readdirSync(gold).filter((name) => name.endsWith('.txt'))) {
    const result = await readDocument({ id: file, path: join(gold, file) })
    if ('problem' in result) throw new Error(`${result.problem.path}: ${result.problem.reason}`)
    const records = linkStatements(extractor.extract(result.document))
    const answer = JSON.parse(readFileSync(join(gold, file.replace(/\.txt$/, '.json')), 'utf8'))
    const { relations } = scorer.scoreDocument(answer, toGraphology(records).export())
    const verdicts = new Map(relations.map(({ label, verdict }) => [label, verdict]))
    const labels = new Map(records.nodes.map(({ key, label }) => [key, label]))
    for (const edge of records.edges) {
      const verdict = verdicts.get(`${labels.get(edge.source)} ${edge.relation} ${labels.get(edge.target)}`)
      if (verdict !== 'right' && verdict !== 'wrong') continue
      const best = edge.evidence.reduce((most, one) => (one.confidence > most.confidence ? one : most))
      count(bins, binOf(edge.confidence), verdict)
      count(rules, `${edge.relation}  ${best.rule}  (says ${best.confidence.toFixed(2)})`, verdict)
    }
  }
  print('confidence', bins)
  print('rule', rules)
}

function binOf(confidence: number): string {
  const low = Math.min(9, Math.floor(confidence * 10 + 1e-9)) / 10
  return `${low.toFixed(1)}–${(low + 0.1).toFixed(1)}`
}

function count(tallies: Map<string, Tally>, key: string, verdict: 'right' | 'wrong'): void {
  const tally = tallies.get(key) ?? { right: 0, wrong: 0 }
  tally[verdict]++
  tallies.set(key, tally)
}

function print(title: string, tallies: Map<string, Tally>): void {
  console.log(`\n${title.padEnd(56)} right  wrong  share right`)
  for (const [key, { right, wrong }] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const share = (right / (right + wrong)).toFixed(2)
    console.log(
      `${key.padEnd(56)} ${String(right).padStart(5)}  ${String(wrong).padStart(5)}  ${share.padStart(11)}`,
    )
  }
}
