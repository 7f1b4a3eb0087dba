/**
 * zhengtu extract: the map half as a filter, documents → Statements as JSON Lines.
 * {"id":"a","text":"青石镇党委书记王小川"} → {"type":"document","id":"a",…}⏎{"type":"entity","kind":"official","name":"王小川",…}⏎…
 */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import type { DocumentRecord } from '../../graph/ontology.ts'
import type { ReadOptions } from '../read/read-options.ts'
import { compileLate } from './compile-late.ts'
import { addReadOptions, READABLE, readOptionsOf } from './read-options.ts'
import { type Terminal, terminalOf } from './terminal.ts'

export function registerExtract(program: Command): void {
  const command = program
    .command('extract')
    .summary('documents → Statements (JSON Lines)')
    .description(
      'Prints what each document says, one JSON object a line, for "zhengtu link" or your own engine.\n' +
        `${READABLE}\n` +
        'Without a path it reads standard input, also documents one JSON object a line:\n' +
        '{"id": …, "text": …, "title"?: …, "date"?: …, "source"?: …}.',
    )
    .argument('[path...]', 'files and folders to read')
  addReadOptions(command)
    .addHelpText('after', '\nExample:\n  zhengtu extract 公告/ | zhengtu link --graph county.db')
    .action(async (paths: string[], flags: object, command: Command) => {
      const terminal = terminalOf(command)
      compileLate()
      const { createExtractor } = await import('../pipeline.ts')
      const extractor = createExtractor()
      const documents = readAll(paths.length > 0 ? paths : ['-'], readOptionsOf(flags), terminal)
      async function* lines(): AsyncGenerator<string> {
        for await (const document of documents) {
          const statements = extractor.extract(document)
          yield statements.map((statement) => `${JSON.stringify(statement)}\n`).join('')
        }
      }
      await pipeline(Readable.from(lines()), process.stdout, { end: false })
    })
}

async function* readAll(
  paths: string[],
  options: ReadOptions,
  terminal: Terminal,
): AsyncGenerator<DocumentRecord> {
  const [{ readDocuments }, { describeProblem }] = await Promise.all([
    import('../read/read-documents.ts'),
    import('../read/read-result.ts'),
  ])
  let read = 0
  for await (const result of readDocuments(paths, options)) {
    if ('problem' in result) {
      terminal.note(`skipped ${describeProblem(result.problem)}`)
      continue
    }
    for (const warning of result.warnings ?? []) terminal.note(`warning: ${describeProblem(warning)}`)
    read += 1
    yield result.document
  }
  if (read === 0) throw new Error(`no document to read in ${paths.join(' ')}`)
}
