/**
 * What the parts of the workspace share: what is in sight, the path that stands out, the search.
 * <WorkspaceProviders><SearchBox /></WorkspaceProviders> → useShown() and useSearchEngine() answer below it
 */
import type { ReactNode } from 'react'
import { PathElementsProvider } from '../state/path-elements.ts'
import { ShownProvider } from '../state/use-shown.tsx'
import { SearchProvider } from './search/search-provider.tsx'

export function WorkspaceProviders({ children }: { children: ReactNode }) {
  return (
    <ShownProvider>
      <PathElementsProvider>
        <SearchProvider>{children}</SearchProvider>
      </PathElementsProvider>
    </ShownProvider>
  )
}
