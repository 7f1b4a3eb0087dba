/**
 * The buttons beside the graph: closer, farther, all in sight, names of relations, undo, redo, and the menu.
 * [⛶] → all nodes in sight fill the canvas
 */
import { Ellipsis, Maximize, Minus, Plus, Redo2, Tags, Undo2 } from 'lucide-react'
import type { MouseEvent } from 'react'
import { type MenuTarget, useCanvasMenu } from '../components/canvas-menu/canvas-menu-context.ts'
import { useStrings } from '../state/use-strings.ts'
import { useDispatch, useView, useViewStore } from '../state/view-store.tsx'
import { ToolButton } from './tool-button.tsx'
import { useCameraMoves } from './use-camera-moves.ts'

export function ZoomBar() {
  const { zoomIn, zoomOut, frame } = useCameraMoves()
  const { canvas } = useStrings()
  const dispatch = useDispatch()
  const { read } = useViewStore()
  const openMenu = useCanvasMenu()
  const edgeLabels = useView((view) => view.edgeLabels)
  const canUndo = useView((view) => view.changes.past.length > 0)
  const canRedo = useView((view) => view.changes.future.length > 0)

  const openBeside = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const { left, bottom } = currentTarget.getBoundingClientRect()
    const { selected, selectedEdge } = read()
    const node = selected.at(-1)
    const target: MenuTarget =
      selectedEdge !== null ? { edge: selectedEdge } : node === undefined ? 'canvas' : { node }
    openMenu(target, { x: left, y: bottom })
  }

  return (
    <div className="zoom-bar" role="toolbar" aria-label={canvas.tools} aria-orientation="vertical">
      <ToolButton name="zoom-in" label={canvas.zoomIn} shortcut="+" act={zoomIn}>
        <Plus />
      </ToolButton>
      <ToolButton name="zoom-out" label={canvas.zoomOut} shortcut="-" act={zoomOut}>
        <Minus />
      </ToolButton>
      <ToolButton name="fit" label={canvas.fit} shortcut="0" act={() => frame()}>
        <Maximize />
      </ToolButton>
      <ToolButton
        name="edge-labels"
        label={canvas.edgeLabels}
        pressed={edgeLabels}
        act={() => dispatch({ type: 'look', look: { edgeLabels: !edgeLabels } })}
      >
        <Tags />
      </ToolButton>
      <ToolButton
        name="undo"
        label={canvas.undo}
        shortcut="Ctrl Z"
        disabled={!canUndo}
        act={() => dispatch({ type: 'undo' })}
      >
        <Undo2 />
      </ToolButton>
      <ToolButton
        name="redo"
        label={canvas.redo}
        shortcut="Ctrl Y"
        disabled={!canRedo}
        act={() => dispatch({ type: 'redo' })}
      >
        <Redo2 />
      </ToolButton>
      <ToolButton name="menu" label={canvas.menu} act={openBeside}>
        <Ellipsis />
      </ToolButton>
    </div>
  )
}
