/**
 * The bar at the top: name, search, language.
 * → [政图] [搜索名称或别名] [English]
 */
import { rememberLanguage } from '../../state/remember-choices.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'
import { SearchBox } from '../search/search-box.tsx'
import { ModeSwitch } from '../table/mode-switch.tsx'
import { Logo } from './logo.tsx'

export function TopBar() {
  return (
    <header className="top-bar">
      <Logo />
      <SearchBox />
      <ModeSwitch />
      <LanguageButton />
    </header>
  )
}

function LanguageButton() {
  const language = useView((view) => view.language)
  const dispatch = useDispatch()
  const strings = useStrings()
  const other = language === 'zh' ? 'en' : 'zh'
  const speakOther = () => {
    rememberLanguage(other)
    dispatch({ type: 'speak', language: other })
  }

  return (
    <button type="button" className="language" lang={other} onClick={speakOther} data-testid="language">
      {strings.share.language}
    </button>
  )
}
