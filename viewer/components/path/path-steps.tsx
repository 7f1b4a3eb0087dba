/**
 * A path from top to bottom, each step with its sentence, and a button that copies it all.
 * → ● 林知远 / ↓ 任职于 · 镇长 / ● 云溪镇 / ↓ 属于 / ● 云岭县 / [复制路径和原句]
 */
import { useMemo } from 'react'
import type { GraphPath } from '../../graph/find-graph-paths.ts'
import { writePath } from '../../graph/write-path.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useCopy } from '../../state/use-copy.ts'
import { useEvidence } from '../../state/use-evidence.ts'
import { useStrings } from '../../state/use-strings.ts'
import { NodeButton } from '../panel/node-button.tsx'
import { PathStepItem } from './path-step-item.tsx'

export function PathSteps({ path }: { path: GraphPath }) {
  const { graph, documentOf } = useGraphSession()
  const strings = useStrings()
  const copy = useCopy()
  const edges = useMemo(() => path.steps.flatMap(({ edge, parallel }) => [edge, ...parallel]), [path])
  const read = useEvidence('edges', edges)

  const copyPath = () => {
    const evidence = read.state === 'ready' ? read.evidence : new Map()
    return copy(writePath(graph, path, { evidence, documentOf }, strings), 'path')
  }

  return (
    <>
      <p className="path-node">
        <NodeButton node={path.nodes[0]!} />
      </p>
      <ol className="path-steps" data-testid="path-steps">
        {path.steps.map((step) => (
          <PathStepItem key={step.edge} step={step} read={read} />
        ))}
      </ol>
      <button
        type="button"
        className="path-copy"
        disabled={read.state === 'loading'}
        onClick={() => void copyPath()}
        data-testid="path-copy"
      >
        {strings.path.copy}
      </button>
    </>
  )
}
