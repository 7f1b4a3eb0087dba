/**
 * Splits decoded chunks into lines; a line that is too long is let go as it comes.
 * ["{\"id\":1}\n{\"i", "d\":2}"] → { line: 1, text: {"id":1} }, { line: 2, text: {"id":2} }
 */
import type { DecodedChunk } from './decode-chunks.ts'
import type { Encoding } from './detect-encoding.ts'

export interface NumberedLine {
  /** 1-based. */
  line: number
  /** Without its end; `undefined` where it was too long. */
  text: string | undefined
  encoding: Encoding
}

/** Breaks lines at `\n` only, with or without `\r` before it: JSON strings may hold what else looks like a line break. */
export async function* splitLines(
  chunks: AsyncIterable<DecodedChunk>,
  mostLength: number,
): AsyncGenerator<NumberedLine> {
  let line = 1
  let held: string[] = []
  let length = 0
  let last: Encoding = 'utf-8'
  const take = (): NumberedLine => {
    const text = length > mostLength ? undefined : held.join('').replace(/\r$/, '')
    held = []
    length = 0
    return { line: line++, text, encoding: last }
  }
  for await (const { text, encoding } of chunks) {
    last = encoding
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      held.push(text.slice(start, end))
      length += end - start
      yield take()
      start = end + 1
    }
    length += text.length - start
    if (length > mostLength) held = []
    else held.push(text.slice(start))
  }
  if (length > 0) yield take()
}
