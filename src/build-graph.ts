/**
 * Builds the graph file of a corpus: files → documents → Statements → graph → store.
 * buildGraph(['公告/'], { graph: 'zhengtu.db' }) → what was found, and which files were skipped
 */
import type { DocumentRecord } from '../graph/ontology.ts'
import { writeGraph } from '../graph/store/write-graph.ts'
import type { Statement } from './extract/statement.ts'
import { linkStatements } from './link/across-documents/link-statements.ts'
import { createExtractor } from './pipeline.ts'
import { readDocuments } from './read/read-documents.ts'
import type { ReadOptions } from './read/read-options.ts'
import { type BuildSummary, summarizeGraph } from './summarize-graph.ts'

export type { BuildSummary } from './summarize-graph.ts'

/** How much text is read before it is extracted from, in UTF-16 units. */
const BATCH = 100_000

export interface BuildOptions {
  /** Path of the graph file. */
  graph: string
  /** What to read of the given paths, and how. */
  read?: ReadOptions
  /** Counts files. */
  onProgress?(done: number, total: number, id: string): void
}

/** Reads, extracts, links and stores; the last good graph stays until the new one is whole. */
export async function buildGraph(paths: string[], options: BuildOptions): Promise<BuildSummary> {
  const begun = performance.now()
  const extractor = createExtractor()
  const skipped: BuildSummary['skipped'] = []
  const warnings: BuildSummary['warnings'] = []
  const byDocument: [id: string, statements: Statement[]][] = []
  let total = 0
  let done = 0
  let batch: DocumentRecord[] = []
  let size = 0
  const extractBatch = () => {
    for (const [index, statements] of extractor.extractAll(batch).entries()) {
      byDocument.push([batch[index]!.id, statements])
    }
    batch = []
    size = 0
  }
  const reading: ReadOptions = {
    ...options.read,
    onFound: (found) => (total = found),
    onRead: ({ id }) => options.onProgress?.(++done, total, id),
  }
  for await (const result of readDocuments(paths, reading)) {
    if ('problem' in result) {
      skipped.push(result.problem)
      continue
    }
    warnings.push(...(result.warnings ?? []))
    batch.push(result.document)
    size += result.document.text.length
    if (size >= BATCH) extractBatch()
  }
  extractBatch()
  const records = linkStatements(byDocument.flatMap(([, statements]) => statements))
  if (records.documents.length > 0) {
    writeGraph(options.graph, records, { statements: statementLines(byDocument), meta: {} })
  }
  return { ...summarizeGraph(records), skipped, warnings, seconds: (performance.now() - begun) / 1000 }
}

/** The Statements of each document as JSON Lines, as the store keeps them. */
export function* statementLines(byDocument: Iterable<[string, Statement[]]>): Generator<[string, string]> {
  for (const [id, statements] of byDocument) {
    yield [id, statements.map((statement) => `${JSON.stringify(statement)}\n`).join('')]
  }
}
