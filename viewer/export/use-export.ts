/**
 * Exports what is in sight as a file, and says how it goes.
 * const { exportAs, nodes, edges } = useExport(); exportAs('gexf') → zhengtu-2024-05-16.gexf is saved
 */
import { useCanvasHandle } from '../canvas/canvas-session.ts'
import { colourNodes, groupNodes } from '../canvas/choose-looks.ts'
import { PALETTES } from '../colours.ts'
import { listShown } from '../graph/list-shown.ts'
import { useGraphSession } from '../state/graph-session.ts'
import { useColourScheme } from '../state/use-colour-scheme.ts'
import { useShown } from '../state/use-shown.tsx'
import { useStrings } from '../state/use-strings.ts'
import { useViewStore } from '../state/view-store.tsx'
import { downloadFile } from './download-file.ts'
import { exportView, type ViewFormat } from './export-view.ts'
import { nameFile } from './name-file.ts'

export interface ViewExport {
  /** How much is in sight, and so exported. */
  nodes: number
  edges: number
  exportAs: (format: ViewFormat) => Promise<void>
}

export function useExport(): ViewExport {
  const session = useGraphSession()
  const canvas = useCanvasHandle()
  const shown = useShown()
  const scheme = useColourScheme()
  const { share, locale } = useStrings()
  const { read, dispatch } = useViewStore()

  const exportAs = async (format: ViewFormat) => {
    const say = (tone: 'done' | 'problem', text: string) =>
      dispatch({ type: 'notify', notice: { tone, text } })
    const { nodeCount, edgeCount } = shown
    const selected = read().selected.filter((key) => session.graph.hasNode(key))
    const names = selected.slice(0, 3).map((key) => session.graph.getNodeAttribute(key, 'label').slice(0, 40))
    try {
      if (canvas.current === null) throw new Error('the canvas is not there yet')
      const content = await exportView(format, {
        session,
        canvas: canvas.current,
        keys: listShown(session.graph, shown),
        palette: PALETTES[scheme],
        colourOf: colourNodes(groupNodes(session.graph, read().colourBy), scheme),
        words: {
          title: share.exportTitle(names.join('、')),
          description: share.inSight(nodeCount.toLocaleString(locale), edgeCount.toLocaleString(locale)),
        },
        onProgress: (part) => say('done', share.preparing(Math.floor(part * 100))),
      })
      const name = nameFile(format)
      downloadFile(name, content.type, content)
      say('done', share.saved(name))
    } catch (error) {
      say('problem', share.notSaved(error instanceof Error ? error.message : String(error)))
    }
  }
  return { nodes: shown.nodeCount, edges: shown.edgeCount, exportAs }
}
