/**
 * Puts the lines of a CSV file together into rows, and finds its way back after a quote that is never closed.
 * a,"青石 | b,c | d,e → line 1: a quote is not closed; [b, c]; [d, e]
 */
import type { Encoding } from './detect-encoding.ts'
import { describeBytes } from './parse-options.ts'
import type { NumberedLine } from './split-lines.ts'

export interface CsvRow {
  text: string
  /** The 1-based line that it begins in, and how many it has. */
  line: number
  lines: number
}

export type ReadCsvRow = { line: number; encoding: Encoding } & ({ cells: string[] } | { reason: string })

/**
 * A row goes on while a quote is open. One that turns out to be none (its quote is never closed, it is too long, its cells
 * cannot be read) is given back as its first line alone, with the reason, and the line after that begins the next row.
 * @param readCells throws an error whose message says what is wrong with the row.
 */
export async function* splitCsvRows(
  lines: AsyncIterable<NumberedLine>,
  mostLength: number,
  readCells: (row: CsvRow) => string[],
): AsyncGenerator<ReadCsvRow> {
  const open = new OpenRow()
  /** Lines that a broken row gave back, the next one last. */
  const again: NumberedLine[] = []
  const giveUp = (reason: string): ReadCsvRow => {
    const [first, ...rest] = open.empty()
    for (const line of rest.reverse()) again.push(line)
    return { line: first!.line, encoding: first!.encoding, reason }
  }
  /** The row that ends with this line, if one does. */
  const add = (line: NumberedLine): ReadCsvRow | undefined => {
    if (open.lines.length === 0 && line.text?.trim() === '') return undefined
    open.add(line)
    if (line.text === undefined || open.length > mostLength)
      return giveUp(`a row of more than ${describeBytes(mostLength)}`)
    if (open.hasOpenQuote) return undefined
    const { line: start, encoding } = open.lines[0]!
    try {
      const cells = readCells({ text: open.text, line: start, lines: open.lines.length })
      open.empty()
      return { line: start, encoding, cells }
    } catch (error) {
      return giveUp((error as Error).message)
    }
  }
  for await (const line of lines) {
    again.push(line)
    for (let next = again.pop(); next; next = again.pop()) {
      const row = add(next)
      if (row) yield row
    }
  }
  while (open.lines.length > 0) {
    yield giveUp('a quote is not closed')
    for (let next = again.pop(); next; next = again.pop()) {
      const row = add(next)
      if (row) yield row
    }
  }
}

class OpenRow {
  lines: NumberedLine[] = []
  /** UTF-16 units, line ends included. */
  length = 0
  hasOpenQuote = false

  get text(): string {
    return this.lines.map((line) => line.text).join('\n')
  }

  add(line: NumberedLine): void {
    this.lines.push(line)
    this.length += (line.text?.length ?? 0) + 1
    for (let at = line.text?.indexOf('"') ?? -1; at >= 0; at = line.text!.indexOf('"', at + 1))
      this.hasOpenQuote = !this.hasOpenQuote
  }

  /** Its lines, which it forgets. */
  empty(): NumberedLine[] {
    const { lines } = this
    this.lines = []
    this.length = 0
    this.hasOpenQuote = false
    return lines
  }
}
