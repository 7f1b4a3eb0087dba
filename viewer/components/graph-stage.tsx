/**
 * The canvas and what floats over it; each concern of the canvas has its controller.
 * the loaded graph → discs and lines, filters at the left, zoom buttons and counts at the bottom
 */
import { SigmaContainer } from '@react-sigma/core'
import { EdgeArrowProgram } from 'sigma/rendering'
import { AppearanceController } from '../controllers/appearance-controller.tsx'
import { CameraController } from '../controllers/camera-controller.tsx'
import { EventsController } from '../controllers/events-controller.tsx'
import { PositionController } from '../controllers/position-controller.tsx'
import { ResizeController } from '../controllers/resize-controller.tsx'
import { SIGMA_SETTINGS } from '../settings.ts'
import { useLoadedGraph } from '../state/loaded-graph.ts'
import { useStrings } from '../state/use-strings.ts'
import { useView } from '../state/view-store.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { ShownCounts } from './shown-counts.tsx'
import { ZoomButtons } from './zoom-buttons.tsx'

const SETTINGS = {
  ...SIGMA_SETTINGS,
  // Under a name of its own it is drawn after, and so above, the lines; sigma's 'arrow' is drawn below them.
  edgeProgramClasses: { directed: EdgeArrowProgram },
}

export function GraphStage() {
  const { graph } = useLoadedGraph()
  const strings = useStrings()
  const filtersOpen = useView((view) => view.filtersOpen)

  return (
    <section
      className={filtersOpen ? 'stage has-filters' : 'stage'}
      aria-label={strings.graphOf}
      data-testid="stage"
    >
      <SigmaContainer graph={graph} settings={SETTINGS} className="stage-canvas">
        <AppearanceController />
        <ResizeController />
        <EventsController />
        <CameraController />
        <PositionController />
        <ZoomButtons />
      </SigmaContainer>
      <FilterPanel />
      <ShownCounts />
    </section>
  )
}
