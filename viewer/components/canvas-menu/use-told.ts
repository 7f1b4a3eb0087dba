/**
 * Waits for what was asked for and tells the reader how it went.
 * told(copyLink(keys), { done: '链接已复制', failed: '…' }) → a notice, of one tone or the other
 */
import { useCallback } from 'react'
import { useDispatch } from '../../state/view-store.tsx'

interface Words {
  /** Left out where the reader sees it anyway. */
  done?: string
  failed: string
}

export function useTold(): (work: Promise<void>, words: Words) => void {
  const dispatch = useDispatch()
  return useCallback(
    (work, { done, failed }) => {
      work.then(
        () => {
          if (done !== undefined) dispatch({ type: 'notify', notice: { tone: 'done', text: done } })
        },
        () => dispatch({ type: 'notify', notice: { tone: 'problem', text: failed } }),
      )
    },
    [dispatch],
  )
}
