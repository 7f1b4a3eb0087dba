/**
 * The menu of formats in which what is in sight can be saved.
 * [导出] → 当前显示的 9 个节点、10 条关系: PNG 图片, SVG 矢量图, GEXF, JSON
 */
import { Menu, MenuButton, MenuGroup, MenuGroupLabel, MenuItem, MenuProvider } from '@ariakit/react'
import { VIEW_FORMATS } from '../../export/export-view.ts'
import { useExport } from '../../export/use-export.ts'
import { useStrings } from '../../state/use-strings.ts'
import { BarButton } from './bar-button.tsx'

export function ExportMenu() {
  const { share } = useStrings()
  return (
    <MenuProvider placement="bottom-end">
      <MenuButton
        render={<BarButton icon="download" label={share.exportView} />}
        data-testid="export-button"
      />
      <Menu className="menu" gutter={6} unmountOnHide portal data-testid="export-menu">
        <ExportItems />
      </Menu>
    </MenuProvider>
  )
}

export function ExportItems() {
  const { share, locale } = useStrings()
  const { nodes, edges, exportAs } = useExport()
  return (
    <MenuGroup>
      <MenuGroupLabel className="menu-label" data-testid="export-counts">
        {share.inSight(nodes.toLocaleString(locale), edges.toLocaleString(locale))}
      </MenuGroupLabel>
      {VIEW_FORMATS.map((format) => (
        <MenuItem
          key={format}
          className="menu-item"
          onClick={() => void exportAs(format)}
          data-testid={`export-${format}`}
        >
          <span>{share.formats[format].name}</span>
          <span className="menu-note">{share.formats[format].note}</span>
        </MenuItem>
      ))}
    </MenuGroup>
  )
}
