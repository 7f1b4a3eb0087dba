/**
 * The nodes and edges of the path that is shown, from whoever finds it to the canvas that makes it stand out.
 * const { setElements } = usePathElements(); setElements({ nodes: new Set(['lin', 'yunxi']), edges: new Set(['…']) })
 */
import { createContext, useContext } from 'react'

export interface PathElements {
  nodes: ReadonlySet<string>
  edges: ReadonlySet<string>
}

export interface PathElementsValue {
  /** Null while no path is shown. */
  elements: PathElements | null
  setElements: (elements: PathElements | null) => void
}

export const PathElementsContext = createContext<PathElementsValue>({
  elements: null,
  setElements: () => {},
})

export function usePathElements(): PathElementsValue {
  return useContext(PathElementsContext)
}
