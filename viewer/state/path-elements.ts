/**
 * The nodes and edges of the path that is shown, for the canvas to let them stand out.
 * usePathElements() → { nodes: Set { 'lin', 'yunxi' }, edges: Set { 'lin holds_office yunxi' } }, null without a path
 */
import { createContext, createElement, type ReactNode, useContext, useState } from 'react'

export interface PathElements {
  nodes: ReadonlySet<string>
  edges: ReadonlySet<string>
}

interface Holder {
  elements: PathElements | null
  setElements: (elements: PathElements | null) => void
}

const PathElementsContext = createContext<Holder>({ elements: null, setElements: () => {} })

export function PathElementsProvider({ children }: { children?: ReactNode }) {
  const [elements, setElements] = useState<PathElements | null>(null)
  return createElement(PathElementsContext, { value: { elements, setElements } }, children)
}

export function usePathElements(): PathElements | null {
  return useContext(PathElementsContext).elements
}

export function useSetPathElements(): Holder['setElements'] {
  return useContext(PathElementsContext).setElements
}
