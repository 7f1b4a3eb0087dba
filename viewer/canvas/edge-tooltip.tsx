/**
 * What an edge says, beside the pointer that rests on it: both ends, the office, confidence, the first sentence.
 * 林知远 — 镇长 → 云溪镇 · 可信度 90% “林知远任云溪镇镇长。”
 */
import { useEffect, useState } from 'react'
import { SYMMETRIC_RELATIONS } from '../../graph/ontology.ts'
import { MarkedSentence } from '../components/panel/marked-sentence.tsx'
import { namesOf } from '../graph/names-of.ts'
import { PATIENCE } from '../settings.ts'
import { useGraphSession } from '../state/graph-session.ts'
import { useEvidence } from '../state/use-evidence.ts'
import { useStrings } from '../state/use-strings.ts'
import { clipLabel } from './clip-label.ts'

export interface PointedEdge {
  edge: string
  /** Of the pointer, in pixels of the canvas. */
  x: number
  y: number
}

export function EdgeTooltip(pointed: PointedEdge) {
  const [patient, setPatient] = useState(false)
  useEffect(() => {
    const waiting = setTimeout(() => setPatient(true), PATIENCE.tooltip)
    return () => clearTimeout(waiting)
  }, [])
  return patient ? <Told {...pointed} /> : null
}

function Told({ edge, x, y }: PointedEdge) {
  const { graph } = useGraphSession()
  const strings = useStrings()
  const read = useEvidence('edges', [edge])
  const { relation, office, role, confidence } = graph.getEdgeAttributes(edge)
  const [source, target] = graph.extremities(edge)
  const labelOf = (key: string) => clipLabel(graph.getNodeAttribute(key, 'label'))
  const [first] = (read.state === 'ready' && read.evidence.get(edge)) || []
  const said = [strings.relations[relation], clipLabel(office ?? role ?? '')].filter(Boolean).join(' · ')
  const share = confidence.toLocaleString(strings.locale, { style: 'percent' })

  return (
    // Opens towards the middle of the canvas, so that it is never cut off.
    <div
      role="tooltip"
      className="edge-tooltip"
      style={{ '--x': `${x}px`, '--y': `${y}px` } as React.CSSProperties}
      data-testid="edge-tooltip"
    >
      <p className="edge-tooltip-ends">
        <strong>{labelOf(source)}</strong>
        <span>{SYMMETRIC_RELATIONS.has(relation) ? '—' : '→'}</span>
        <strong>{labelOf(target)}</strong>
      </p>
      <p className="edge-tooltip-said">
        {said}
        <span> · {strings.canvas.confidence(share)}</span>
      </p>
      {first !== undefined && (
        <blockquote>
          <MarkedSentence
            evidence={first}
            names={{ self: namesOf(graph, source), other: namesOf(graph, target) }}
          />
        </blockquote>
      )}
    </div>
  )
}
