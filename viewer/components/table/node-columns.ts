/**
 * The columns of nodes.
 * 云溪镇 → | 云溪镇 | 地点 | 9 | 乡级 · 云岭县 | | | 12 | 3 | 90% |
 */
import type { NodeRow } from '../../graph/list-rows.ts'
import type { Strings } from '../../strings.ts'
import { type Column, percentOf } from './columns.ts'

export const NODE_COLUMNS: readonly Column<NodeRow>[] = [
  { id: 'name', text: ({ attributes }) => attributes.label },
  { id: 'kind', text: ({ attributes }, { kind }) => kind[attributes.kind] },
  count('degree', ({ attributes }) => attributes.degree),
  { id: 'division', text: divisionText, wide: true },
  { id: 'offices', text: ({ offices }) => offices, wide: true },
  {
    id: 'undertaking',
    text: undertakingText,
    value: ({ attributes }) => attributes.investment,
    wide: true,
  },
  count('mentions', ({ attributes }) => attributes.mentions, true),
  count('documents', ({ attributes }) => attributes.documents.length, true),
  {
    id: 'confidence',
    text: ({ attributes }) => percentOf(attributes.confidence),
    value: ({ attributes }) => attributes.confidence,
    numeric: true,
    wide: true,
  },
]

function count(id: Column<NodeRow>['id'], value: (row: NodeRow) => number, wide?: true): Column<NodeRow> {
  return { id, text: (row) => String(value(row)), value, numeric: true, ...(wide && { wide }) }
}

function divisionText({ attributes, division }: NodeRow, { levels }: Strings): string {
  return [attributes.level && levels[attributes.level], division].filter(Boolean).join(' · ')
}

function undertakingText({ attributes }: NodeRow, { locale, statuses }: Strings): string {
  const { investment, investment_raw, status, period } = attributes
  const money = investment_raw ?? investment?.toLocaleString(locale)
  return [money, status && statuses[status], period].filter(Boolean).join(' · ')
}
