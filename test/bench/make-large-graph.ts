/**
 * Makes the graph file that the viewer is measured with, from the broadcast corpus beside the checkout, once per version of the code.
 * xwlb-2022-2024.jsonl.gz → node_modules/.cache/large-graph-3f2a….db, 20,000 nodes and 60,000 edges
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { DocumentRecord } from '../../graph/ontology.ts'
import { writeGraph } from '../../graph/store/write-graph.ts'
import { createExtractor, linkStatements } from '../../src/pipeline.ts'
import { createDocument } from '../../src/read/create-document.ts'
import { cutGraph, type GraphSize } from './cut-graph.ts'

const ROOT = join(import.meta.dirname, '../..')
const CACHE = join(ROOT, 'node_modules/.cache')
/** Folders that the graph depends on. */
const SOURCES = [
  'graph/store',
  'src/extract',
  'src/link',
  'src/read',
  'src/relate',
  'src/segment',
  'seeds/lexicon',
]

/** Answers the path of the graph file. */
export function makeLargeGraph(corpus: string, wanted: GraphSize, print: (line: string) => void): string {
  const file = join(CACHE, `large-graph-${fingerprint(corpus, wanted)}.db`)
  if (existsSync(file)) return file
  print(`building the graph of ${corpus} …`)
  const lines = gunzipSync(readFileSync(corpus)).toString('utf8').trimEnd().split('\n')
  const documents = lines.map((line) => createDocument(JSON.parse(line) as DocumentRecord))
  const whole = linkStatements(createExtractor().extractAll(documents).flat())
  const { records, copies } = cutGraph(whole, wanted)
  print(`the corpus gives ${whole.nodes.length} nodes and ${whole.edges.length} edges`)
  print(`kept ${records.nodes.length} nodes (${copies} renamed copies) and ${records.edges.length} edges`)
  mkdirSync(CACHE, { recursive: true })
  for (const name of readdirSync(CACHE)) if (name.startsWith('large-graph-')) rmSync(join(CACHE, name))
  writeGraph(file, records)
  return file
}

function fingerprint(corpus: string, wanted: GraphSize): string {
  const hash = createHash('sha256').update(JSON.stringify([wanted, statSync(corpus).size]))
  for (const folder of SOURCES) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      const path = join(ROOT, folder, name)
      if (statSync(path).isFile()) hash.update(name).update(readFileSync(path))
    }
  }
  hash.update(readFileSync(join(import.meta.dirname, 'cut-graph.ts')))
  return hash.digest('hex').slice(0, 12)
}
