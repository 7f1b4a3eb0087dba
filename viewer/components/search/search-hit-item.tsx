/**
 * One row of the search list: kind, name with the searched part marked, why it fits, where it belongs.
 * → ● 林知远 镇长 · 云溪镇   云岭县   筛选之外 [显示]   3
 */
import { findHome } from '../../search/find-home.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useIsShown } from '../../state/use-shown.tsx'
import { useStrings } from '../../state/use-strings.ts'
import { useView } from '../../state/view-store.tsx'
import { KindMark } from '../kind-mark.tsx'
import { ShownName } from '../panel/shown-name.tsx'
import type { SearchRow } from './list-rows.ts'
import { MarkedName } from './marked-name.tsx'

/** What is to be done with a hit: select it alone, add it to the selection, only let it in. */
export type ChoiceOfHit = 'select' | 'add' | 'letIn'

interface Props {
  id: string
  row: SearchRow
  isActive: boolean
  onChoose: (row: SearchRow, choice: ChoiceOfHit) => void
  onPoint: (row: SearchRow) => void
}

export function SearchHitItem({ id, row, isActive, onChoose, onPoint }: Props) {
  const { graph } = useGraphSession()
  const strings = useStrings()
  const isShown = useIsShown()
  const isSelected = useView((view) => view.selected.includes(row.key))
  const node = 'remote' in row ? row.remote.node : graph.getNodeAttributes(row.key)
  const isOutside = 'hit' in row && !isShown(row.key)
  const home = 'hit' in row ? findHome(graph, row.key) : []

  return (
    <div role="presentation" className={isOutside ? 'search-row is-outside' : 'search-row'}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field's arrows and Enter choose */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus */}
      <div
        id={id}
        role="option"
        aria-selected={isActive}
        className="search-hit"
        onMouseDown={(event) => event.preventDefault()}
        onMouseMove={() => onPoint(row)}
        onClick={(event) => onChoose(row, event.ctrlKey || event.metaKey ? 'add' : 'select')}
        data-testid="search-hit"
        data-outside={isOutside || undefined}
      >
        <KindMark kind={node.kind} />
        <span className="search-hit-names">
          <span className="search-hit-label">
            <MarkedName
              name={node.label}
              marked={'hit' in row && row.hit.name === node.label ? row.hit.marked : undefined}
            />
          </span>
          <Reason row={row} label={node.label} />
          {home.length > 0 && (
            <span className="search-hit-home">
              <ShownName text={home.join(' · ')} />
            </span>
          )}
        </span>
        {isSelected && <span className="search-hit-tag">{strings.search.selected}</span>}
        {isOutside && <span className="search-hit-tag">{strings.search.outside}</span>}
        <span className="filter-count" title={strings.search.edges(node.degree)}>
          {node.degree}
        </span>
      </div>
      {isOutside && (
        // By key it is Shift and Enter: within a list of options only the field may have the focus.
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          className="button-quiet search-let-in"
          title={strings.search.letInNamed(node.label)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(row, 'letIn')}
          data-testid="search-let-in"
        >
          {strings.search.letIn}
        </button>
      )}
    </div>
  )
}

/** The alias, pinyin or office that fits, where it is not the label itself. */
function Reason({ row, label }: { row: SearchRow; label: string }) {
  const { graph } = useGraphSession()
  const strings = useStrings()
  const { name, marked, spelling, office } =
    'hit' in row ? row.hit : { ...row.remote, marked: undefined, spelling: undefined, office: undefined }

  return (
    <>
      {name !== label && (
        <span className="search-hit-alias">
          {strings.search.alsoCalled} <MarkedName name={name} marked={marked} />
        </span>
      )}
      {spelling !== undefined && <span className="search-hit-alias">{spelling}</span>}
      {office !== undefined && (
        <span className="search-hit-alias search-hit-office">
          <mark>
            <ShownName text={office.office} />
          </mark>{' '}
          · <ShownName text={graph.getNodeAttribute(office.at, 'label')} />
        </span>
      )}
    </>
  )
}
