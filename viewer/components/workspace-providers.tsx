/**
 * What the parts of the workspace share: what is in sight, the path that stands out, the search.
 * <WorkspaceProviders><SearchBox /></WorkspaceProviders> → useShown() and useSearchEngine() answer below it
 */
import { type ReactNode, useMemo, useState } from 'react'
import { type PathElements, PathElementsContext } from '../state/path-elements.ts'
import { ShownProvider } from '../state/use-shown.tsx'
import { SearchProvider } from './search/search-provider.tsx'

export function WorkspaceProviders({ children }: { children: ReactNode }) {
  const [elements, setElements] = useState<PathElements | null>(null)
  const path = useMemo(() => ({ elements, setElements }), [elements])
  return (
    <PathElementsContext value={path}>
      <ShownProvider>
        <SearchProvider>{children}</SearchProvider>
      </ShownProvider>
    </PathElementsContext>
  )
}
