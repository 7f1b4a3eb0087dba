/**
 * Describes the columns of a lexicon table, so that its rows are checked and typed by one record.
 * tableSchema({ surname: word(), share: oneOf(['common', 'rare']) }, ['surname']) → rows like { surname: '欧阳', share: 'common' }.
 */

/** Says why a cell is not what its column asks for, and what to write instead. */
export class Unreadable {
  readonly reason: string
  constructor(reason: string) {
    this.reason = reason
  }
}

export interface Column<Value> {
  read(cell: string): Value | Unreadable
}

export interface TableSchema<
  Columns extends Record<string, Column<unknown>> = Record<string, Column<unknown>>,
> {
  /** The columns in the order of the file's header. */
  columns: Columns
  /** The columns that together are different in every row. */
  key: readonly string[]
}

/** The typed row of a schema. */
export type Row<Schema extends TableSchema> = {
  [Name in keyof Schema['columns']]: Schema['columns'][Name] extends Column<infer Value> ? Value : never
}

/** Declares a table: its columns in order, and the ones that identify a row. */
export function tableSchema<Columns extends Record<string, Column<unknown>>>(
  columns: Columns,
  key: readonly (keyof Columns & string)[],
): TableSchema<Columns> {
  return { columns, key }
}

/** A cell that is not empty. */
export function word(): Column<string> {
  return { read: (cell) => (cell === '' ? new Unreadable('is empty') : cell) }
}

/** A cell that fits a pattern; `form` names the pattern for people: "a code of 2, 4, 6 or 9 digits". */
export function matching(pattern: RegExp, form: string): Column<string> {
  return { read: (cell) => (pattern.test(cell) ? cell : new Unreadable(`"${cell}" is not ${form}`)) }
}

/** A cell that is one of a few words. */
export function oneOf<const Value extends string>(values: readonly Value[]): Column<Value> {
  return {
    read: (cell) =>
      values.find((value) => value === cell) ??
      new Unreadable(`"${cell}" is not one of ${values.join(', ')}`),
  }
}

/** `yes` or `no`. */
export function yesNo(): Column<boolean> {
  const column = oneOf(['yes', 'no'])
  return {
    read(cell) {
      const answer = column.read(cell)
      return answer instanceof Unreadable ? answer : answer === 'yes'
    },
  }
}

/** A decimal number between two bounds, both included. */
export function number(least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): Column<number> {
  return {
    read(cell) {
      if (!/^-?\d+(\.\d+)?$/.test(cell)) return new Unreadable(`"${cell}" is not a number like 12 or 0.5`)
      const value = Number(cell)
      return value < least || value > most
        ? new Unreadable(`${cell} is not within ${least} and ${most}`)
        : value
    },
  }
}

/** Words joined by `|`; an empty cell is an empty list. */
export function list(): Column<string[]> {
  return {
    read(cell) {
      const words = cell === '' ? [] : cell.split('|')
      if (words.some((item) => item === '' || item !== item.trim()))
        return new Unreadable(`"${cell}" has an empty or spaced word; join words like 甲|乙`)
      const twice = words.find((item, index) => words.indexOf(item) !== index)
      return twice === undefined ? words : new Unreadable(`"${cell}" has ${twice} twice`)
    },
  }
}

/** A cell that may be empty: then its value is undefined. */
export function optional<Value>(column: Column<Value>): Column<Value | undefined> {
  return { read: (cell) => (cell === '' ? undefined : column.read(cell)) }
}
