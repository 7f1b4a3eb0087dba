/**
 * The canvas and what floats over it; each concern of the canvas has its controller.
 * the loaded graph → shapes and lines, filters at the left, tools, legend and counts at the bottom
 */
import { SigmaContainer } from '@react-sigma/core'
import { useState } from 'react'
import { CanvasMenuProvider } from '../components/canvas-menu/canvas-menu.tsx'
import { FilterPanel } from '../components/filters/filter-panel.tsx'
import { ShownCounts } from '../components/filters/shown-counts.tsx'
import { Legend } from '../components/legend/legend.tsx'
import { PLAIN_EDGES_FROM, SIGMA_SETTINGS } from '../settings.ts'
import { useGraphSession } from '../state/graph-session.ts'
import { useStrings } from '../state/use-strings.ts'
import { useView } from '../state/view-store.tsx'
import { AppearanceController } from './appearance-controller.tsx'
import { CameraController } from './camera-controller.tsx'
import { DisplayGraphContext } from './canvas-session.ts'
import { createDisplayGraph } from './display-graph.ts'
import { EDGE_PROGRAMS } from './edge-programs.ts'
import { EventsController } from './events-controller.tsx'
import { HandleController } from './handle-controller.tsx'
import { NodeShapeProgram } from './node-shape-program.ts'
import { PositionController } from './position-controller.tsx'
import { ResizeController } from './resize-controller.tsx'
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
  const [settings] = useState(() => ({ ...SETTINGS, hideEdgesOnMove: graph.size >= PLAIN_EDGES_FROM }))
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
            </DisplayGraphContext>
          </SigmaContainer>
          <ZoomBar />
          <Legend />
        </CanvasMenuProvider>
      </GroupingContext>
      <FilterPanel />
      <ShownCounts />
    </section>
  )
}
