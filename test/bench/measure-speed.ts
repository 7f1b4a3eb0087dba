/**
 * Measures each stage against the segmenter alone, on the same text in the same run.
 * 600 documents → [{ stage: 'nodejieba.tag alone', charactersPerSecond: …, ratio: 1 }, { stage: 'extract', … ratio: 0.4 }, …]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import nodejieba from 'nodejieba'
import type { DocumentRecord } from '../../graph/ontology.ts'
import { buildGraph, createExtractor, linkStatements } from '../../src/pipeline.ts'
import { createDocument } from '../../src/read/create-document.ts'

export interface Speed {
  stage: string
  seconds: number
  /** UTF-16 units of cleaned text. */
  charactersPerSecond: number
  /** Of the speed of nodejieba.tag alone. */
  ratio: number
}

/** Measures the stages once, one after another; start-up (lexicon, dictionary) is a row of its own. */
export async function measureSpeed(documents: readonly DocumentRecord[]): Promise<Speed[]> {
  const characters = documents.reduce((sum, document) => sum + document.text.length, 0)
  const times: [stage: string, seconds: number][] = []
  async function time<Result>(stage: string, work: () => Result | Promise<Result>): Promise<Result> {
    const start = performance.now()
    const result = await work()
    times.push([stage, (performance.now() - start) / 1000])
    return result
  }

  const extractor = await time('start-up', createExtractor)
  nodejieba.tag('预热')
  await time('nodejieba.tag alone', () => {
    for (const document of documents) nodejieba.tag(document.text)
  })
  await time('read: clean text, metadata', () => documents.map(createDocument))
  const statements = await time('extract, segmenting included', () =>
    documents.flatMap((document) => extractor.extract(document)),
  )
  await time('link', () => linkStatements(statements))
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-bench-'))
  try {
    mkdirSync(join(folder, 'documents'))
    for (const [index, document] of documents.entries()) {
      writeFileSync(join(folder, 'documents', `${index}.txt`), document.text)
    }
    await time('build: all of it, from files to graph', () =>
      buildGraph([join(folder, 'documents')], { graph: join(folder, 'bench.db') }),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }

  const alone = times.find(([stage]) => stage === 'nodejieba.tag alone')![1]
  return times.map(([stage, seconds]) => ({
    stage,
    seconds,
    charactersPerSecond: characters / seconds,
    ratio: alone / seconds,
  }))
}
