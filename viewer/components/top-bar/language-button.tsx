/**
 * Changes the interface to the other language, and says so in that language.
 * in Chinese → [English]
 */
import { useStrings } from '../../state/use-strings.ts'
import { useViewActions } from '../../state/use-view-actions.ts'

export function LanguageButton() {
  const { share, language } = useStrings()
  const { switchLanguage } = useViewActions()
  return (
    <button
      type="button"
      className="language"
      lang={language === 'zh' ? 'en' : 'zh-CN'}
      title={share.switchLanguage}
      onClick={switchLanguage}
      data-testid="language"
    >
      {share.language}
    </button>
  )
}
