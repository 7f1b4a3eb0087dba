/**
 * Reads JSON Lines from files or standard input, and names the line that is wrong.
 * {"id":"a","text":"青石镇"}⏎{"id":… → { value: { id: "a", text: "青石镇" }, at: "documents.jsonl:1" }, …
 */
import { createReadStream } from 'node:fs'

export interface JsonLine {
  value: Record<string, unknown>
  /** Where it stands: file:line. */
  at: string
}

/**
 * Objects of the files in their order; `-`, or no file at all, is standard input. Empty lines are passed over.
 * @throws at the first line that is not a JSON object, naming it, and when a file cannot be read.
 */
export async function* readJsonLines(files: readonly string[]): AsyncGenerator<JsonLine> {
  for (const file of files.length > 0 ? files : ['-']) {
    const name = file === '-' ? 'stdin' : file
    let number = 0
    for await (const line of readLines(file)) {
      number += 1
      const at = `${name}:${number}`
      if (line.trim() !== '') yield { value: parseObject(line, at), at }
    }
  }
}

/** Unlike node:readline, which also breaks lines at U+2028, a character that JSON strings may hold. */
async function* readLines(file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file)
  let rest = ''
  try {
    for await (const chunk of input.setEncoding('utf8')) {
      const lines = `${rest}${chunk}`.split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    throw new Error(`${file}: cannot be read (${(error as Error).message})`)
  }
  yield rest
}

function parseObject(line: string, at: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new Error(`${at}: not JSON (${(error as Error).message}); each line must be one JSON object`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>
  }
  throw new Error(`${at}: not a JSON object`)
}
