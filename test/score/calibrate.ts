/**
 * npm run calibrate: how often edges of each confidence, and of each rule, are right on gold documents not learned from.
 * 0.80–0.90: 120 of 141 right (0.85); doer-left-out: 88 of 129 (0.68)
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { toGraphology } from '../../graph/model/to-graphology.ts'
import { linkStatements } from '../../src/pipeline.ts'
import { type GoldPair, readGold, shared } from '../gold/read-gold.ts'
import { extractUnseen } from './extract-unseen.ts'

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
  /** Sum of the confidences that the edges say. */
  said: number
}

if (existsSync(join(shared, 'score'))) await calibrate(await readGold())
else console.log(`No scorer in ${shared}: nothing to calibrate by.`)

async function calibrate(pairs: GoldPair[]): Promise<void> {
  const scorer: Scorer = await import(pathToFileURL(join(shared, 'score', 'score.mjs')).href)
  const unseen = extractUnseen(pairs)
  const bins = new Map<string, Tally>()
  const rules = new Map<string, Tally>()
  for (const { name, gold } of pairs) {
    const records = linkStatements(unseen.get(name)!)
    const answer = JSON.parse(readFileSync(gold, 'utf8'))
    const { relations } = scorer.scoreDocument(answer, toGraphology(records).export())
    const verdicts = new Map(relations.map(({ label, verdict }) => [label, verdict]))
    const labels = new Map(records.nodes.map(({ key, label }) => [key, label]))
    for (const edge of records.edges) {
      const verdict = verdicts.get(`${labels.get(edge.source)} ${edge.relation} ${labels.get(edge.target)}`)
      if (verdict !== 'right' && verdict !== 'wrong') continue
      const best = edge.evidence.reduce((most, one) => (one.confidence > most.confidence ? one : most))
      count(bins, binOf(edge.confidence), verdict, edge.confidence)
      count(rules, `${edge.relation}  ${best.rule}`, verdict, edge.confidence)
    }
  }
  print('confidence', bins)
  print('rule', rules)
}

function binOf(confidence: number): string {
  const low = Math.min(9, Math.floor(confidence * 10 + 1e-9)) / 10
  return `${low.toFixed(1)}–${(low + 0.1).toFixed(1)}`
}

function count(tallies: Map<string, Tally>, key: string, verdict: 'right' | 'wrong', said: number): void {
  const tally = tallies.get(key) ?? { right: 0, wrong: 0, said: 0 }
  tally[verdict]++
  tally.said += said
  tallies.set(key, tally)
}

function print(title: string, tallies: Map<string, Tally>): void {
  console.log(`\n${title.padEnd(56)} right  wrong  share right  said on average`)
  for (const [key, { right, wrong, said }] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const share = (right / (right + wrong)).toFixed(2)
    console.log(
      `${key.padEnd(56)} ${String(right).padStart(5)}  ${String(wrong).padStart(5)}  ${share.padStart(11)}  ${(said / (right + wrong)).toFixed(2).padStart(15)}`,
    )
  }
}
