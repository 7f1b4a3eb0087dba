/**
 * The canvas and what floats over it; each concern of the canvas has its controller.
 * the loaded graph → discs and lines, filters at the left, zoom buttons and counts at the bottom
 */
import { SigmaContainer } from '@react-sigma/core'
import { useState } from 'react'
import { EdgeArrowProgram, EdgeRectangleProgram, NodeCircleProgram } from 'sigma/rendering'
import { FilterPanel } from '../components/filters/filter-panel.tsx'
import { ShownCounts } from '../components/filters/shown-counts.tsx'
import { LayoutMenu } from '../components/layout-menu/layout-menu.tsx'
import { LayoutController } from '../layout/layout-controller.tsx'
import { SIGMA_SETTINGS } from '../settings.ts'
import { useGraphSession } from '../state/graph-session.ts'
import { useStrings } from '../state/use-strings.ts'
import { useView } from '../state/view-store.tsx'
import { AppearanceController } from './appearance-controller.tsx'
import { CameraController } from './camera-controller.tsx'
import { DisplayGraphContext } from './canvas-session.ts'
import { createDisplayGraph } from './display-graph.ts'
import { EventsController } from './events-controller.tsx'
import { fitSettings } from './fit-settings.ts'
import { HandleController } from './handle-controller.tsx'
import { PositionController } from './position-controller.tsx'
import { ResizeController } from './resize-controller.tsx'
import { ZoomButtons } from './zoom-buttons.tsx'

const SETTINGS = {
  ...SIGMA_SETTINGS,
  // Under a name of its own it is drawn after, and so above, the lines; sigma's 'arrow' is drawn below them.
  edgeProgramClasses: { line: EdgeRectangleProgram, directed: EdgeArrowProgram },
  nodeProgramClasses: { circle: NodeCircleProgram },
}

export function GraphStage() {
  const { graph } = useGraphSession()
  const [display] = useState(() => createDisplayGraph(graph))
  const [settings] = useState(() => fitSettings(SETTINGS, graph.order + graph.size))
  const strings = useStrings()
  const filtersOpen = useView((view) => view.filtersOpen)

  return (
    <section
      className={filtersOpen ? 'stage has-filters' : 'stage'}
      aria-label={strings.canvas.graphOf}
      data-testid="stage"
    >
      <SigmaContainer graph={display} settings={settings} className="stage-canvas">
        <DisplayGraphContext value={display}>
          <AppearanceController />
          <ResizeController />
          <EventsController />
          <CameraController />
          <PositionController />
          <HandleController />
          <LayoutController />
          <ZoomButtons />
        </DisplayGraphContext>
      </SigmaContainer>
      <LayoutMenu />
      <FilterPanel />
      <ShownCounts />
    </section>
  )
}
