/**
 * The menu at the pointer: what can be done with a node, the selected nodes, an edge, or the whole canvas.
 * right click on 云溪镇 → 展开相邻节点, 隐藏, 固定位置, 从这里找路径, …
 */
import { Menu, MenuGroup, MenuGroupLabel, useMenuStore } from '@ariakit/react'
import { type ReactNode, useCallback, useRef, useState } from 'react'
import { clipLabel } from '../../canvas/clip-label.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useView } from '../../state/view-store.tsx'
import { CanvasItems } from './canvas-items.tsx'
import { CanvasMenuContext, type MenuTarget, type OpenMenu } from './canvas-menu-context.ts'
import { EdgeItems } from './edge-items.tsx'
import { NodeItems } from './node-items.tsx'

/** Everything below it can open the menu. */
export function CanvasMenuProvider({ children }: { children: ReactNode }) {
  const menu = useMenuStore()
  const [target, setTarget] = useState<MenuTarget>('canvas')
  const at = useRef({ x: 0, y: 0 })
  const open = useCallback<OpenMenu>(
    (next, where) => {
      setTarget(next)
      at.current = where
      menu.show()
    },
    [menu],
  )

  return (
    <CanvasMenuContext value={open}>
      {children}
      <Menu
        store={menu}
        modal
        backdrop={false}
        portal
        unmountOnHide
        getAnchorRect={() => at.current}
        className="canvas-menu"
        data-testid="canvas-menu"
      >
        <MenuGroup>
          <Items target={target} />
        </MenuGroup>
      </Menu>
    </CanvasMenuContext>
  )
}

function Items({ target }: { target: MenuTarget }) {
  const { graph } = useGraphSession()
  const { canvas } = useStrings()
  const selected = useView((view) => view.selected)

  if (target !== 'canvas' && 'node' in target && graph.hasNode(target.node)) {
    // A menu on one of several selected nodes is for all of them.
    const keys = selected.includes(target.node) ? selected.filter((key) => graph.hasNode(key)) : [target.node]
    const title =
      keys.length > 1
        ? canvas.menuOfNodes(keys.length)
        : canvas.menuOfNode(clipLabel(graph.getNodeAttribute(target.node, 'label')))
    return (
      <>
        <MenuGroupLabel className="canvas-menu-title">{title}</MenuGroupLabel>
        <NodeItems keys={keys} />
      </>
    )
  }
  if (target !== 'canvas' && 'edge' in target && graph.hasEdge(target.edge)) {
    return (
      <>
        <MenuGroupLabel className="canvas-menu-title">{canvas.menuOfEdge}</MenuGroupLabel>
        <EdgeItems edge={target.edge} />
      </>
    )
  }
  return (
    <>
      <MenuGroupLabel className="canvas-menu-title">{canvas.menuOfCanvas}</MenuGroupLabel>
      <CanvasItems />
    </>
  )
}
