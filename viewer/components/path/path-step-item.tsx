/**
 * One step of a path: the relation with its direction, the first sentence, and the node that it leads to.
 * → ↓ 任职于 · 镇长 “林知远任云溪镇镇长。” ● 云溪镇
 */
import { useState } from 'react'
import { describeEdge, directionOf } from '../../graph/describe-edge.ts'
import type { PathStep } from '../../graph/find-graph-paths.ts'
import { namesOf } from '../../graph/names-of.ts'
import { ARROWS } from '../../graph/write-path.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import type { EvidenceState } from '../../state/use-evidence.ts'
import { useStrings } from '../../state/use-strings.ts'
import { EvidenceList } from '../panel/evidence-list.tsx'
import { NodeButton } from '../panel/node-button.tsx'

export function PathStepItem({ step, read }: { step: PathStep; read: EvidenceState }) {
  const { graph } = useGraphSession()
  const strings = useStrings()
  const [isWhole, setIsWhole] = useState(false)
  const { from, to, edge, parallel } = step
  const names = { self: namesOf(graph, from), other: namesOf(graph, to) }
  const evidence =
    read.state === 'ready' ? [edge, ...parallel].flatMap((key) => read.evidence.get(key) ?? []) : []
  const left = evidence.length - 1

  return (
    <li className="path-step" data-testid="path-step">
      <p className="path-relation">
        <span className="path-arrow" aria-hidden="true">
          {ARROWS[directionOf(graph, edge, from)]}
        </span>
        {describeEdge(graph, edge, from, strings)}
        {parallel.map((key) => (
          <span key={key} className="path-also">
            {strings.path.also} {describeEdge(graph, key, from, strings)}
          </span>
        ))}
      </p>
      {read.state === 'loading' && <p className="path-reading">{strings.path.readingSentences}</p>}
      {read.state === 'failed' && (
        <p className="path-reading">
          {strings.path.noSentences}{' '}
          <button type="button" className="button-quiet" onClick={read.retry}>
            {strings.path.retry}
          </button>
        </p>
      )}
      <EvidenceList evidence={isWhole ? evidence : evidence.slice(0, 1)} names={names} />
      {left > 0 && (
        <button type="button" className="button-quiet" onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? strings.path.fewer : strings.path.more(left)}
        </button>
      )}
      <p className="path-node">
        <NodeButton node={to} />
      </p>
    </li>
  )
}
