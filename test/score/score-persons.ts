/**
 * npm run score:persons: how many of the persons that the program reads in labelled sentences are names, and whole.
 * npm run score:persons -- --errors 20 → the counts, and twenty of each fault: 副局长[何望]山 is cut, 负责人[应邀]到场 is none
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { isPerson } from '../../graph/ontology.ts'
import { createExtractor } from '../../src/pipeline.ts'
import { shared } from '../gold/read-gold.ts'

const { values: flags } = parseArgs({ options: { errors: { type: 'string', default: '0' } } })

/** A sentence with the spans of its names; ends are inclusive. */
interface Labelled {
  text: string
  label: { name?: Record<string, [start: number, end: number][]> }
}

const CONTEXT = 14
const BATCH = 200

const file = resolve(join(shared, 'corpus', 'cluener-train.jsonl.gz'))
if (existsSync(file)) scorePersons(readSentences(file))
else
  console.log(
    `No sentences at ${file}: set ZHENGTU_SHARED to the folder that holds corpus/cluener-train.jsonl.gz.`,
  )

function readSentences(path: string): Labelled[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line) as Labelled)
}

function scorePersons(sentences: readonly Labelled[]): void {
  const extractor = createExtractor()
  const found = { whole: [] as string[], cut: [] as string[], none: [] as string[] }
  for (let first = 0; first < sentences.length; first += BATCH) {
    const batch = sentences.slice(first, first + BATCH)
    const documents = batch.map(({ text }, index) => ({ id: String(index), title: '', text }))
    for (const [index, statements] of extractor.extractAll(documents).entries()) {
      const { text, label } = batch[index]!
      const names = Object.values(label.name ?? {}).flat()
      const persons = new Set(
        statements.flatMap((said) => (said.type === 'entity' && isPerson(said.kind) ? [said.entity] : [])),
      )
      for (const said of statements) {
        if (said.type !== 'mention' || !persons.has(said.entity)) continue
        const touched = names.filter(([start, last]) => start < said.end && last >= said.start)
        const isWhole = touched.some(([start, last]) => start === said.start && last + 1 === said.end)
        const before = text.slice(Math.max(0, said.start - CONTEXT), said.start)
        const shown = `${before}[${said.text}]${text.slice(said.end, said.end + CONTEXT)}`
        found[isWhole ? 'whole' : touched.length > 0 ? 'cut' : 'none'].push(shown)
      }
    }
  }
  const read = Object.values(found).reduce((sum, shown) => sum + shown.length, 0)
  console.log(`${sentences.length} sentences, ${read} mentions of persons read`)
  for (const [name, shown] of Object.entries(found))
    console.log(
      `${name.padEnd(6)} ${String(shown.length).padStart(4)}  ${((shown.length / read) * 100).toFixed(1)} %`,
    )
  for (const shown of [found.cut, found.none])
    for (const line of shown.slice(0, Number(flags.errors))) console.log(line)
}
