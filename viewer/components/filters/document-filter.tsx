/**
 * Chooses documents; what they state is left.
 * 云溪镇干部任前公示 → the nodes and edges that this document names
 */
import { Check } from 'lucide-react'
import { useMemo } from 'react'
import type { DocumentSummary } from '../../../graph/query/graph-store.ts'
import { countByDocument } from '../../graph/count-by-document.ts'
import { fold, matchWords } from '../../graph/match-words.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import { toggled } from '../../state/view-state.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'
import { FilterChip } from './filter-chip.tsx'
import { FilterSection } from './filter-section.tsx'
import { SearchableList } from './searchable-list.tsx'

/** More chosen documents are only counted. */
const MOST_CHIPS = 8

export function DocumentFilter() {
  const { documentOf } = useGraphSession()
  const chosen = useView((view) => view.filters.documents)
  const dispatch = useDispatch()
  const { filters } = useStrings()
  const toggle = (id: string) => dispatch({ type: 'filter', filters: { documents: toggled(chosen, id) } })

  return (
    <FilterSection name="documents">
      {chosen.size > 0 && (
        <div className="filter-chips">
          {[...chosen].slice(0, MOST_CHIPS).map((id) => (
            <FilterChip
              key={id}
              name="document"
              label={documentOf(id)?.title || id}
              onRemove={() => toggle(id)}
            />
          ))}
          {chosen.size > 1 && <p className="filter-note">{filters.chosen(chosen.size)}</p>}
        </div>
      )}
      <DocumentList chosen={chosen} onToggle={toggle} />
    </FilterSection>
  )
}

interface Row {
  document: DocumentSummary
  count: number
  /** What is searched. */
  text: string
}

/** A component of its own, so that the documents are listed only when the section is open. */
function DocumentList({ chosen, onToggle }: { chosen: ReadonlySet<string>; onToggle: (id: string) => void }) {
  const { graph, documents } = useGraphSession()
  const { filters, ...strings } = useStrings()
  const counts = countByDocument(graph)
  const rows = useMemo(() => listRows(documents, counts), [documents, counts])

  return (
    <SearchableList<Row>
      name="documents"
      label={filters.chooseDocuments}
      multiple
      isChosen={(id) => chosen.has(id)}
      onChoose={onToggle}
      rowsFor={(query) => {
        const fits = matchWords(query)
        return rows.filter(({ text }) => fits(text))
      }}
      describe={({ document: { id, title, date, source }, count }) => ({
        key: id,
        label: title || id,
        detail: [date ?? strings.panel.noDate, source].filter(Boolean).join(' · '),
        count,
      })}
      mark={(isChosen) => (
        <span className="filter-tick">{isChosen && <Check aria-hidden="true" size={13} />}</span>
      )}
    />
  )
}

/** The latest first, those without a date last; on one day those that name most nodes first. */
function listRows(documents: readonly DocumentSummary[], counts: readonly number[]): Row[] {
  return documents
    .map((summary, place) => ({
      document: summary,
      count: counts[place] ?? 0,
      text: fold([summary.title, summary.date, summary.source, summary.id].join('\n')),
    }))
    .sort((left, right) => {
      const [early, late] = [left.document.date ?? '', right.document.date ?? '']
      return early === late ? right.count - left.count : early < late ? 1 : -1
    })
}
