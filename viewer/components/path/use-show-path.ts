/**
 * Shows the chosen path on the canvas: lets in what the filters hide, and makes it stand out.
 * useShowPath(林知远 · 云溪镇 · 云岭县) → the three stand out until another path is chosen or the panel is closed
 */
import { useEffect, useRef } from 'react'
import type { GraphPath } from '../../graph/find-graph-paths.ts'
import { usePathElements } from '../../state/path-elements.ts'
import { useIsShown } from '../../state/use-shown.tsx'
import { useDispatch } from '../../state/view-store.tsx'

export function useShowPath(path: GraphPath | undefined): void {
  const dispatch = useDispatch()
  const { setElements } = usePathElements()
  const isShown = useIsShown()
  const latest = useRef({ path, isShown })
  latest.current = { path, isShown }
  const identity = path?.nodes.join('\n')

  // biome-ignore lint/correctness/useExhaustiveDependencies: once a path, though filters may change while it is shown
  useEffect(() => {
    const shownPath = latest.current.path
    if (shownPath === undefined) return
    const { nodes, steps } = shownPath
    const hidden = nodes.filter((key) => !latest.current.isShown(key))
    if (hidden.length > 0) dispatch({ type: 'letIn', keys: hidden })
    const edges = new Set(steps.flatMap(({ edge, parallel }) => [edge, ...parallel]))
    setElements({ nodes: new Set(nodes), edges })
    return () => setElements(null)
  }, [identity, dispatch, setElements])
}
