/**
 * Writes what is in sight in one of four formats, ready to be saved.
 * exportView('gexf', …) → a Blob of GEXF with the nodes and edges in sight, all other things being left out
 */
import { exportJson } from '../../graph/export/export-json.ts'
import type { CanvasHandle } from '../canvas/canvas-session.ts'
import type { ColourOf } from '../canvas/choose-looks.ts'
import type { Palette } from '../colours.ts'
import type { ElementKeys } from '../graph/list-shown.ts'
import type { GraphSession } from '../state/graph-session.ts'
import { drawGexf } from './draw-gexf.ts'
import { drawImage } from './draw-image.ts'
import { drawSvg, type SvgWords } from './draw-svg.ts'
import { takePicture } from './picture.ts'
import { readRecords } from './read-records.ts'

export const VIEW_FORMATS = ['png', 'svg', 'gexf', 'json'] as const
export type ViewFormat = (typeof VIEW_FORMATS)[number]

export interface ViewToExport {
  session: GraphSession
  canvas: CanvasHandle
  keys: ElementKeys
  palette: Palette
  /** What colours mean at present, whatever stands back for what is selected. */
  colourOf: ColourOf
  words: SvgWords
  /** Is told the share of sentences that were read, 0 to 1. */
  onProgress: (share: number) => void
}

/** Rejects with a SourceError where sentences cannot be read. */
export async function exportView(format: ViewFormat, view: ViewToExport): Promise<Blob> {
  const { session, canvas, keys, palette, colourOf, words, onProgress } = view
  const { sigma, display } = canvas
  switch (format) {
    case 'png':
      return drawImage(sigma, display, palette)
    case 'svg': {
      const { labelFont: font, labelSize, edgeLabelSize } = sigma.getSettings()
      const { background, label, edgeLabel } = palette
      const style = { background, label, edgeLabel, font, labelSize, edgeLabelSize }
      return new Blob([drawSvg(takePicture(sigma, display), style, words)], { type: 'image/svg+xml' })
    }
    case 'gexf': {
      const records = await readRecords(session, keys, onProgress)
      return new Blob(
        [...drawGexf(records, display, (key) => colourOf(key, session.graph.getNodeAttributes(key)))],
        { type: 'application/xml' },
      )
    }
    case 'json':
      return new Blob([...exportJson(await readRecords(session, keys, onProgress))], {
        type: 'application/json',
      })
  }
}
