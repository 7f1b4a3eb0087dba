/**
 * Parses JSON Lines, one document a line, as they come.
 * {"id":"a","text":"青石镇"}⏎{"id":… → { number: 1, line: 1, id: a, text: 青石镇 }, { problem: { line: 2, … } }
 */
import { decodeChunks } from './decode-chunks.ts'
import { parseJson } from './parse-json.ts'
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

/** The object, or why there is none. */
function parseObject(text: string): Record<string, unknown> | string {
  try {
    const value = parseJson(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>
    return 'not a JSON object'
  } catch (error) {
    return (error as Error).message
  }
}
