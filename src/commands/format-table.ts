/**
 * Lays rows out in columns that line up, Chinese included, and keep within the terminal.
 * [{ 何文远 }, { 青川市委 }] → lines in which the next column starts at the same place.
 */
import stringWidth from 'fast-string-width'
import { clipText } from './clip-text.ts'

export interface Column<Row> {
  heading?: string
  /** `width`: the columns that the last cell of a line may take; without a terminal there is no limit. */
  cell(row: Row, width: number | undefined): string
  right?: boolean
}

const GAP = '  '
/** No column but the last takes more than this in a terminal. */
const WIDEST = 32
const NARROWEST_LAST = 20

/** Empty where there are no rows; no line of headings where no column has one. `width`: of the terminal. */
export function formatTable<Row>(rows: readonly Row[], columns: Column<Row>[], width?: number): string {
  if (rows.length === 0) return ''
  const leading = columns.slice(0, -1).map((column) => {
    const cells = rows.map((row) => column.cell(row, undefined))
    const texts = [column.heading ?? '', ...cells].map((text) =>
      width === undefined ? text : clipText(text, WIDEST),
    )
    const widest = texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0)
    return texts.map((text) => pad(text, widest, column.right))
  })
  const last = columns.at(-1)!
  const taken = leading.reduce((sum, [heading]) => sum + stringWidth(heading!) + GAP.length, 0)
  const rest = width === undefined ? undefined : Math.max(width - taken, NARROWEST_LAST)
  const lastTexts = [last.heading ?? '', ...rows.map((row) => last.cell(row, rest))]
  const lines = lastTexts.map((text, line) => [...leading.map((texts) => texts[line]), text].join(GAP))
  const headed = columns.some(({ heading }) => heading)
  return (headed ? lines : lines.slice(1)).map((line) => `${line.trimEnd()}\n`).join('')
}

function pad(text: string, width: number, right = false): string {
  const space = ' '.repeat(width - stringWidth(text))
  return right ? space + text : text + space
}
