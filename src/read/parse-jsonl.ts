/**
 * Parses JSON Lines, one document a line, as they come.
 * {"id":"a","text":"青石镇"}⏎{"id":… → { number: 1, line: 1, id: a, text: 青石镇 }, { problem: { line: 2, … } }
 */
import { decodeChunks } from './decode-chunks.ts'
import { describeBytes, MOST_BYTES, type ParseOptions } from './parse-options.ts'
import type { ParsedRecord } from './read-result.ts'
import { takeRecord } from './record-fields.ts'
import { splitLines } from './split-lines.ts'

/** A line that is no JSON object is a problem, and the next is read. Empty lines are passed over. */
export async function* parseJsonl(
  chunks: AsyncIterable<Uint8Array>,
  { map = {}, mostBytes = MOST_BYTES }: ParseOptions = {},
): AsyncGenerator<ParsedRecord> {
  let number = 0
  for await (const { line, text, encoding } of splitLines(decodeChunks(chunks), mostBytes)) {
    if (text?.trim() === '') continue
    number += 1
    const problem = (reason: string): ParsedRecord => ({ problem: { line, reason } })
    if (text === undefined) {
      yield problem(`a line of more than ${describeBytes(mostBytes)}`)
      continue
    }
    const row = parseObject(text)
    yield typeof row === 'string' ? problem(row) : takeRecord(row, map, { number, line, encoding })
  }
}

/** A line so long may be made of brackets alone, of which JSON.parse takes sixty times their memory. */
const LONG_LINE = 100_000
const MOST_DEPTH = 100

/** The object, or why there is none. */
function parseObject(text: string): Record<string, unknown> | string {
  if (text.length > LONG_LINE && depthOf(text) > MOST_DEPTH)
    return `objects or lists nested more than ${MOST_DEPTH} deep`
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>
    return 'not a JSON object'
  } catch (error) {
    return `not JSON (${(error as Error).message.slice(0, 80)})`
  }
}

/** How deep brackets stand in one another, those in strings left out; counted to just beyond `MOST_DEPTH`. */
function depthOf(text: string): number {
  let depth = 0
  let most = 0
  let isString = false
  for (let at = 0; at < text.length && most <= MOST_DEPTH; at++) {
    const unit = text[at]
    if (unit === '"') isString = !isString
    else if (unit === '\\') at++
    else if (isString) continue
    else if (unit === '[' || unit === '{') most = Math.max(most, ++depth)
    else if (unit === ']' || unit === '}') depth--
  }
  return most
}
