/**
 * The viewer at work: top bar, canvas or table with filters, reading panel.
 * a graph of 58 nodes → drawn, with its overview beside it
 */
import { useRef, useState } from 'react'
import { type CanvasHandle, CanvasHandleContext } from '../canvas/canvas-session.ts'
import { GraphStage } from '../canvas/graph-stage.tsx'
import { AddressController } from '../controllers/address-controller.tsx'
import { KeyboardController } from '../controllers/keyboard-controller.tsx'
import { TitleController } from '../controllers/title-controller.tsx'
import { type GraphSession, GraphSessionContext } from '../state/graph-session.ts'
import { useView } from '../state/view-store.tsx'
import { NoticeBar } from './notices/notice-bar.tsx'
import { SidePanel } from './panel/side-panel.tsx'
import { CanvasMissing, hasWebgl } from './screens/canvas-missing.tsx'
import { ErrorBoundary } from './screens/error-boundary.tsx'
import { ServerBanner } from './screens/server-banner.tsx'
import { TableView } from './table/table-view.tsx'
import { HelpDialog } from './top-bar/help-dialog.tsx'
import { TopBar } from './top-bar/top-bar.tsx'
import { WorkspaceProviders } from './workspace-providers.tsx'

export function Workspace({ session }: { session: GraphSession }) {
  const mode = useView((view) => view.mode)
  /** Something to read: on narrow screens the panel takes room only then. */
  const reading = useView(
    (view) => view.selected.length > 0 || view.selectedEdge !== null || view.path !== null,
  )
  const [drawable] = useState(hasWebgl)
  const canvas = useRef<CanvasHandle | null>(null)

  return (
    <GraphSessionContext value={session}>
      <CanvasHandleContext value={canvas}>
        <WorkspaceProviders>
          <div
            className="workspace"
            data-testid="workspace"
            data-mode={mode}
            data-reading={reading || undefined}
          >
            <TopBar />
            {drawable ? (
              <ErrorBoundary fallback={({ error }) => <CanvasMissing reason={error.message} />}>
                <GraphStage />
              </ErrorBoundary>
            ) : (
              <CanvasMissing />
            )}
            <TableView />
            <SidePanel />
          </div>
          <NoticeBar />
          {session.source.server && <ServerBanner server={session.source.server} />}
          <HelpDialog />
          <AddressController />
          <KeyboardController />
          <TitleController />
        </WorkspaceProviders>
      </CanvasHandleContext>
    </GraphSessionContext>
  )
}
