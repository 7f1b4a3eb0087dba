/**
 * npm run bench: how fast each stage and the whole build are, as shares of the speed of nodejieba.tag alone, and what they need.
 * npm run bench -- large → queries and exports of a million edges alone; -- stages --all → the table of stages over the whole corpus beside the checkout.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import type { DocumentRecord } from '../../graph/ontology.ts'
import { createDocument } from '../../src/read/create-document.ts'
import { readDocuments } from '../../src/read/read-documents.ts'
import { benchBuilds } from './bench-builds.ts'
import { benchLarge } from './bench-large.ts'
import { measureSpeed } from './measure-speed.ts'

const SAMPLE = 600

const SECTIONS = ['stages', 'builds', 'large'] as const

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false } },
})
const wanted = positionals.length > 0 ? positionals : SECTIONS
const unknown = wanted.filter((name) => !SECTIONS.some((section) => section === name))
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: not one of ${SECTIONS.join(', ')}`)
const shared = resolve(process.env.ZHENGTU_SHARED ?? join(import.meta.dirname, '../../../shared'))
const corpus = join(shared, 'corpus', 'xwlb-2022-2024.jsonl.gz')

const documents = existsSync(corpus) ? readCorpus() : await readSeeds()
if (wanted.includes('stages')) await benchStages()
if (wanted.includes('builds')) await benchBuilds(documents, printRow)
if (wanted.includes('large') && !benchLarge(console.log)) process.exitCode = 1

async function benchStages(): Promise<void> {
  const step = flags.all ? 1 : Math.max(1, Math.floor(documents.length / SAMPLE))
  const sample = documents.filter((_, index) => index % step === 0)
  const characters = sample.reduce((sum, document) => sum + document.text.length, 0)
  const { startUpSeconds, stages } = await measureSpeed(sample)
  console.log(
    `${sample.length} documents, ${characters.toLocaleString('en')} characters; start-up ${startUpSeconds.toFixed(2)} s\n`,
  )
  printRow('stage', 'seconds', 'characters/s', 'of nodejieba.tag')
  for (const { stage, seconds, charactersPerSecond, ratio } of stages) {
    const speed = Math.round(charactersPerSecond).toLocaleString('en')
    printRow(stage, seconds.toFixed(2), speed, ratio.toFixed(2))
  }
  console.log('')
}

function printRow(label: string, ...cells: string[]): void {
  console.log(label.padEnd(40) + cells.map((cell) => cell.padStart(18)).join(''))
}

function readCorpus(): DocumentRecord[] {
  const lines = gunzipSync(readFileSync(corpus)).toString('utf8').trimEnd().split('\n')
  return lines.map((line) => createDocument(JSON.parse(line) as DocumentRecord))
}

async function readSeeds(): Promise<DocumentRecord[]> {
  const found: DocumentRecord[] = []
  for await (const result of readDocuments([join(import.meta.dirname, '../../seeds/documents')])) {
    if ('document' in result) found.push(result.document)
  }
  return found
}
