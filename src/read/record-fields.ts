/**
 * Takes a document from the fields of a row.
 * { 标题: 通知, 正文: 青石镇…, 发布日期: 2024/3/14 } with --map text=正文,title=标题,date=发布日期 → { title, text, date: 2024-03-14 }
 */

import {
  ENCODING_NAMES,
  type Encoding,
  MOST_UNREADABLE,
  unreadableShare,
  wasUtf8,
} from './detect-encoding.ts'
import { readDate } from './find-date.ts'
import { FIELDS, type Field, type FieldMap } from './parse-options.ts'
import type { Damage, ParsedRecord } from './read-result.ts'
import { damageOf } from './text-damage.ts'

/** Columns that a message lists. */
const MOST_LISTED = 12

export interface RecordPlace {
  /** 1-based, without header and empty lines. */
  number: number
  /** The 1-based line that it begins in. */
  line: number
  encoding: Encoding
}

/** A row without text, or with text of another encoding than the rows before it, is a problem. */
export function takeRecord(
  row: Readonly<Record<string, unknown>>,
  map: FieldMap,
  { number, line, encoding }: RecordPlace,
): ParsedRecord {
  const problem = (reason: string): ParsedRecord => ({ problem: { reason, line } })
  const cell = (field: Field) => asWords(row[map[field] ?? field])
  const [id, title, date, source, text] = FIELDS.map(cell)
  if (text === undefined) return problem(withoutText(map, Object.keys(row)))
  if (unreadableShare(text) > MOST_UNREADABLE || wasUtf8(text, encoding))
    return problem(
      `not in the encoding of the other lines (${ENCODING_NAMES[encoding]}): save the file in one encoding`,
    )
  const written = date && readDate(date)
  return {
    number,
    line,
    text,
    ...(id && { id }),
    ...(title && { title }),
    ...(written && { date: written }),
    ...(source && { source }),
    warnings: [
      ...damageOf(text, encoding, line),
      ...(date?.trim() && !written ? [unreadDate(date, line)] : []),
    ],
  }
}

function unreadDate(written: string, line: number): Damage {
  return { line, reason: `its date is not one of year, month and day: ${written.trim().slice(0, 20)}` }
}

/** What to do where no field holds the text. */
export function withoutText(map: FieldMap, columns: readonly string[]): string {
  return `no "${map.text ?? 'text'}" (it has ${listColumns(columns)}): say which holds the text with --map text=NAME`
}

export function listColumns(columns: readonly string[]): string {
  return columns.slice(0, MOST_LISTED).join(', ') || 'no fields'
}

function asWords(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value : undefined
}
