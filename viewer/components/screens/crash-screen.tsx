/**
 * The screen after a component failed: load the page again, with or without the view in its address, and what to report.
 * a panel throws → 出了差错 [重新载入] [从头打开] [复制详情]
 */
import { useState } from 'react'
import { copyText } from '../../state/copy-text.ts'
import { useStrings } from '../../state/use-strings.ts'
import type { Crash } from './error-boundary.tsx'
import { Screen } from './screen.tsx'

export function CrashScreen({ error, components }: Crash) {
  const { screens } = useStrings()
  const [copied, setCopied] = useState<boolean>()
  const details = [error.stack ?? String(error), components, navigator.userAgent].join('\n')
  const copy = () => void copyText(details).then(setCopied)
  const startAfresh = () => {
    window.history.replaceState(null, '', window.location.href.split('#')[0])
    window.location.reload()
  }

  return (
    <Screen name="crash">
      <div role="alert">
        <h1>{screens.crashTitle}</h1>
        <p>{screens.crashNote}</p>
      </div>
      <code>{error.message}</code>
      <p className="screen-buttons">
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {screens.reload}
        </button>
        <button type="button" className="button-plain" onClick={startAfresh}>
          {screens.startAfresh}
        </button>
        <button type="button" className="button-plain" onClick={copy} data-testid="copy-details">
          {screens.copyDetails}
        </button>
      </p>
      <p role="status">{copied === undefined ? '' : copied ? screens.copied : screens.notCopied}</p>
      {copied === false && <textarea readOnly rows={8} aria-label={screens.details} value={details} />}
    </Screen>
  )
}
