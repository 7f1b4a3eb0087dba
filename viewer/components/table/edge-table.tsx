/**
 * The edges in sight as a table; selecting a row selects the edge everywhere.
 * Enter on 林知远 任职 云溪镇 → its edge panel stands beside the table
 */
import { useCallback, useMemo } from 'react'
import { type EdgeRow, listEdgeRows } from '../../graph/list-rows.ts'
import { oneLine } from '../../graph/one-line.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useShown } from '../../state/use-shown.tsx'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'
import { EDGE_COLUMNS } from './edge-columns.ts'
import { ElementTable } from './element-table.tsx'
import { type TableChoices, useTableRows } from './use-table-rows.ts'

interface Props {
  choices: TableChoices
  onChoose: (choices: TableChoices) => void
}

export function EdgeTable({ choices, onChoose }: Props) {
  const session = useGraphSession()
  const shown = useShown()
  const dispatch = useDispatch()
  const { table, relations } = useStrings()
  const selectedEdge = useView((view) => view.selectedEdge)
  const version = session.version()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph is the same object when it has grown
  const rows = useMemo(() => listEdgeRows(session.graph), [session, version])
  const visible = useTableRows({
    rows,
    columns: EDGE_COLUMNS,
    inSight: shown.edges,
    choices,
  })
  const selected = useMemo(() => (selectedEdge === null ? [] : [selectedEdge]), [selectedEdge])
  const onSelect = useCallback(
    (key: string) => dispatch({ type: 'selectEdge', key, from: 'table' }),
    [dispatch],
  )
  const nameOf = useCallback(
    ({ source, target, attributes }: EdgeRow) =>
      table.edge(oneLine(source.label), relations[attributes.relation], oneLine(target.label)),
    [table, relations],
  )

  return (
    <ElementTable
      type="edges"
      caption={table.edgesCaption}
      columns={EDGE_COLUMNS}
      rows={rows}
      visible={visible}
      inSight={shown.edgeCount}
      selected={selected}
      nameOf={nameOf}
      kindOf={kindOfSource}
      choices={choices}
      onChoose={onChoose}
      onSelect={onSelect}
    />
  )
}

const kindOfSource = ({ source }: EdgeRow) => source.kind
