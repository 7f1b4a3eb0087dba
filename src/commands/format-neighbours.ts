/**
 * Lays out the edges around a node as a table.
 * 云溪镇 → `← holds_office  何文远  official  党委书记  0.90  1  云溪镇党委书记何文远表示…`.
 */

import { SYMMETRIC_RELATIONS } from '../../graph/ontology.ts'
import type { Neighbour } from '../../graph/query/find-neighbours.ts'
import type { EdgeSummary } from '../../graph/query/graph-store.ts'
import { formatSentence } from './format-sentence.ts'
import { type Column, formatTable } from './format-table.ts'
import type { Terminal } from './terminal.ts'

export function formatNeighbours(rows: readonly Neighbour[], { width, colours }: Terminal): string {
  const deep = rows.some(({ distance }) => distance > 1)
  const steps: Column<Neighbour>[] = [
    { heading: 'step', cell: ({ distance }) => String(distance), right: true },
    { heading: 'from', cell: ({ from }) => from.label },
  ]
  const columns: Column<Neighbour>[] = [
    { heading: 'relation', cell: ({ edge, from }) => `${arrowOf(edge, from.key)} ${edge.relation}` },
    { heading: 'name', cell: ({ node }) => node.label },
    { heading: 'kind', cell: ({ node }) => node.kind },
    { heading: 'stated as', cell: ({ edge }) => detailOf(edge) },
    { heading: 'sure', cell: ({ edge }) => edge.confidence.toFixed(2), right: true },
    { heading: 'times', cell: ({ edge }) => String(edge.weight), right: true },
    {
      heading: 'sentence',
      cell: ({ evidence: [first] }, rest) => (first ? formatSentence(first, rest, colours) : ''),
    },
  ]
  return formatTable(rows, deep ? [...steps, ...columns] : columns, width)
}

/** Which way the edge points, seen from one of its ends. */
export function arrowOf({ relation, source }: EdgeSummary, from: string): string {
  if (SYMMETRIC_RELATIONS.has(relation)) return '—'
  return source === from ? '→' : '←'
}

/** Office, role and dates: 党委书记 2024-05 to 2026. */
export function detailOf({ office, role, start, end }: EdgeSummary): string {
  const since = start && !end ? `since ${start}` : start
  const until = end && `${start ? 'to' : 'until'} ${end}`
  return [office, role, since, until].filter(Boolean).join(' ')
}
