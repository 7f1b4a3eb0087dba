/**
 * Expands nodes and says so where it cannot be done.
 * useExpand()(['place:440605104']) with the server gone → a notice: 未能展开：服务程序没有应答。
 */
import { useCallback } from 'react'
import { useNodeActions } from '../../state/use-node-actions.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch } from '../../state/view-store.tsx'

export function useExpand(): (keys: readonly string[]) => Promise<void> {
  const { expand } = useNodeActions()
  const dispatch = useDispatch()
  const { panel } = useStrings()
  return useCallback(
    async (keys) => {
      try {
        await expand(keys)
      } catch {
        dispatch({ type: 'notify', notice: { tone: 'problem', text: panel.expandFailed } })
      }
    },
    [expand, dispatch, panel],
  )
}
