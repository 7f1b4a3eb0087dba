/**
 * The contract between the two halves: the graph is the same for every order and every partition of the documents.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RELATION_ENDS, SYMMETRIC_RELATIONS } from '../../../graph/ontology.ts'
import type { Statement } from '../../../src/extract/statement.ts'
import { createExtractor, linkStatements } from '../../../src/pipeline.ts'

const folder = fileURLToPath(new URL('../../../seeds/documents', import.meta.url))
const documents = readdirSync(folder)
  .sort()
  .map((id) => ({ id, title: '', text: readFileSync(`${folder}/${id}`, 'utf8').replaceAll('\r', '') }))
const extractor = createExtractor()
const otherExtractor = createExtractor()
const byDocument = documents.map((document) => extractor.extract(document))
const whole = linkStatements(byDocument.flat())

/** One order in which the documents' statements may arrive, those of each document in their own order. */
function interleaved(turns: readonly number[]): Statement[] {
  const rest = byDocument.map((statements) => [...statements])
  const taken = turns.flatMap((turn) => rest[turn]!.splice(0, 1))
  return [...taken, ...rest.flat()]
}

describe('extract', () => {
  it('gives statements that stand where they say', () => {
    for (const [index, statements] of byDocument.entries()) {
      const { id, text } = documents[index]!
      const mentions = statements.filter((statement) => statement.type === 'mention')
      expect(mentions.length, id).toBeGreaterThan(0)
      for (const { start, end, text: words, sentence } of mentions) {
        expect(text.slice(start, end)).toBe(words)
        expect(sentence[0]).toBeLessThanOrEqual(start)
        expect(sentence[1], words).toBeGreaterThanOrEqual(end)
      }
    }
  })

  it('refers to entities of its document alone, numbered from 0', () => {
    for (const statements of byDocument) {
      const entities = statements.filter((statement) => statement.type === 'entity')
      expect(entities.map(({ entity }) => entity)).toEqual(entities.map((_, index) => index))
      const known = new Set(entities.map(({ entity }) => entity))
      for (const statement of statements) {
        if (statement.type === 'mention') expect(known).toContain(statement.entity)
        if (statement.type === 'relation') {
          expect(known).toContain(statement.source)
          expect(known).toContain(statement.target)
        }
      }
    }
  })

  it('says the same of a document whatever was read before', () => {
    const backwards = [...documents].reverse().map((document) => otherExtractor.extract(document))
    expect(backwards.reverse()).toEqual(byDocument)
  })
})

describe('linkStatements', () => {
  it('makes the same graph of the documents in any order', () => {
    const order = fc.shuffledSubarray(byDocument, { minLength: byDocument.length })
    fc.assert(
      fc.property(order, (shuffled) => {
        expect(linkStatements(shuffled.flat())).toEqual(whole)
      }),
      { numRuns: 20 },
    )
  })

  it('makes the same graph where the statements of documents are mixed', () => {
    const turns = fc.array(fc.nat({ max: byDocument.length - 1 }), { minLength: 200, maxLength: 800 })
    fc.assert(
      fc.property(turns, (mixed) => {
        expect(linkStatements(interleaved(mixed))).toEqual(whole)
      }),
      { numRuns: 20 },
    )
  })

  it('makes the same graph of two halves that were extracted apart and written as JSON', () => {
    const half = fc.subarray(documents)
    fc.assert(
      fc.property(half, (first) => {
        const second = documents.filter((document) => !first.includes(document))
        const lines = [
          ...second.flatMap((document) => otherExtractor.extract(document)),
          ...first.flatMap((document) => extractor.extract(document)),
        ]
        const read = lines.map((statement) => JSON.parse(JSON.stringify(statement)) as Statement)
        expect(linkStatements(read)).toEqual(whole)
      }),
      { numRuns: 3 },
    )
  })

  it('makes of one half what it makes of the whole without the other', () => {
    const [first, ...others] = byDocument
    const graph = linkStatements(others.flat())
    expect(graph.documents.map(({ id }) => id)).toEqual(documents.slice(1).map(({ id }) => id))
    expect(graph).toEqual(linkStatements(others.toReversed().flat()))
    expect(JSON.stringify(graph)).not.toContain(`"${documents[0]!.id}"`)
    expect(linkStatements([...others.flat(), ...first!])).toEqual(whole)
  })

  it('gives evidence that stands in its document, and edges between nodes of fitting kinds', () => {
    const texts = new Map(documents.map(({ id, text }) => [id, text]))
    const kinds = new Map(whole.nodes.map((node) => [node.key, node.kind]))
    for (const { document, sentence, sentenceStart } of [...whole.nodes, ...whole.edges].flatMap(
      (item) => item.evidence,
    )) {
      expect(texts.get(document)!.slice(sentenceStart, sentenceStart + sentence.length)).toBe(sentence)
    }
    for (const { relation, source, target, key } of whole.edges) {
      expect(source, key).not.toBe(target)
      expect(RELATION_ENDS[relation].from, key).toContain(kinds.get(source))
      expect(RELATION_ENDS[relation].to, key).toContain(kinds.get(target))
      if (SYMMETRIC_RELATIONS.has(relation)) expect(source < target, key).toBe(true)
    }
  })

  it('lists nodes and edges once each, in the order of their keys', () => {
    for (const records of [whole.nodes, whole.edges]) {
      const keys = records.map(({ key }) => key)
      expect(keys).toEqual([...new Set(keys)].sort())
    }
  })

  it('joins one official over documents and keeps a namesake of another county apart', () => {
    const said = [
      '龙海区副区长何望山说，修路。',
      '龙海区委常委何望山说，种树。',
      '长泰区副区长何望山说，治水。',
    ].map((text, index) => extractor.extract({ id: `d${index}`, title: '', text }))
    const { nodes, openPairs } = linkStatements(said.flat())
    const named = nodes.filter(({ label }) => label === '何望山')
    expect(named.map((node) => node.documents).sort()).toEqual([['d0', 'd1'], ['d2']])
    expect(openPairs).toHaveLength(1)
    expect([openPairs[0]!.left, openPairs[0]!.right].sort()).toEqual(named.map(({ key }) => key).sort())
  })
})
