/**
 * Parses tables of comma- or tab-separated values, one document a row, as they come. The first row names the columns.
 * id,text⏎a,"青石镇,⏎白河乡"⏎ → { number: 1, line: 2, id: a, text: "青石镇,\n白河乡" }
 */
import { decodeChunks } from './decode-chunks.ts'
import { FIELDS, MOST_BYTES, type ParseOptions } from './parse-options.ts'
import type { Damage, ParsedRecord } from './read-result.ts'
import { listColumns, takeRecord, withoutText } from './record-fields.ts'
import { splitCells } from './split-cells.ts'
import { type CsvRow, splitCsvRows } from './split-csv-rows.ts'
import { splitLines } from './split-lines.ts'

const DELIMITERS = [',', '\t', ';']

/**
 * A row that does not fit the header, or whose quotes do not, is a problem, and the next is read.
 * @throws when no column holds the text.
 */
export async function* parseCsv(
  chunks: AsyncIterable<Uint8Array>,
  { map = {}, mostBytes = MOST_BYTES }: ParseOptions = {},
): AsyncGenerator<ParsedRecord> {
  let delimiter = ','
  let columns: string[] | undefined
  let number = 0
  /** Told of with the first row. */
  let missing: Damage[] = []
  const readCells = ({ text, lines }: CsvRow): string[] => {
    if (!columns) delimiter = guessDelimiter(text)
    // A row of several lines may have swallowed others: there, quotes must fit.
    const cells = splitCells(text, delimiter, lines === 1)
    if (
      columns &&
      (cells.length < columns.length || cells.slice(columns.length).some((cell) => cell.trim() !== ''))
    )
      throw new Error(`${cells.length} cells, not ${columns.length} as in the header`)
    return cells
  }
  for await (const row of splitCsvRows(splitLines(decodeChunks(chunks), mostBytes), mostBytes, readCells)) {
    const { line, encoding } = row
    if (!columns) {
      if ('reason' in row) throw new Error(`its header: ${row.reason}`)
      columns = row.cells.map((cell) => cell.trim())
      if (!columns.includes(map.text ?? 'text')) throw new Error(withoutText(map, columns))
      const twice = FIELDS.map((field) => map[field] ?? field).find((name) => isTwice(name, columns!))
      if (twice) throw new Error(`two columns are called "${twice}": rename one`)
      missing = Object.values(map)
        .filter((name) => !columns!.includes(name))
        .map((name) => ({ line, reason: `no column "${name}" (it has ${listColumns(columns!)})` }))
      continue
    }
    number += 1
    if ('reason' in row) yield { problem: { line, reason: row.reason } }
    else {
      const fields = Object.fromEntries(columns.map((column, index) => [column, row.cells[index]]))
      const record = takeRecord(fields, map, { number, line, encoding })
      if ('problem' in record) yield record
      else {
        yield { ...record, warnings: [...missing, ...(record.warnings ?? [])] }
        missing = []
      }
    }
  }
}

function isTwice(name: string, columns: readonly string[]): boolean {
  return columns.indexOf(name) !== columns.lastIndexOf(name)
}

function guessDelimiter(header: string): string {
  const count = (delimiter: string) => header.split(delimiter).length
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}
