/**
 * Light, dark, or as the system has it.
 * [☀] → 跟随系统 / 浅色 / 深色
 */
import {
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupLabel,
  MenuItemCheck,
  MenuItemRadio,
  MenuProvider,
} from '@ariakit/react'
import { useStrings } from '../../state/use-strings.ts'
import { useViewActions } from '../../state/use-view-actions.ts'
import { THEMES } from '../../state/view-state.ts'
import { useView } from '../../state/view-store.tsx'
import { Icon } from '../icon.tsx'
import { BarButton } from './bar-button.tsx'

export function ThemeMenu() {
  const { share } = useStrings()
  const theme = useView((view) => view.theme)
  return (
    <MenuProvider placement="bottom-end">
      <MenuButton
        render={
          <BarButton icon={theme} label={share.theme} title={`${share.theme}: ${share.themes[theme]}`} />
        }
        data-testid="theme-button"
      />
      <Menu className="menu" gutter={6} unmountOnHide portal data-testid="theme-menu">
        <ThemeItems />
      </Menu>
    </MenuProvider>
  )
}

export function ThemeItems() {
  const { share } = useStrings()
  const theme = useView((view) => view.theme)
  const { chooseTheme } = useViewActions()
  return (
    <MenuGroup>
      <MenuGroupLabel className="menu-label">{share.theme}</MenuGroupLabel>
      {THEMES.map((choice) => (
        <MenuItemRadio
          key={choice}
          name="theme"
          value={choice}
          checked={theme === choice}
          onChange={() => chooseTheme(choice)}
          hideOnClick
          className="menu-item"
          data-testid={`theme-${choice}`}
        >
          <Icon name={choice} />
          <span>{share.themes[choice]}</span>
          <MenuItemCheck className="menu-check" />
        </MenuItemRadio>
      ))}
    </MenuGroup>
  )
}
