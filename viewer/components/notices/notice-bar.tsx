/**
 * One line over the page for some seconds: what was done, or why it could not be.
 * { tone: 'done', text: '链接已复制' } → a line that goes by itself
 */
import { useEffect } from 'react'
import { NOTICE_DURATION } from '../../settings.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'

export function NoticeBar() {
  const notice = useView((view) => view.notice)
  const dispatch = useDispatch()

  useEffect(() => {
    if (notice === null) return
    const ending = setTimeout(() => dispatch({ type: 'notify', notice: null }), NOTICE_DURATION)
    return () => clearTimeout(ending)
  }, [notice, dispatch])

  return (
    <p
      className={`notice ${notice === null ? 'is-empty' : `is-${notice.tone}`}`}
      role="status"
      data-testid="notice"
    >
      {notice?.text}
    </p>
  )
}
