/**
 * The viewer at work: top bar, canvas with filters, reading panel.
 * a graph of 58 nodes → drawn, with its overview beside it
 */
import { useEffect } from 'react'
import { AddressController } from '../controllers/address-controller.tsx'
import { KeyboardController } from '../controllers/keyboard-controller.tsx'
import type { LoadedGraph } from '../graph/viewer-graph.ts'
import { LoadedGraphContext } from '../state/loaded-graph.ts'
import { useStrings } from '../state/use-strings.ts'
import { useView } from '../state/view-store.tsx'
import { GraphStage } from './graph-stage.tsx'
import { NodePanel } from './node-panel.tsx'
import { OverviewPanel } from './overview-panel.tsx'
import { TopBar } from './top-bar.tsx'

export function Workspace({ loaded }: { loaded: LoadedGraph }) {
  const selected = useView((view) => view.selected)
  const { locale } = useStrings()

  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])

  return (
    <LoadedGraphContext value={loaded}>
      <div className="workspace" data-testid="workspace" data-selected={selected ?? undefined}>
        <TopBar />
        <GraphStage />
        {selected === null ? <OverviewPanel /> : <NodePanel key={selected} node={selected} />}
      </div>
      <AddressController />
      <KeyboardController />
    </LoadedGraphContext>
  )
}
