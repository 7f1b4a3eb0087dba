/**
 * The filters of the view state as one value that changes only when a filter does.
 * const filters = useFilters() → { hiddenKinds: {}, hiddenRelations: {co_occurs} }
 */
import { useMemo } from 'react'
import type { Filters } from '../graph/count-elements.ts'
import { useView } from './view-store.tsx'

export function useFilters(): Filters {
  const hiddenKinds = useView((view) => view.hiddenKinds)
  const hiddenRelations = useView((view) => view.hiddenRelations)
  return useMemo(() => ({ hiddenKinds, hiddenRelations }), [hiddenKinds, hiddenRelations])
}
