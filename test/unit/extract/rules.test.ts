/**
 * Runs every row of rules.tsv: its rule finds what the example marks and leaves what the counterexample marks.
 * leading-body: [丹灶镇党委]连夜开会。 yes, 古柳中学[党委]连夜开会。 no
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type GraphRecords, KINDS, type Kind } from '../../../graph/ontology.ts'
import { isJudged, LEAST_SURE } from '../../../src/extract/judge-names.ts'
import type { Statement } from '../../../src/extract/statement.ts'
import { readTable } from '../../../src/lexicon/read-table.ts'
import { type RowOf, TABLES } from '../../../src/lexicon/tables.ts'
import { createExtractor, linkStatements } from '../../../src/pipeline.ts'
import { type MarkedText, readMarks, type Span } from './read-marks.ts'

type Rule = RowOf<'rules'>

const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url))
const rules = readTable(readFileSync(`${seeds}/lexicon/rules.tsv`, 'utf8'), 'rules.tsv', TABLES.rules)
const extractor = createExtractor()

interface Said {
  statements: Statement[]
  graph: GraphRecords
}

function read(text: string): Said {
  const statements = extractor.extract({ id: 'example', title: '', text })
  return { statements, graph: linkStatements(statements) }
}

const isKind = (finds: Rule['finds']): finds is Kind => (KINDS as readonly string[]).includes(finds)

/** The confidences with which the rule states what is marked; none where it does not. */
function stated(rule: Rule, { statements, graph }: Said, spans: readonly Span[]): number[] {
  if (isKind(rule.finds)) return mentionsAt(rule, statements, spans[0]!)
  if (rule.finds === 'co_occurs') {
    const evidence = graph.edges.flatMap((edge) => (edge.relation === rule.finds ? edge.evidence : []))
    return evidence
      .filter(({ start, end }) => start === spans[0]!.start && end === spans.at(-1)!.end)
      .filter((item) => item.rule === rule.id)
      .map(({ confidence }) => confidence)
  }
  const [left, right] = spans.map((span) => entitiesAt(statements, span))
  return statements.flatMap((statement) => {
    if (statement.type !== 'relation' || statement.rule !== rule.id) return []
    const { relation, source, target, confidence } = statement
    const joins = (from?: Set<number>, to?: Set<number>) => from?.has(source) && to?.has(target)
    const holds = relation === rule.finds && (joins(left, right) || joins(right, left))
    // What the ends take from the rule's confidence is given back, so that the rule's own is compared.
    return holds ? [confidence / (sureness(statements, source) * sureness(statements, target))] : []
  })
}

/** How sure the surest name of an entity is, where the judge read it; 1 where a name needed no judge. */
function sureness(statements: readonly Statement[], entity: number): number {
  const names = statements.flatMap((statement) =>
    statement.type === 'mention' && statement.entity === entity && !STANDS_FOR.test(statement.rule)
      ? [statement]
      : [],
  )
  const kind = statements.find((statement) => statement.type === 'entity' && statement.entity === entity)
  const kindOf = kind?.type === 'entity' ? kind.kind : ''
  if (names.length === 0) return 1
  // A body where someone holds office is not judged: its confidence is the rule's.
  const said = new Map(rules.rows.map(({ id, confidence }) => [id, confidence]))
  const unjudged = (rule: string, confidence: number) =>
    !isJudged(rule, kindOf) || said.get(rule) === confidence
  return Math.max(...names.map(({ rule, confidence }) => (unjudged(rule, confidence) ? 1 : confidence)))
}

/** Rules of words that mean a thing only where they stand. */
const STANDS_FOR = /^(?:relative-|this-|surname-with-office|zone-word)/

function mentionsAt(rule: Rule, statements: readonly Statement[], { start, end }: Span): number[] {
  const ofKind = new Set<number>()
  for (const statement of statements) {
    if (statement.type === 'entity' && statement.kind === rule.finds) ofKind.add(statement.entity)
  }
  return statements.flatMap((statement) =>
    statement.type === 'mention' &&
    statement.rule === rule.id &&
    statement.start === start &&
    statement.end === end &&
    ofKind.has(statement.entity)
      ? [statement.confidence]
      : [],
  )
}

function entitiesAt(statements: readonly Statement[], { start, end }: Span): Set<number> {
  const entities = new Set<number>()
  for (const statement of statements) {
    if (statement.type === 'mention' && statement.start === start && statement.end === end)
      entities.add(statement.entity)
  }
  return entities
}

/** What the rule says of any of the marked words, however it cuts them. */
function touched(rule: Rule, { statements }: Said, { spans, text }: MarkedText): string[] {
  return statements.flatMap((statement) =>
    statement.type === 'mention' &&
    statement.rule === rule.id &&
    spans.some(({ start, end }) => statement.start < end && start < statement.end)
      ? [text.slice(statement.start, statement.end)]
      : [],
  )
}

function ruleIds({ statements, graph }: Said): string[] {
  const ids = statements.flatMap((statement) => ('rule' in statement ? [statement.rule] : []))
  return [...ids, ...graph.edges.flatMap((edge) => edge.evidence.map(({ rule }) => rule))]
}

it('rules.tsv has no problems', () => {
  expect(rules.problems).toEqual([])
  expect(rules.rows.length).toBeGreaterThan(0)
})

describe.each(rules.rows)('$id', (rule) => {
  const marks = isKind(rule.finds) ? 1 : 2

  it(`finds what is marked in ${rule.example}`, () => {
    const { text, spans } = readMarks(rule.example)
    expect(spans).toHaveLength(marks)
    const confidences = stated(rule, read(text), spans)
    expect(confidences).not.toEqual([])
    // The judge is as sure of a name as its words make it; elsewhere the rule says how sure it is.
    const judged = isKind(rule.finds) && isJudged(rule.id, rule.finds)
    for (const confidence of confidences) {
      if (judged) expect(confidence).toBeGreaterThanOrEqual(LEAST_SURE)
      else expect(confidence).toBeCloseTo(rule.confidence, 1)
    }
  })

  it(`leaves what is marked in ${rule.counterexample}`, () => {
    const marked = readMarks(rule.counterexample)
    expect(marked.spans).toHaveLength(marks)
    const said = read(marked.text)
    if (isKind(rule.finds)) expect(touched(rule, said, marked)).toEqual([])
    else {
      for (const span of marked.spans) expect(entitiesAt(said.statements, span).size).toBeGreaterThan(0)
      expect(stated(rule, said, marked.spans)).toEqual([])
    }
  })
})

it('has a row for every rule that the documents and the examples use', () => {
  const folder = `${seeds}/documents`
  const texts = [
    ...readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
    ...rules.rows.flatMap((rule) => [rule.example, rule.counterexample].map((row) => readMarks(row).text)),
  ]
  const used = new Set(texts.flatMap((text) => ruleIds(read(text))))
  const known = new Set(rules.rows.map((rule) => rule.id))
  expect([...used].filter((id) => !known.has(id))).toEqual([])
})
