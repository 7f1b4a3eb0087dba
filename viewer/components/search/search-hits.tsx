/**
 * The list below the search box.
 * 云溪 → ● 云溪镇 又称 云溪 9 / ● 云溪大桥 2
 */
import type { SearchHit } from '../../graph/search-nodes.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import { KindMark } from '../kind-mark.tsx'

interface Props {
  id: string
  hits: readonly SearchHit[]
  /** Number of hits that are not listed. */
  left: number
  active: number
  onChoose: (key: string) => void
}

export function SearchHits({ id, hits, left, active, onChoose }: Props) {
  const { graph } = useGraphSession()
  const strings = useStrings()

  return (
    <div className="search-hits" data-testid="search-hits">
      <div role="listbox" id={id} aria-label={strings.search.search}>
        {hits.map(({ key, alias }, index) => {
          const { label, kind, degree } = graph.getNodeAttributes(key)
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field's arrows and Enter choose
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
            <div
              key={key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className="search-hit"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(key)}
              data-testid="search-hit"
            >
              <KindMark kind={kind} />
              <span className="search-hit-label">{label}</span>
              {alias !== undefined && (
                <span className="search-hit-alias">
                  {strings.search.alsoCalled} {alias}
                </span>
              )}
              <span className="filter-count">{degree}</span>
            </div>
          )
        })}
      </div>
      {hits.length === 0 && <p className="search-note">{strings.search.noHits}</p>}
      {left > 0 && <p className="search-note">{strings.search.moreHits(left)}</p>}
    </div>
  )
}
