/**
 * The nodes in sight as a table; selecting a row selects the node everywhere.
 * Enter on 云溪镇 → its node panel stands beside the table
 */
import { useCallback, useMemo } from 'react'
import { listNodeRows, type NodeRow } from '../../graph/list-rows.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useShown } from '../../state/use-shown.tsx'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'
import { ElementTable } from './element-table.tsx'
import { NODE_COLUMNS } from './node-columns.ts'
import { type TableChoices, useTableRows } from './use-table-rows.ts'

interface Props {
  choices: TableChoices
  onChoose: (choices: TableChoices) => void
}

export function NodeTable({ choices, onChoose }: Props) {
  const session = useGraphSession()
  const shown = useShown()
  const dispatch = useDispatch()
  const { table } = useStrings()
  const selected = useView((view) => view.selected)
  const version = session.version()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph is the same object when it has grown
  const rows = useMemo(() => listNodeRows(session.graph), [session, version])
  const visible = useTableRows({
    rows,
    columns: NODE_COLUMNS,
    moreWords: otherNames,
    inSight: shown.nodes,
    choices,
  })
  const onSelect = useCallback(
    (key: string) => dispatch({ type: 'select', keys: [key], from: 'table' }),
    [dispatch],
  )
  const onAdd = useCallback((key: string) => dispatch({ type: 'selectAlso', key }), [dispatch])

  return (
    <ElementTable
      type="nodes"
      caption={table.nodesCaption}
      columns={NODE_COLUMNS}
      rows={rows}
      visible={visible}
      inSight={shown.nodeCount}
      selected={selected}
      nameOf={labelOf}
      kindOf={kindOf}
      choices={choices}
      onChoose={onChoose}
      onSelect={onSelect}
      onAdd={onAdd}
    />
  )
}

const otherNames = ({ attributes: { aliases, spellings } }: NodeRow) =>
  [...aliases, ...spellings, ...spellings.map((syllables) => syllables.replaceAll(' ', ''))].join('\n')
const labelOf = ({ attributes }: NodeRow) => attributes.label
const kindOf = ({ attributes }: NodeRow) => attributes.kind
