/**
 * Sees that what came is a graph, before anything is drawn from it: a file may be cut, old or from elsewhere.
 * { nodes: [{ key: 'yunxi' }] } → SourceError 'nodes[0].label is missing or of the wrong kind'
 */
import type { PayloadEdge, PayloadNode, ViewerPayload } from '../../graph/model/viewer-payload.ts'
import { KINDS, RELATIONS } from '../../graph/ontology.ts'
import { SourceError } from './graph-source.ts'

type Test = (value: unknown) => boolean

const isText: Test = (value) => typeof value === 'string'
const isNumber: Test = (value) => typeof value === 'number'
const isList =
  (of: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(of)
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const orMissing =
  (test: Test): Test =>
  (value) =>
    value === undefined || value === null || test(value)
const oneOf =
  (choices: readonly string[]): Test =>
  (value) =>
    choices.includes(value as string)

const DOCUMENT = { id: isText, title: isText }

/** Throws a SourceError that names the first thing that is wrong. */
export function checkPayload(payload: unknown): asserts payload is ViewerPayload {
  if (!isRecord(payload)) throw damaged('the graph')
  const { documents, nodes, edges, total } = payload
  if (!isRecord(total)) throw damaged('total')
  checkFields('total', total, { nodes: isNumber, edges: isNumber })
  const count = checkList('documents', documents, DOCUMENT)
  const isPlace: Test = (value) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) < count
  const node = {
    key: isText,
    label: isText,
    kind: oneOf(KINDS),
    aliases: isList(isText),
    spellings: isList(isText),
    documents: isList(isPlace),
    mentions: isNumber,
    confidence: isNumber,
    degree: isNumber,
    x: orMissing(isNumber),
    y: orMissing(isNumber),
  } satisfies Partial<Record<keyof PayloadNode, Test>>
  const edge = {
    key: isText,
    source: isText,
    target: isText,
    relation: oneOf(RELATIONS),
    documents: isList(isPlace),
    weight: isNumber,
    confidence: isNumber,
  } satisfies Partial<Record<keyof PayloadEdge, Test>>
  checkList('nodes', nodes, node)
  checkList('edges', edges, edge)
}

function checkList(name: string, list: unknown, fields: Record<string, Test>): number {
  if (!Array.isArray(list)) throw damaged(name)
  for (const [index, item] of list.entries()) {
    if (!isRecord(item)) throw damaged(`${name}[${index}]`)
    checkFields(`${name}[${index}]`, item, fields)
  }
  return list.length
}

function checkFields(name: string, record: Record<string, unknown>, fields: Record<string, Test>): void {
  for (const field in fields) {
    if (!fields[field]!(record[field])) throw damaged(`${name}.${field}`)
  }
}

function damaged(what: string): SourceError {
  return new SourceError('damaged', `${what} is missing or of the wrong kind`)
}
