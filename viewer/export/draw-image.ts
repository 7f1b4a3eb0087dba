/**
 * Draws the present view as a PNG of twice its size, labels and all.
 * a canvas of 1040 × 844 pixels → 2080 × 1688
 */
import { toBlob } from '@sigma/export-image'
import type Sigma from 'sigma'
import type { DisplayGraph, EdgeLook, NodeLook } from '../canvas/display-graph.ts'
import { drawEdgeLabels } from '../canvas/draw-edge-labels.ts'
import { createLabelPainter } from '../canvas/draw-labels.ts'
import type { Palette } from '../colours.ts'
import { IMAGE_SCALE } from '../settings.ts'

export async function drawImage(
  sigma: Sigma<NodeLook, EdgeLook>,
  display: DisplayGraph,
  palette: Palette,
): Promise<Blob> {
  const { width, height } = sigma.getDimensions()
  const settings = sigma.getSettings()
  // The image is drawn in device pixels, of which dense screens have several already.
  const scale = IMAGE_SCALE / (window.devicePixelRatio || 1)
  const labels = createLabelPainter(palette)
  const labelled = display.filterEdges((_key, { label }) => label !== null)
  const larger = Object.fromEntries(LENGTHS.map((name) => [name, settings[name] * scale]))
  return toBlob(sigma as unknown as Sigma, {
    format: 'png',
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    backgroundColor: palette.background,
    sigmaSettings: {
      ...larger,
      zoomToSizeRatioFunction: (ratio) => settings.zoomToSizeRatioFunction(ratio) / scale,
      // The renderer starts with a camera of its own; labels are noted down only once it stands in its place.
      defaultDrawNodeLabel: () => {},
    },
    withTempRenderer: (renderer) => {
      renderer.setSetting('defaultDrawNodeLabel', labels.draw as never)
      const drawn = renderer as unknown as Sigma<NodeLook, EdgeLook>
      renderer.on('afterRender', () => drawEdgeLabels(drawn, display, labelled, palette, labels.flush()))
      renderer.refresh()
    },
  })
}

/** Settings in pixels. */
const LENGTHS = [
  'labelSize',
  'edgeLabelSize',
  'labelGridCellSize',
  'labelRenderedSizeThreshold',
  'minEdgeThickness',
  'stagePadding',
] as const
