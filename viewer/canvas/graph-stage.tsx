/**
 * The canvas and what floats over it; each concern of the canvas has its controller.
 * the loaded graph → shapes and lines, filters at the left, tools, legend and counts at the bottom
 */
import { SigmaContainer } from '@react-sigma/core'
import { useState } from 'react'
import { CanvasMenuProvider } from '../components/canvas-menu/canvas-menu.tsx'
import { FilterPanel } from '../components/filters/filter-panel.tsx'
import { NothingShown } from '../components/filters/nothing-shown.tsx'
import { ShownCounts } from '../components/filters/shown-counts.tsx'
import { LayoutMenu } from '../components/layout-menu/layout-menu.tsx'
import { Legend } from '../components/legend/legend.tsx'
import { LayoutController } from '../layout/layout-controller.tsx'
import { useGraphSession } from '../state/graph-session.ts'
import { useStrings } from '../state/use-strings.ts'
import { useView } from '../state/view-store.tsx'
import { AppearanceController } from './appearance-controller.tsx'
import { CameraAddressController } from './camera-address-controller.tsx'
import { CameraController } from './camera-controller.tsx'
import { DisplayGraphContext } from './canvas-session.ts'
import { createDisplayGraph } from './display-graph.ts'
import { EDGE_PROGRAMS } from './edge-programs.ts'
import { EventsController } from './events-controller.tsx'
import { fitSettings } from './fit-settings.ts'
import { HandleController } from './handle-controller.tsx'
import { NodeShapeProgram } from './node-shape-program.ts'
import { PositionController } from './position-controller.tsx'
import { ResizeController } from './resize-controller.tsx'
import { SIGMA_SETTINGS } from './sigma-settings.ts'
import { GroupingContext, useMakeGrouping } from './use-grouping.ts'
import { ZoomBar } from './zoom-bar.tsx'

const SETTINGS = {
  ...SIGMA_SETTINGS,
  nodeProgramClasses: { shape: NodeShapeProgram },
  edgeProgramClasses: EDGE_PROGRAMS,
}

export function GraphStage() {
  const { graph } = useGraphSession()
  const [display] = useState(() => createDisplayGraph(graph))
  const [settings] = useState(() => fitSettings(SETTINGS, graph.order + graph.size))
  const strings = useStrings()
  const filtersOpen = useView((view) => view.filtersOpen)
  const grouping = useMakeGrouping()

  return (
    <section
      className={filtersOpen ? 'stage has-filters' : 'stage'}
      aria-label={strings.canvas.graphOf}
      data-testid="stage"
    >
      <GroupingContext value={grouping}>
        <CanvasMenuProvider>
          <SigmaContainer graph={display} settings={settings} className="stage-canvas">
            <DisplayGraphContext value={display}>
              <AppearanceController />
              <ResizeController />
              <EventsController />
              <CameraController />
              <PositionController />
              <HandleController />
              <CameraAddressController />
              <LayoutController />
            </DisplayGraphContext>
          </SigmaContainer>
          <ZoomBar />
          <LayoutMenu />
          <Legend />
        </CanvasMenuProvider>
      </GroupingContext>
      <FilterPanel />
      <NothingShown />
      <ShownCounts />
    </section>
  )
}
