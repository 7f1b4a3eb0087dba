/**
 * Copies an address that opens the viewer with a view, and says so.
 * useCopyLink()(addressOf(view)) → the address is in the clipboard, 链接已复制 stands at the bottom
 */
import { useCallback } from 'react'
import { useStrings } from './use-strings.ts'
import { useDispatch } from './view-store.tsx'

export function useCopyLink(): (address: string) => Promise<void> {
  const dispatch = useDispatch()
  const { share } = useStrings()
  return useCallback(
    async (address) => {
      try {
        await navigator.clipboard.writeText(address)
        dispatch({ type: 'notify', notice: { tone: 'done', text: share.linkCopied } })
      } catch {
        dispatch({ type: 'notify', notice: { tone: 'problem', text: share.linkNotCopied } })
      }
    },
    [dispatch, share],
  )
}
