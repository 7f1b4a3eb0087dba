/**
 * What can be done with one node or with all that are selected.
 * 云溪镇, pinned → 展开相邻节点, 隐藏, 取消固定, …
 */
import { MenuSeparator } from '@ariakit/react'
import { ArrowDownToDot, ArrowUpFromDot, EyeOff, Link, Network, Pin, PinOff, Quote } from 'lucide-react'
import { useNodeActions } from '../../state/use-node-actions.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useView } from '../../state/view-store.tsx'
import { ActionItem } from './action-item.tsx'

export function NodeItems({ keys }: { keys: readonly string[] }) {
  const { canvas } = useStrings()
  const { expand, hide, togglePin, pathFrom, pathTo, copyLink, showEvidence } = useNodeActions()
  const pinned = useView((view) => keys.every((key) => view.changes.now.pinned.has(key)))
  const [first, second] = keys
  if (first === undefined) return null

  return (
    <>
      <ActionItem
        name="expand"
        icon={<Network />}
        label={canvas.expand}
        shortcut="E"
        act={() => void expand(keys)}
      />
      <ActionItem name="hide" icon={<EyeOff />} label={canvas.hide} shortcut="H" act={() => hide(keys)} />
      <ActionItem
        name="pin"
        icon={pinned ? <PinOff /> : <Pin />}
        label={pinned ? canvas.unpin : canvas.pin}
        act={() => togglePin(keys)}
      />
      {second === undefined && (
        <>
          <MenuSeparator className="canvas-menu-line" />
          <ActionItem
            name="path-from"
            icon={<ArrowUpFromDot />}
            label={canvas.pathFrom}
            shortcut="P"
            act={() => pathFrom(first)}
          />
          <ActionItem
            name="path-to"
            icon={<ArrowDownToDot />}
            label={canvas.pathTo}
            act={() => pathTo(first)}
          />
        </>
      )}
      <MenuSeparator className="canvas-menu-line" />
      <ActionItem name="copy-link" icon={<Link />} label={canvas.copyLink} act={() => void copyLink(keys)} />
      {second === undefined && (
        <ActionItem
          name="evidence"
          icon={<Quote />}
          label={canvas.showEvidence}
          act={() => showEvidence(first)}
        />
      )}
    </>
  )
}
