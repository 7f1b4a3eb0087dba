/**
 * Measures each stage of the compiled program against the segmenter alone, on the same text in the same run.
 * 600 documents → { startUpSeconds: 1.2, stages: [{ stage: 'nodejieba.tag alone', …, ratio: 1 }, { stage: 'link', …, ratio: 0.9 }, …] }
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import nodejieba from 'nodejieba'
import { buildGraph } from '../../dist/src/build/build-graph.js'
import { createExtractor, linkStatements } from '../../dist/src/pipeline.js'
import { createDocument } from '../../dist/src/read/create-document.js'
import type { DocumentRecord } from '../../graph/ontology.ts'

export interface Speed {
  stage: string
  seconds: number
  /** UTF-16 units of cleaned text. */
  charactersPerSecond: number
  /** Of the speed of nodejieba.tag alone. */
  ratio: number
}

export interface Speeds {
  /** To load lexicon and dictionary, once. */
  startUpSeconds: number
  stages: Speed[]
}

/** Measures the stages once, one after another. */
export async function measureSpeed(documents: readonly DocumentRecord[]): Promise<Speeds> {
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
    await time('build: start-up and all stages, files to graph', () =>
      buildGraph([join(folder, 'documents')], { graph: join(folder, 'bench.db') }),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }

  const [[, startUpSeconds], ...stages] = times as [(typeof times)[0], ...typeof times]
  const alone = stages[0]![1]
  return {
    startUpSeconds,
    stages: stages.map(([stage, seconds]) => ({
      stage,
      seconds,
      charactersPerSecond: characters / seconds,
      ratio: alone / seconds,
    })),
  }
}
