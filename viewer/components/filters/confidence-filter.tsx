/**
 * Leaves out what is less sure than a limit.
 * 0.8 → 不低于 0.80, 低于此值：12 条关系、3 个节点
 */
import { useId } from 'react'
import { RELATIONS } from '../../../graph/ontology.ts'
import { CONFIDENCE_STEPS, confidenceStep, countByConfidence } from '../../graph/count-by-confidence.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'
import { FilterSection } from './filter-section.tsx'

export function ConfidenceFilter() {
  const { graph } = useGraphSession()
  const minConfidence = useView((view) => view.filters.minConfidence)
  const hiddenRelations = useView((view) => view.filters.hiddenRelations)
  const dispatch = useDispatch()
  const { filters } = useStrings()
  const noteId = useId()
  const counts = countByConfidence(graph)
  const step = confidenceStep(minConfidence)
  const limit = minConfidence === 0 ? filters.anyConfidence : filters.atLeast(minConfidence.toFixed(2))
  // Relations that are left out anyway would drown the others: every co_occurs stands below 0.35.
  const edges = RELATIONS.filter((relation) => !hiddenRelations.has(relation)).reduce(
    (sum, relation) => sum + counts.edges[relation][step]!,
    0,
  )

  return (
    <FilterSection name="confidence">
      <div className="filter-slider">
        <input
          type="range"
          min={0}
          max={1}
          step={1 / CONFIDENCE_STEPS}
          value={minConfidence}
          aria-label={filters.confidence}
          aria-valuetext={limit}
          aria-describedby={noteId}
          onChange={({ target }) =>
            dispatch({
              type: 'filter',
              filters: { minConfidence: confidenceStep(target.valueAsNumber) / CONFIDENCE_STEPS },
            })
          }
          data-testid="filter-confidence"
        />
        <output>{limit}</output>
      </div>
      <p className="filter-note" id={noteId} data-testid="below-confidence">
        {filters.below(counts.nodes[step]!, edges)}
      </p>
    </FilterSection>
  )
}
