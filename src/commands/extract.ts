/**
 * zhengtu extract: the map half as a filter, documents → Statements as JSON Lines.
 * {"id":"a","text":"青石镇党委书记王小川"} → {"type":"document","id":"a",…}⏎{"type":"entity","kind":"official","name":"王小川",…}⏎…
 */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import type { DocumentRecord } from '../../graph/ontology.ts'
import { type Terminal, terminalOf } from './terminal.ts'

export function registerExtract(program: Command): void {
  program
    .command('extract')
    .summary('documents → Statements (JSON Lines)')
    .description(
      'Prints what each document says, one JSON object a line, for "zhengtu link" or your own engine.\n' +
        'Without a path, or with "-", it reads documents from standard input, one JSON object a line:\n' +
        '{"id": …, "text": …, "title"?: …, "date"?: …, "source"?: …}.',
    )
    .argument('[path...]', 'files and folders to read')
    .addHelpText('after', '\nExample:\n  zhengtu extract 公告/ | zhengtu link --graph county.db')
    .action(async (paths: string[], _flags: object, command: Command) => {
      const terminal = terminalOf(command)
      const { createExtractor } = await import('../pipeline.ts')
      const extractor = createExtractor()
      const fromInput = paths.length === 0 || (paths.length === 1 && paths[0] === '-')
      const documents = fromInput ? documentsFromInput(terminal) : documentsFromPaths(paths, terminal)
      async function* lines(): AsyncGenerator<string> {
        for await (const document of documents) {
          const statements = extractor.extract(document)
          yield statements.map((statement) => `${JSON.stringify(statement)}\n`).join('')
        }
      }
      await pipeline(Readable.from(lines()), process.stdout, { end: false })
    })
}

async function* documentsFromPaths(paths: string[], terminal: Terminal): AsyncGenerator<DocumentRecord> {
  const { readDocuments } = await import('../read/read-documents.ts')
  for await (const result of readDocuments(paths)) {
    if ('document' in result) yield result.document
    else terminal.note(`skipped ${result.problem.path}: ${result.problem.reason}`)
  }
}

async function* documentsFromInput(terminal: Terminal): AsyncGenerator<DocumentRecord> {
  const [{ readJsonLines }, { createDocument }] = await Promise.all([
    import('./read-json-lines.ts'),
    import('../read/create-document.ts'),
  ])
  for await (const { value, at } of readJsonLines([])) {
    const { id, text, ...rest } = value
    if (typeof id !== 'string' || typeof text !== 'string') {
      throw new Error(`${at}: a document needs an "id" and a "text", both strings`)
    }
    try {
      yield createDocument({ id, text, ...metadata(rest) })
    } catch (error) {
      terminal.note(`skipped ${at} (${id}): ${(error as Error).message}`)
    }
  }
}

/** The metadata of a document that are given as words. */
function metadata(fields: Record<string, unknown>): Partial<DocumentRecord> {
  const names = ['title', 'date', 'source'].filter(
    (name) => typeof fields[name] === 'string' && fields[name] !== '',
  )
  return Object.fromEntries(names.map((name) => [name, fields[name]]))
}
