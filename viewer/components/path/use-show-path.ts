/**
 * Shows the chosen path on the canvas: lets in what the filters hide, makes it stand out, brings it into sight.
 * useShowPath(林知远 · 云溪镇 · 云岭县) → the three stand out until another path is chosen or the panel is closed
 */
import { useEffect, useRef } from 'react'
import { useCanvasHandle } from '../../canvas/canvas-session.ts'
import type { GraphPath } from '../../graph/find-graph-paths.ts'
import { useSetPathElements } from '../../state/path-elements.ts'
import { useMedia } from '../../state/use-media.ts'
import { useIsShown } from '../../state/use-shown.tsx'
import { useDispatch } from '../../state/view-store.tsx'
import { travelToPath } from './travel-to-path.ts'

export function useShowPath(path: GraphPath | undefined): void {
  const dispatch = useDispatch()
  const canvas = useCanvasHandle()
  const setElements = useSetPathElements()
  const isShown = useIsShown()
  const animated = !useMedia('(prefers-reduced-motion: reduce)')
  const latest = useRef({ path, isShown, animated })
  latest.current = { path, isShown, animated }
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
    const frame = requestAnimationFrame(() => {
      if (canvas.current !== null) travelToPath(canvas.current, nodes, latest.current.animated)
    })
    return () => {
      cancelAnimationFrame(frame)
      setElements(null)
    }
  }, [identity, canvas, dispatch, setElements])
}
