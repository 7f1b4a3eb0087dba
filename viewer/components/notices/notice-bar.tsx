/**
 * One line over the page for some seconds: what was done, or why it could not be; a problem stays longer.
 * { tone: 'done', text: '链接已复制' } → a line that goes by itself
 */
import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { clampText, showText } from '../../graph/show-text.ts'
import { NOTICE_DURATION } from '../../settings.ts'
import { useStrings } from '../../state/use-strings.ts'
import type { Notice } from '../../state/view-state.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'

/** The two regions are always in the page: a screen reader speaks what comes into them, not what comes with them. */
export function NoticeBar() {
  const notice = useView((view) => view.notice)
  const [heard, setHeard] = useState({ notice, times: 0 })
  // The same words twice are two notices: a new element makes them heard again.
  if (heard.notice !== notice) setHeard({ notice, times: heard.times + 1 })

  return (
    <div className="notices" data-testid="notice">
      <div role="status">{notice?.tone === 'done' && <NoticeLine key={heard.times} notice={notice} />}</div>
      <div role="alert">{notice?.tone === 'problem' && <NoticeLine key={heard.times} notice={notice} />}</div>
    </div>
  )
}

function NoticeLine({ notice }: { notice: Notice }) {
  const { panel } = useStrings()
  const dispatch = useDispatch()
  const [isHeld, setHeld] = useState(false)

  useEffect(() => {
    if (isHeld) return
    const ending = setTimeout(() => dispatch({ type: 'notify', notice: null }), NOTICE_DURATION[notice.tone])
    return () => clearTimeout(ending)
  }, [notice, isHeld, dispatch])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it in place
    <div
      className={`notice is-${notice.tone}`}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {notice.tone === 'done' ? (
        <CircleCheck className="icon" aria-hidden />
      ) : (
        <CircleAlert className="icon" aria-hidden />
      )}
      <p>{clampText(showText(notice.text), 300)}</p>
      <button
        type="button"
        className="notice-close"
        aria-label={panel.dismiss}
        title={panel.dismiss}
        onClick={() => dispatch({ type: 'notify', notice: null })}
      >
        <X className="icon" aria-hidden />
      </button>
    </div>
  )
}
