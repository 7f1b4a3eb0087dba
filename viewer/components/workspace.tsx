/**
 * The viewer at work: top bar, canvas or table with filters, reading panel.
 * a graph of 58 nodes → drawn, with its overview beside it
 */
import { useEffect, useMemo, useRef, useState } from 'react'
import { type CanvasHandle, CanvasHandleContext } from '../canvas/canvas-session.ts'
import { GraphStage } from '../canvas/graph-stage.tsx'
import { AddressController } from '../controllers/address-controller.tsx'
import { KeyboardController } from '../controllers/keyboard-controller.tsx'
import { type GraphSession, GraphSessionContext } from '../state/graph-session.ts'
import { type PathElements, PathElementsContext } from '../state/path-elements.ts'
import { ShownProvider } from '../state/use-shown.tsx'
import { useStrings } from '../state/use-strings.ts'
import { useView } from '../state/view-store.tsx'
import { NoticeBar } from './notices/notice-bar.tsx'
import { SidePanel } from './panel/side-panel.tsx'
import { TableView } from './table/table-view.tsx'
import { HelpDialog } from './top-bar/help-dialog.tsx'
import { TopBar } from './top-bar/top-bar.tsx'

export function Workspace({ session }: { session: GraphSession }) {
  const { locale } = useStrings()
  const mode = useView((view) => view.mode)
  /** Something to read: on narrow screens the panel takes room only then. */
  const reading = useView(
    (view) => view.selected.length > 0 || view.selectedEdge !== null || view.path !== null,
  )
  const canvas = useRef<CanvasHandle | null>(null)
  const [elements, setElements] = useState<PathElements | null>(null)
  const path = useMemo(() => ({ elements, setElements }), [elements])

  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])

  return (
    <GraphSessionContext value={session}>
      <CanvasHandleContext value={canvas}>
        <PathElementsContext value={path}>
          <ShownProvider>
            <div className="workspace" data-testid="workspace" data-reading={reading || undefined}>
              <TopBar />
              <GraphStage />
              {mode === 'table' && <TableView />}
              <SidePanel />
            </div>
            <NoticeBar />
            <HelpDialog />
            <AddressController />
            <KeyboardController />
          </ShownProvider>
        </PathElementsContext>
      </CanvasHandleContext>
    </GraphSessionContext>
  )
}
