/**
 * npm run score:officials: how often the program reads real office-holders right in sentences of the usual forms.
 * npm run score:officials -- --sample 300 --seed 7 --errors 20 → the table of 300 rows, and twenty failures.
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { createExtractor } from '../../src/pipeline.ts'
import {
  checkOfficial,
  isRight,
  makeOfficialCases,
  type OfficialCase,
  type Verdict,
} from './check-officials.ts'
import { officialsTable, readOfficials } from './read-officials.ts'

const { values: flags } = parseArgs({
  options: {
    errors: { type: 'string', default: '0' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})

const root = resolve(import.meta.dirname, '../..')
const table = officialsTable()
if (existsSync(table)) scoreOfficials()
else console.log(`No table at ${table}: set ZHENGTU_SHARED to the folder that holds corpus/officials.tsv.`)

function scoreOfficials(): void {
  const { gazetteer } = loadLexicon(join(root, 'seeds', 'lexicon'))
  const sample = flags.sample === undefined ? undefined : Number(flags.sample)
  const made = makeOfficialCases(readOfficials(table), gazetteer, Number(flags.seed), sample)
  const extractor = createExtractor()
  const results = made.cases.map((item) => ({ item, verdict: checkOfficial(extractor, item) }))
  const skipped = [...made.skipped].map(([reason, count]) => `${count} ${reason}`)
  console.log(`${made.rows} rows in ${results.length} sentences; skipped: ${skipped.join(', ') || 'none'}\n`)
  printShares(results)
  printForms(results)
  printFailures(results, Number(flags.errors))
}

interface Result {
  item: OfficialCase
  verdict: Verdict
}

function printShares(results: readonly Result[]): void {
  const share = (test: (verdict: Verdict) => boolean) =>
    `${((results.filter(({ verdict }) => test(verdict)).length / results.length) * 100).toFixed(2)} %`
  const failed = new Set(results.filter(({ verdict }) => !isRight(verdict)).map(({ item }) => item.said))
  const rows = new Set(results.map(({ item }) => item.said)).size
  console.log(`right name     ${share(({ name }) => name)}`)
  console.log(`right offices  ${share(({ offices }) => offices)}`)
  console.log(`right places   ${share(({ places }) => places)}`)
  console.log(`all three      ${share(isRight)}`)
  console.log(`rows right in every form  ${(((rows - failed.size) / rows) * 100).toFixed(2)} %\n`)
}

/** Failures by form of sentence and by what is wrong first. */
function printForms(results: readonly Result[]): void {
  console.log('form'.padEnd(16), 'sentences  wrong: name  offices  places')
  for (const form of new Set(results.map(({ item }) => item.form))) {
    const of = results.filter(({ item }) => item.form === form)
    const failures = of.map(({ verdict }) => failureClass(verdict))
    const count = (name: string) => String(failures.filter((failure) => failure === name).length)
    console.log(
      form.padEnd(16),
      String(of.length).padStart(9),
      count('name').padStart(12),
      count('offices').padStart(8),
      count('places').padStart(7),
    )
  }
}

function printFailures(results: readonly Result[], most: number): void {
  const failures = results.filter(({ verdict }) => !isRight(verdict))
  const step = Math.max(1, failures.length / most)
  for (let at = 0; at < failures.length && most > 0; at += step) {
    const { item, verdict } = failures[Math.floor(at)]!
    const expected = item.offices.map(({ most: office, seat }) => `${office}@${seat.names[0]}`).join(' ')
    console.log(`\n${failureClass(verdict)}  ${item.text.replace('\n', ' ⏎ ')}`)
    console.log(`  expected ${item.said.name} | ${expected}\n  read     ${verdict.read}`)
  }
}

function failureClass({ name, offices, places }: Verdict): string {
  return !name ? 'name' : !offices ? 'offices' : !places ? 'places' : 'none'
}
