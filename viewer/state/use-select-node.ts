/**
 * Selects a node wherever its name stands, and lets it in first where the filters leave it out.
 * useSelectNode()('place:440605104', 'panel') → 云溪镇 is selected and in sight
 */
import { useCallback } from 'react'
import { useIsShown } from './use-shown.tsx'
import type { SelectionOrigin } from './view-state.ts'
import { useDispatch } from './view-store.tsx'

export function useSelectNode(): (key: string, from: SelectionOrigin) => void {
  const dispatch = useDispatch()
  const isShown = useIsShown()
  return useCallback(
    (key, from) => {
      if (!isShown(key)) dispatch({ type: 'letIn', keys: [key] })
      dispatch({ type: 'select', keys: [key], from })
    },
    [dispatch, isShown],
  )
}
