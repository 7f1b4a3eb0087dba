/**
 * On narrow screens, one menu for all that the bar holds on wide ones.
 * [≡] → 表格, 路径, 复制链接, 导出 …, 外观 …, English, 快捷键与操作
 */
import { Menu, MenuButton, MenuItem, MenuProvider, MenuSeparator } from '@ariakit/react'
import { useStrings } from '../../state/use-strings.ts'
import { useViewActions } from '../../state/use-view-actions.ts'
import { useView } from '../../state/view-store.tsx'
import { Icon, type IconName } from '../icon.tsx'
import { BarButton } from './bar-button.tsx'
import { ExportItems } from './export-menu.tsx'
import { ThemeItems } from './theme-menu.tsx'

export function MoreMenu() {
  const strings = useStrings()
  const { share, table } = strings
  const mode = useView((view) => view.mode)
  const { copyLink, choosePath, switchLanguage, switchMode, openHelp } = useViewActions()
  const other = mode === 'graph' ? 'table' : 'graph'

  return (
    <MenuProvider placement="bottom-end">
      <MenuButton render={<BarButton icon="menu" label={share.more} />} data-testid="more-button" />
      <Menu className="menu" gutter={6} unmountOnHide portal data-testid="more-menu">
        <Item icon={other} words={table[other]} name="more-mode" act={switchMode} />
        <Item icon="path" words={share.findPath} name="more-path" act={choosePath} />
        <Item icon="link" words={share.copyLink} name="more-link" act={() => void copyLink()} />
        <MenuSeparator className="menu-separator" />
        <ExportItems />
        <MenuSeparator className="menu-separator" />
        <ThemeItems />
        <MenuSeparator className="menu-separator" />
        <Item icon="languages" words={share.language} name="more-language" act={switchLanguage} />
        <Item icon="help" words={share.help} name="more-help" act={openHelp} />
      </Menu>
    </MenuProvider>
  )
}

function Item({ icon, words, name, act }: { icon: IconName; words: string; name: string; act: () => void }) {
  return (
    <MenuItem className="menu-item" onClick={act} data-testid={name}>
      <Icon name={icon} />
      <span>{words}</span>
    </MenuItem>
  )
}
