/**
 * What is in sight as lists of nodes and edges, for those who sort, filter and read rather than look.
 * → [节点] [关系] | 云溪镇 | 地点 | 乡级 · 云岭县 | 9 | …
 */
import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react'
import { useState } from 'react'
import { useStrings } from '../../state/use-strings.ts'
import { useView } from '../../state/view-store.tsx'
import { EdgeTable } from './edge-table.tsx'
import { NodeTable } from './node-table.tsx'
import type { TableChoices } from './use-table-rows.ts'

/** Sorting, filter boxes and pages last while the table is closed. */
export function TableView() {
  const mode = useView((view) => view.mode)
  const edgeSelected = useView((view) => view.selectedEdge !== null)
  const [tab, setTab] = useState<string>()
  const nodes = useState<TableChoices>(() => startingFrom('degree'))
  const edges = useState<TableChoices>(() => startingFrom('sentences'))

  if (mode !== 'table') return null
  return (
    <OpenTable tab={tab ?? (edgeSelected ? 'edges' : 'nodes')} setTab={setTab} nodes={nodes} edges={edges} />
  )
}

const startingFrom = (column: string): TableChoices => ({
  sort: { column, descending: true },
  query: '',
  page: 0,
})

interface Props {
  tab: string
  setTab: (tab: string) => void
  nodes: [TableChoices, (choices: TableChoices) => void]
  edges: [TableChoices, (choices: TableChoices) => void]
}

function OpenTable({ tab, setTab, nodes, edges }: Props) {
  const filtersOpen = useView((view) => view.filtersOpen)
  const { table } = useStrings()

  return (
    <section
      className={filtersOpen ? 'table-view beside-filters' : 'table-view'}
      aria-label={table.table}
      data-testid="table"
    >
      <TabProvider selectedId={tab} setSelectedId={(id) => setTab(id ?? 'nodes')}>
        <TabList className="table-tabs" aria-label={table.table}>
          <Tab id="nodes" className="table-tab" data-testid="table-tab-nodes">
            {table.nodes}
          </Tab>
          <Tab id="edges" className="table-tab" data-testid="table-tab-edges">
            {table.edges}
          </Tab>
        </TabList>
        <TabPanel className="table-panel" tabId={tab} focusable={false}>
          {tab === 'edges' ? (
            <EdgeTable choices={edges[0]} onChoose={edges[1]} />
          ) : (
            <NodeTable choices={nodes[0]} onChoose={nodes[1]} />
          )}
        </TabPanel>
      </TabProvider>
    </section>
  )
}
