/**
 * What can be done with the node that is read: a row of icons with their names, and a menu for what is rarer.
 * 云溪镇 → 展开邻居 · 隐藏 · 固定位置 · 路径起点 · 路径终点 · 复制链接 · 更多
 */
import { Menu, MenuButton, MenuItem, MenuProvider } from '@ariakit/react'
import { Ellipsis, EyeOff, Flag, Link, Pin, PinOff, Route, Waypoints } from 'lucide-react'
import { showText } from '../../graph/show-text.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useCopy } from '../../state/use-copy.ts'
import { useNodeActions } from '../../state/use-node-actions.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'
import { Hint } from './hint.tsx'

export function NodeActionRow({ node }: { node: string }) {
  const { panel } = useStrings()
  const { expand, hide, togglePin, pathFrom, pathTo, copyLink } = useNodeActions()
  const isPinned = useView((view) => view.changes.now.pinned.has(node))

  return (
    <fieldset className="action-row" aria-label={panel.actions} data-testid="node-actions">
      <Hint text={panel.expand} onClick={() => expand([node])} data-testid="action-expand">
        <Waypoints className="icon" aria-hidden />
      </Hint>
      <Hint text={panel.hide} onClick={() => hide([node])} data-testid="action-hide">
        <EyeOff className="icon" aria-hidden />
      </Hint>
      <Hint
        text={isPinned ? panel.unpin : panel.pin}
        onClick={() => togglePin([node])}
        className={isPinned ? 'is-on' : undefined}
        data-testid="action-pin"
      >
        {isPinned ? <PinOff className="icon" aria-hidden /> : <Pin className="icon" aria-hidden />}
      </Hint>
      <Hint text={panel.pathFrom} onClick={() => pathFrom(node)} data-testid="action-path-from">
        <Route className="icon" aria-hidden />
      </Hint>
      <Hint text={panel.pathTo} onClick={() => pathTo(node)} data-testid="action-path-to">
        <Flag className="icon" aria-hidden />
      </Hint>
      <Hint text={panel.copyLink} onClick={() => copyLink([node])} data-testid="action-copy-link">
        <Link className="icon" aria-hidden />
      </Hint>
      <MoreActions node={node} />
    </fieldset>
  )
}

function MoreActions({ node }: { node: string }) {
  const { graph, documents } = useGraphSession()
  const { panel } = useStrings()
  const dispatch = useDispatch()
  const copy = useCopy()
  const { label, kind, documents: places } = graph.getNodeAttributes(node)
  const onlyItsDocuments = () => {
    const ids = places.flatMap((place) => documents[place]?.id ?? [])
    dispatch({ type: 'filter', filters: { documents: new Set(ids) } })
  }

  return (
    <MenuProvider>
      <MenuButton aria-label={panel.moreActions} title={panel.moreActions} data-testid="action-more">
        <Ellipsis className="icon" aria-hidden />
      </MenuButton>
      <Menu className="panel-menu" portal gutter={4} unmountOnHide>
        <MenuItem onClick={() => copy(showText(label), 'name')} data-testid="action-copy-name">
          {panel.copyName}
        </MenuItem>
        {kind === 'place' && (
          <MenuItem onClick={() => dispatch({ type: 'filter', filters: { division: node } })}>
            {panel.onlyDivision}
          </MenuItem>
        )}
        <MenuItem onClick={onlyItsDocuments} data-testid="action-its-documents">
          {panel.onlyItsDocuments}
        </MenuItem>
      </Menu>
    </MenuProvider>
  )
}
