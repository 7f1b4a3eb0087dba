/**
 * All edges of one relation and direction in the reading panel; folded while the filters hide the relation.
 * holds_office, in → 任职者 2: 林知远, 周砚秋
 */
import type { EdgeGroup, NeighbourEdge } from '../../graph/group-edges.ts'
import { listOffices } from '../../graph/list-offices.ts'
import { LIST_LIMIT } from '../../settings.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch } from '../../state/view-store.tsx'
import { NeighbourItem } from './neighbour-item.tsx'
import type { EvidenceReader } from './use-listed-evidence.ts'

interface EdgeGroupSectionProps {
  group: EdgeGroup
  /** Those of its edges that are listed; none while the relation is hidden. */
  listed: readonly NeighbourEdge[]
  isHidden: boolean
  selfNames: readonly string[]
  reader: EvidenceReader
  onMore: () => void
  /** Offices of a person are parted into current and former ones, by the date of the newest document. */
  newest: string | undefined
}

export function EdgeGroupSection(props: EdgeGroupSectionProps) {
  const { group, listed, isHidden, onMore, newest } = props
  const { relation, direction, edges } = group
  const strings = useStrings()
  const dispatch = useDispatch()
  const left = edges.length - listed.length
  const isOffices = relation === 'holds_office' && direction === 'out'
  const { current, former } = isOffices ? listOffices(listed, newest) : { current: listed, former: [] }

  return (
    <section className="edge-group" data-testid={`group-${relation}-${direction}`}>
      <h2>
        {strings.groups[relation][direction]}
        <span className="filter-count">{edges.length}</span>
        {isHidden && (
          <>
            <span className="group-note">{strings.panel.hiddenByFilter}</span>
            <button
              type="button"
              className="button-quiet"
              onClick={() => dispatch({ type: 'toggleRelation', relation })}
            >
              {strings.panel.show}
            </button>
          </>
        )}
      </h2>
      {former.length > 0 && current.length > 0 && <h3>{strings.panel.currentOffices}</h3>}
      <EdgeItems edges={current} {...props} />
      {former.length > 0 && <h3>{strings.panel.formerOffices}</h3>}
      <EdgeItems edges={former} {...props} />
      {!isHidden && left > 0 && (
        <button type="button" className="button-quiet" onClick={onMore}>
          {strings.panel.more(Math.min(LIST_LIMIT.neighbours, left))}
        </button>
      )}
    </section>
  )
}

function EdgeItems({
  edges,
  selfNames,
  reader,
}: Pick<EdgeGroupSectionProps, 'selfNames' | 'reader'> & { edges: readonly NeighbourEdge[] }) {
  if (edges.length === 0) return null
  return (
    <ul>
      {edges.map((edge) => (
        <NeighbourItem key={edge.key} edge={edge} selfNames={selfNames} reader={reader} />
      ))}
    </ul>
  )
}
