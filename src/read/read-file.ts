/**
 * Reads one file into the documents that it holds; whatever is wrong with it is a result, too.
 * 名单.jsonl → { document: { id: 名单.jsonl#a, … } }, { problem: { path: /data/名单.jsonl, line: 2, reason: … } }, …
 */
import { extname } from 'node:path'
import { cleanText } from './clean-text.ts'
import { createDocument } from './create-document.ts'
import { type FoundFile, STANDARD_INPUT } from './find-files.ts'
import { FORMAT_NAMES, FORMATS, type FormatName, formatOf, guessFormat } from './formats.ts'
import { gatherChunks, peekChunks, readChunks, readWhole } from './open-file.ts'
import { MOST_BYTES, type Parser } from './parse-options.ts'
import type { ReadOptions } from './read-options.ts'
import type { Damage, ParsedRecord, ParsedText, ReadResult } from './read-result.ts'
import { TimeLimitError } from './time-limit.ts'

export type FileReader = (file: FoundFile) => AsyncGenerator<ReadResult>

/** Reads one file; see `createFileReader`, which is faster for many. */
export function readFile(file: FoundFile, options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  return createFileReader(options)(file)
}

/**
 * A reader that loads each format's parser once. Its generators never throw: a problem is a result, with the line where
 * it is known. A document of an id that this reader has already given is a problem.
 */
export function createFileReader(options: ReadOptions = {}): FileReader {
  const mostBytes = options.mostBytes ?? MOST_BYTES
  const parsers = new Map<FormatName, unknown>()
  const ids = new Set<string>()
  const load = async <Loaded>(name: FormatName, format: { load(): Promise<Loaded> }): Promise<Loaded> => {
    if (!parsers.has(name)) parsers.set(name, await format.load())
    return parsers.get(name) as Loaded
  }

  return async function* read(file) {
    const problem = (damage: Damage): ReadResult => ({ problem: { path: file.path, ...damage } })
    const document = (parsed: ParsedText, id: string, line?: number): ReadResult => {
      const at = line === undefined ? {} : { line }
      if (ids.has(id)) return problem({ ...at, reason: `a second document is called ${id}` })
      try {
        const { warnings = [], ...fields } = parsed
        const result: ReadResult = { document: createDocument({ ...fields, id }) }
        ids.add(id)
        if (warnings.length > 0)
          result.warnings = warnings.map((warning) => ({ path: file.path, ...warning }))
        return result
      } catch (error) {
        return problem({ ...at, reason: (error as Error).message })
      }
    }
    const record = (parsed: ParsedRecord): ReadResult => {
      if ('problem' in parsed) return problem(parsed.problem)
      const { number, line, id, ...fields } = parsed
      return document(fields, idOfRow(file, number, id), line)
    }

    try {
      if (file.problem) throw new Error(file.problem)
      const { name, packed, input } = await open(file, options, mostBytes)
      const format = FORMATS[name]
      if (format.holds === 'many') {
        const parse = await load(name, format)
        const chunks = input ?? readChunks(file.path, packed, mostBytes)
        for await (const parsed of parse(chunks, options)) yield record(parsed)
      } else {
        const parse: Parser = await load(name, format)
        const bytes = input ? await gatherChunks(input, mostBytes) : readWhole(file.path, packed, mostBytes)
        yield document(await parse(bytes, options), file.id)
      }
    } catch (error) {
      yield problem({ reason: (error as Error).message, ...(isPassing(error) && { isPassing: true }) })
    }
  }
}

/** A busy machine and a failing disk say nothing of a file; that it may not be opened does. */
function isPassing(error: unknown): boolean {
  const { syscall, code } = error as NodeJS.ErrnoException
  return error instanceof TimeLimitError || (syscall !== undefined && code !== 'EACCES' && code !== 'EPERM')
}

interface Opened {
  name: FormatName
  packed: boolean
  /** Only where it is no file. */
  input?: AsyncIterable<Uint8Array>
}

async function open(file: FoundFile, options: ReadOptions, mostBytes: number): Promise<Opened> {
  if (file.path === STANDARD_INPUT) {
    const { first, all } = await peekChunks(options.input ?? process.stdin, mostBytes)
    const guess = guessFormat(first)
    // Who names columns has a table.
    const name = options.inputFormat ?? (guess === 'txt' && options.map ? 'csv' : guess)
    return { name, packed: false, input: all }
  }
  const format = formatOf(file.path)
  if (format) return format
  const ending = extname(file.path).toLowerCase()
  throw new Error(`${ending || 'no ending'}: not a format that is read (${FORMAT_NAMES.join(', ')})`)
}

/** What standard input calls its documents is their whole id: another program gave them. */
function idOfRow(file: FoundFile, number: number, id: string | undefined): string {
  const given = id && cleanText(id).replace(/\s+/g, ' ').trim()
  if (given && file.path === STANDARD_INPUT) return given
  return `${file.id}#${given || number}`
}
