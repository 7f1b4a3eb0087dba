/**
 * Which sections of the filters are folded, remembered while the panel is closed and opened again.
 * fold 类别, close the panel, open it → 类别 is still folded
 */
import { createContext, useContext } from 'react'
import type { FilterName } from '../../state/active-filters.ts'

export interface FoldedSections {
  folded: ReadonlySet<FilterName>
  toggle: (name: FilterName) => void
}

/** The long lists are folded until they are asked for. */
export const FOLDED_AT_FIRST: ReadonlySet<FilterName> = new Set(['division', 'documents'])

export const FoldedSectionsContext = createContext<FoldedSections | null>(null)

export function useFoldedSections(): FoldedSections {
  const sections = useContext(FoldedSectionsContext)
  if (sections === null)
    throw new Error('useFoldedSections outside FoldedSectionsContext: render it in <FilterPanel>')
  return sections
}
