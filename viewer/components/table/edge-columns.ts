/**
 * The columns of edges.
 * 林知远 —holds_office→ 云溪镇 → | 林知远 | 任职 | 云溪镇 | 2 | 镇长 | 2024–2025 | 1 | 90% |
 */
import type { EdgeRow } from '../../graph/list-rows.ts'
import { type Column, percentOf } from './columns.ts'

export const EDGE_COLUMNS: readonly Column<EdgeRow>[] = [
  { id: 'from', text: ({ source }) => source.label },
  { id: 'relation', text: ({ attributes }, { relations }) => relations[attributes.relation] },
  { id: 'to', text: ({ target }) => target.label },
  {
    id: 'sentences',
    text: ({ attributes }) => String(attributes.weight),
    value: ({ attributes }) => attributes.weight,
    numeric: true,
  },
  {
    id: 'detail',
    text: ({ attributes: { office, role } }) => [office, role].filter(Boolean).join(' · '),
    wide: true,
  },
  { id: 'dates', text: datesText, wide: true },
  {
    id: 'documents',
    text: ({ attributes }) => String(attributes.documents.length),
    value: ({ attributes }) => attributes.documents.length,
    numeric: true,
    wide: true,
  },
  {
    id: 'confidence',
    text: ({ attributes }) => percentOf(attributes.confidence),
    value: ({ attributes }) => attributes.confidence,
    numeric: true,
    wide: true,
  },
]

function datesText({ attributes: { start, end } }: EdgeRow): string {
  return start === undefined && end === undefined ? '' : `${start ?? ''}–${end ?? ''}`
}
