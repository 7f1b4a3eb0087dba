/**
 * Counts how many nodes and edges fall below each confidence, in steps of a twentieth.
 * countByConfidence(graph).nodes[10] → 3, the nodes with a confidence below 0.5
 */
import { RELATIONS, type Relation } from '../../graph/ontology.ts'
import { readColumns } from './element-columns.ts'
import { rememberPerGrowth } from './remember-per-growth.ts'

export const CONFIDENCE_STEPS = 20

export interface ConfidenceCounts {
  /** By step, 0 to CONFIDENCE_STEPS. */
  nodes: number[]
  edges: Record<Relation, number[]>
}

export const countByConfidence = rememberPerGrowth((graph): ConfidenceCounts => {
  const columns = readColumns(graph)
  const nodes = emptySteps()
  const byRelation = RELATIONS.map(emptySteps)
  for (const confidence of columns.nodes.confidence) count(nodes, confidence)
  for (const [number, confidence] of columns.edges.confidence.entries()) {
    count(byRelation[columns.edges.relation[number]!]!, confidence)
  }
  for (const steps of [nodes, ...byRelation]) {
    for (let step = 1; step < steps.length; step += 1) steps[step]! += steps[step - 1]!
  }
  const edges = Object.fromEntries(RELATIONS.map((relation, place) => [relation, byRelation[place]!]))
  return { nodes, edges: edges as ConfidenceCounts['edges'] }
})

/** The step that a confidence of the filter stands at. */
export function confidenceStep(confidence: number): number {
  return Math.round(confidence * CONFIDENCE_STEPS)
}

function emptySteps(): number[] {
  return new Array<number>(CONFIDENCE_STEPS + 1).fill(0)
}

/** Counts at the first step that leaves it out; compared as the filter compares, 0.3 is not below 0.3. */
function count(steps: number[], confidence: number): void {
  let step = Math.max(0, Math.floor(confidence * CONFIDENCE_STEPS) - 1)
  while (step <= CONFIDENCE_STEPS && step / CONFIDENCE_STEPS <= confidence) step += 1
  if (step <= CONFIDENCE_STEPS) steps[step]! += 1
}
