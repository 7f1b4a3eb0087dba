/**
 * What can be done with the graph as a whole.
 * two nodes hidden → 显示全图, 恢复隐藏的节点（2）, 撤销, 重做
 */
import { MenuSeparator } from '@ariakit/react'
import { Eye, Maximize, Redo2, Tags, Undo2 } from 'lucide-react'
import { useCameraMoves } from '../../canvas/use-camera-moves.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'
import { ActionItem } from './action-item.tsx'

export function CanvasItems() {
  const { canvas } = useStrings()
  const { frame } = useCameraMoves()
  const dispatch = useDispatch()
  const hidden = useView((view) => view.changes.now.hidden.size)
  const edgeLabels = useView((view) => view.edgeLabels)
  const canUndo = useView((view) => view.changes.past.length > 0)
  const canRedo = useView((view) => view.changes.future.length > 0)

  return (
    <>
      <ActionItem name="fit" icon={<Maximize />} label={canvas.fit} shortcut="0" act={() => frame()} />
      <ActionItem
        name="edge-labels"
        icon={<Tags />}
        label={canvas.edgeLabels}
        act={() => dispatch({ type: 'look', look: { edgeLabels: !edgeLabels } })}
      />
      <ActionItem
        name="show-hidden"
        icon={<Eye />}
        label={canvas.showHidden(hidden)}
        disabled={hidden === 0}
        act={() => dispatch({ type: 'showAll' })}
      />
      <MenuSeparator className="canvas-menu-line" />
      <ActionItem
        name="undo"
        icon={<Undo2 />}
        label={canvas.undo}
        shortcut="Ctrl Z"
        disabled={!canUndo}
        act={() => dispatch({ type: 'undo' })}
      />
      <ActionItem
        name="redo"
        icon={<Redo2 />}
        label={canvas.redo}
        shortcut="Ctrl Y"
        disabled={!canRedo}
        act={() => dispatch({ type: 'redo' })}
      />
    </>
  )
}
