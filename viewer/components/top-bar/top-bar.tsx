/**
 * The bar at the top: name, search, and what can be done with the view.
 * → [政图] [搜索名称或别名] [查找路径] [复制链接] [导出] [外观] [English] [?]
 */
import { NARROW_SCREEN } from '../../settings.ts'
import { useMedia } from '../../state/use-media.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useViewActions } from '../../state/use-view-actions.ts'
import { useView } from '../../state/view-store.tsx'
import { SearchBox } from '../search/search-box.tsx'
import { ModeSwitch } from '../table/mode-switch.tsx'
import { BarButton } from './bar-button.tsx'
import { ExportMenu } from './export-menu.tsx'
import { LanguageButton } from './language-button.tsx'
import { Logo } from './logo.tsx'
import { MoreMenu } from './more-menu.tsx'
import { ThemeMenu } from './theme-menu.tsx'

export function TopBar() {
  const narrow = useMedia(NARROW_SCREEN)
  return (
    <header className="top-bar" data-testid="top-bar">
      <Logo />
      <SearchBox />
      {narrow ? <MoreMenu /> : <BarButtons />}
    </header>
  )
}

function BarButtons() {
  const { share } = useStrings()
  const pathOpen = useView((view) => view.path !== null)
  const { copyLink, choosePath, openHelp } = useViewActions()
  return (
    <div className="bar-buttons">
      <ModeSwitch />
      <BarButton
        icon="path"
        label={share.findPath}
        title={`${share.findPath} (P)`}
        aria-pressed={pathOpen}
        onClick={choosePath}
        data-testid="path-button"
      />
      <BarButton
        icon="link"
        label={share.copyLink}
        title={share.copyLinkNote}
        onClick={() => void copyLink()}
        data-testid="copy-link"
      />
      <ExportMenu />
      <ThemeMenu />
      <LanguageButton />
      <BarButton
        icon="help"
        label={share.help}
        title={`${share.help} (?)`}
        onClick={openHelp}
        data-testid="help-button"
      />
    </div>
  )
}
