/**
 * Reads one tab-separated lexicon table into typed rows and reports everything that is wrong with it at once.
 * "surname⇥share⇥ambiguous\n逄⇥seldom⇥no" → no rows, surnames.tsv:2 column share: "seldom" is not one of common, rare.
 */
import { type Row, type TableSchema, Unreadable } from './table-schema.ts'

/** What is wrong in a file of seeds/lexicon, and where. */
export interface SeedProblem {
  file: string
  /** 1-based; 1 where the whole file is meant. */
  line: number
  problem: string
}

export interface TableContent<Schema extends TableSchema> {
  /** The rows without problems, in the file's order. */
  rows: Row<Schema>[]
  /** The 1-based line of each row, in step with `rows`. */
  lines: number[]
  /** All problems, in the file's order. */
  problems: SeedProblem[]
}

/**
 * Reads a table. Its first line that is not a comment (`#`) or blank is the header; each later one is a row.
 * A row with a problem is left out of `rows`; nothing is thrown.
 */
export function readTable<Schema extends TableSchema>(
  text: string,
  file: string,
  schema: Schema,
): TableContent<Schema> {
  const content: TableContent<Schema> = { rows: [], lines: [], problems: [] }
  const names = Object.keys(schema.columns)
  const columns = Object.values(schema.columns)
  const keyColumns = schema.key.map((name) => names.indexOf(name))
  const firstLines = new Map<string, number>()
  let header: 'missing' | 'right' | 'wrong' = 'missing'

  text.split(/\r?\n/).forEach((written, index) => {
    if (written === '' || written.startsWith('#')) return
    const line = index + 1
    const report = (problem: string) => content.problems.push({ file, line, problem })
    const before = content.problems.length
    const suspicious = SUSPICIOUS.test(written)
    if (suspicious) for (const problem of findBadCharacters(written)) report(problem)
    const seen = suspicious ? written.replaceAll(/[\uFEFF\u200B]/g, '') : written
    const cells = seen.split('\t')
    for (let column = 0; column < cells.length; column++) cells[column] = cells[column]!.trim()

    if (header === 'missing') {
      const wrong = compareHeader(cells, names)
      for (const problem of wrong) report(problem)
      header = wrong.length > 0 ? 'wrong' : 'right'
      return
    }
    if (header === 'wrong') return
    if (cells.length !== names.length) {
      report(describeWidth(cells, names))
      return
    }

    const row: Record<string, unknown> = {}
    for (let column = 0; column < columns.length; column++) {
      const value = columns[column]!.read(cells[column]!)
      if (value instanceof Unreadable) report(`column ${names[column]}: ${value.reason}`)
      else row[names[column]!] = value
    }
    const key =
      keyColumns.length === 1 ? cells[keyColumns[0]!]! : keyColumns.map((column) => cells[column]).join(' ')
    const firstLine = firstLines.get(key)
    if (firstLine === undefined) firstLines.set(key, line)
    else report(`${schema.key.join(' + ')} "${key}" is already in line ${firstLine}; keep one of them`)

    if (content.problems.length > before) return
    content.rows.push(row as Row<Schema>)
    content.lines.push(line)
  })

  if (header === 'missing') {
    content.problems.push({
      file,
      line: 1,
      problem: `has no header; the first line must be ${names.join(' ⇥ ')}`,
    })
  }
  return content
}

/** What most lines do not have: control and full-width characters, and space at a cell's edge. */
const SUSPICIOUS =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028\u2029\u3000\uFEFF\uFF10-\uFF5A]|(?:^|\t) | (?:\t|$)/

/** Finds characters that look right and match nothing. */
function findBadCharacters(line: string): string[] {
  const problems: string[] = []
  const invisible = line.match(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028\u2029\uFEFF]/)
  if (invisible) problems.push(`has the invisible character ${showCode(invisible[0])}; remove it`)
  const wide = line.match(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+/)
  if (wide) problems.push(`has full-width "${wide[0]}"; write ${wide[0].normalize('NFKC')}`)
  const spaced = line.split('\t').find((cell) => cell !== cell.trim() && cell.trim() !== '')
  if (spaced) problems.push(`has a space before or after "${spaced.trim()}"; remove it`)
  else if (/(^|\t)[ \u3000]+(\t|$)/.test(line)) problems.push('has a cell of spaces only; leave it empty')
  return problems
}

function compareHeader(header: readonly string[], names: readonly string[]): string[] {
  if (header.join('\t') === names.join('\t')) return []
  const missing = names.filter((name) => !header.includes(name))
  const unknown = header.filter((name) => !names.includes(name))
  const parts = [
    ...(missing.length > 0 ? [`column ${missing.join(', ')} missing`] : []),
    ...(unknown.length > 0 ? [`column "${unknown.join('", "')}" unknown`] : []),
  ]
  const reason = parts.length > 0 ? parts.join(', ') : 'columns in another order'
  return [`header: ${reason}; write ${names.join(' ⇥ ')}, tabs between`]
}

function describeWidth(cells: readonly string[], names: readonly string[]): string {
  const hint = cells.some((cell) => cell.trim().includes(' '))
    ? '; separate columns with a tab, not with spaces'
    : ''
  return `has ${cells.length} columns, not ${names.length} (${names.join(', ')})${hint}`
}

function showCode(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}
