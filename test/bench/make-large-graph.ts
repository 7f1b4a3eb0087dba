/**
 * Makes the graph file that the viewer is measured with, from the broadcast corpus beside the checkout, once per version of the code.
 * xwlb-2022-2024.jsonl.gz → node_modules/.cache/large-graph-3f2a….db, 20,000 nodes and 60,000 edges
 */
import { readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { DocumentRecord } from '../../graph/ontology.ts'
import { writeGraph } from '../../graph/store/write-graph.ts'
import { createExtractor, linkStatements } from '../../src/pipeline.ts'
import { createDocument } from '../../src/read/create-document.ts'
import { cachedGraph } from './cached-graph.ts'
import { cutGraph, type GraphSize } from './cut-graph.ts'

/** What the graph depends on. */
const SOURCES = [
  'graph/store',
  'src/extract',
  'src/link',
  'src/read',
  'src/relate',
  'src/segment',
  'seeds/lexicon',
  'test/bench/cut-graph.ts',
]

/** Answers the path of the graph file. */
export function makeLargeGraph(corpus: string, wanted: GraphSize, print: (line: string) => void): string {
  return cachedGraph('large-graph', SOURCES, [wanted, statSync(corpus).size], (file) => {
    print(`building the graph of ${corpus} …`)
    const lines = gunzipSync(readFileSync(corpus)).toString('utf8').trimEnd().split('\n')
    const documents = lines.map((line) => createDocument(JSON.parse(line) as DocumentRecord))
    const whole = linkStatements(createExtractor().extractAll(documents).flat())
    const { records, copies } = cutGraph(whole, wanted)
    print(`the corpus gives ${whole.nodes.length} nodes and ${whole.edges.length} edges`)
    print(`kept ${records.nodes.length} nodes (${copies} renamed copies) and ${records.edges.length} edges`)
    writeGraph(file, records)
  })
}
