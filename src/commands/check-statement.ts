/**
 * Checks a line that calls itself a Statement: the merge half takes it at its word.
 * {"type":"mention","document":"a","entity":0,"start":"x",…} → start is missing or of another form
 */
import { KINDS, RELATIONS } from '../../graph/ontology.ts'
import type { Statement } from '../extract/statement.ts'

type Check = (value: unknown) => boolean

const isWords: Check = (value) => typeof value === 'string'
const isOffset: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0
const isShare: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1
const isRecord: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const isList =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const isSpan: Check = (value) => isList(isOffset)(value) && (value as unknown[]).length === 2
const isOneOf =
  (names: readonly unknown[]): Check =>
  (value) =>
    names.includes(value)
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)

const STANDS = { start: isOffset, end: isOffset, sentence: isSpan, rule: isWords, confidence: isShare }

const FIELDS: Record<Statement['type'], Record<string, Check>> = {
  document: {
    ...{ id: isWords, title: isWords, text: isWords, sentences: isOffset },
    ...{ date: maybe(isWords), source: maybe(isWords) },
  },
  entity: {
    ...{ document: isWords, entity: isOffset, kind: isOneOf(KINDS), name: isWords, plain: isWords },
    ...{ places: isList(isWords), aliases: isList(isWords), attributes: isRecord, division: maybe(isWords) },
  },
  mention: { document: isWords, entity: isOffset, text: isWords, ...STANDS },
  relation: {
    ...{ document: isWords, relation: isOneOf(RELATIONS), source: isOffset, target: isOffset },
    ...{ attributes: isRecord, ...STANDS },
  },
}

/** Types in the order in which the Statements of a document stand. */
export const STATEMENT_TYPES = Object.keys(FIELDS) as Statement['type'][]

/** @throws an error that says what is wrong and, by `at`, where. */
export function checkStatement(value: Record<string, unknown>, at: string): Statement {
  const type = STATEMENT_TYPES.find((name) => name === value.type)
  if (!type) throw new Error(`${at}: not a Statement of "zhengtu extract" (its type is missing or unknown)`)
  const wrong = Object.entries(FIELDS[type]).find(([name, check]) => !check(value[name]))
  if (wrong)
    throw new Error(
      `${at}: not a Statement of "zhengtu extract" (${type}: ${wrong[0]} is missing or of another form)`,
    )
  return value as unknown as Statement
}
