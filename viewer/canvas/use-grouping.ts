/**
 * The groups that the colours stand for at present, for the canvas and its legend; worked out when the graph has grown.
 * colour by community → { groups: [{ id: '0', label: '云岭县', count: 31 }, …], … }
 */
import { createContext, useContext, useMemo } from 'react'
import { useGraphSession } from '../state/graph-session.ts'
import { useView } from '../state/view-store.tsx'
import { groupNodes } from './choose-looks.ts'
import type { Grouping } from './group-nodes.ts'

export const GroupingContext = createContext<Grouping | null>(null)

/** Null where the colours are those of the kinds. */
export const useGrouping = () => useContext(GroupingContext)

/** For the one who provides it. */
export function useMakeGrouping(): Grouping | null {
  const session = useGraphSession()
  const version = session.version()
  const colourBy = useView((view) => view.colourBy)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph is the same object when it has grown
  return useMemo(() => groupNodes(session.graph, colourBy), [session, version, colourBy])
}
