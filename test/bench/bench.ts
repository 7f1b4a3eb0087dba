/**
 * npm run bench: how fast each stage is, as a share of the speed of nodejieba.tag alone.
 * npm run bench -- --all → a table over the whole corpus beside the checkout; --large → queries and exports of a million edges
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import type { DocumentRecord } from '../../graph/ontology.ts'
import { createDocument } from '../../src/read/create-document.ts'
import { readDocuments } from '../../src/read/read-documents.ts'
import { benchLarge } from './bench-large.ts'
import { measureSpeed } from './measure-speed.ts'

const SAMPLE = 600

const { values: flags } = parseArgs({
  options: { all: { type: 'boolean', default: false }, large: { type: 'boolean', default: false } },
})
const shared = resolve(process.env.ZHENGTU_SHARED ?? join(import.meta.dirname, '../../../shared'))
const corpus = join(shared, 'corpus', 'xwlb-2022-2024.jsonl.gz')

if (flags.large) process.exitCode = benchLarge(console.log) ? 0 : 1
else await benchStages()

async function benchStages(): Promise<void> {
  const documents = existsSync(corpus) ? readCorpus() : await readSeeds()
  const characters = documents.reduce((sum, document) => sum + document.text.length, 0)
  const { startUpSeconds, stages } = await measureSpeed(documents)
  console.log(
    `${documents.length} documents, ${characters.toLocaleString('en')} characters; start-up ${startUpSeconds.toFixed(2)} s\n`,
  )
  printRow('stage', 'seconds', 'characters/s', 'of nodejieba.tag')
  for (const { stage, seconds, charactersPerSecond, ratio } of stages) {
    const speed = Math.round(charactersPerSecond).toLocaleString('en')
    printRow(stage, seconds.toFixed(2), speed, ratio.toFixed(2))
  }
}

function printRow(stage: string, ...cells: string[]): void {
  console.log(stage.padEnd(48) + cells.map((cell) => cell.padStart(18)).join(''))
}

/** The corpus, or documents at equal distances in it. */
function readCorpus(): DocumentRecord[] {
  const lines = gunzipSync(readFileSync(corpus)).toString('utf8').trimEnd().split('\n')
  const step = flags.all ? 1 : Math.max(1, Math.floor(lines.length / SAMPLE))
  return lines
    .filter((_, index) => index % step === 0)
    .map((line) => createDocument(JSON.parse(line) as DocumentRecord))
}

async function readSeeds(): Promise<DocumentRecord[]> {
  const found: DocumentRecord[] = []
  for await (const result of readDocuments([join(import.meta.dirname, '../../seeds/documents')])) {
    if ('document' in result) found.push(result.document)
  }
  return found
}
