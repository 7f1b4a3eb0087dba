/**
 * Chooses a place of the graph; what belongs to it and below it is left.
 * 云岭县 → 云岭县, its towns, their officials, organizations, projects and programmes
 */
import { useMemo } from 'react'
import { type DivisionRow, listDivisions } from '../../graph/division-tree.ts'
import { fold, matchWords } from '../../graph/match-words.ts'
import type { ViewerGraph } from '../../graph/viewer-graph.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'
import { FilterChip } from './filter-chip.tsx'
import { FilterSection } from './filter-section.tsx'
import { SearchableList } from './searchable-list.tsx'

export function DivisionFilter() {
  const { graph } = useGraphSession()
  const division = useView((view) => view.filters.division)
  const dispatch = useDispatch()
  const { filters } = useStrings()
  const choose = (key: string | null) =>
    dispatch({ type: 'filter', filters: { division: key === division ? null : key } })
  const label =
    division !== null && graph.hasNode(division)
      ? graph.getNodeAttribute(division, 'label')
      : `${division} (${filters.missing})`

  return (
    <FilterSection name="division">
      {division !== null && <FilterChip name="division" label={label} onRemove={() => choose(null)} />}
      <DivisionList chosen={division} onChoose={choose} />
    </FilterSection>
  )
}

/** A component of its own, so that the hierarchy is read only when the section is open. */
function DivisionList({ chosen, onChoose }: { chosen: string | null; onChoose: (key: string) => void }) {
  const { graph } = useGraphSession()
  const { filters } = useStrings()
  const rows = listDivisions(graph)
  const search = useMemo(() => {
    const byKey = new Map(rows.map((row) => [row.key, row]))
    return { byKey, texts: rows.map(({ key }) => searchTexts(graph, key)) }
  }, [graph, rows])

  if (rows.length === 0) return <p className="filter-note">{filters.noPlaces}</p>
  return (
    <SearchableList<DivisionRow>
      name="division"
      label={filters.chooseDivision}
      multiple={false}
      isChosen={(key) => key === chosen}
      onChoose={onChoose}
      rowsFor={(query) => {
        const fits = matchWords(query)
        const named = rows.filter((_, place) => fits(search.texts[place]!.proper))
        const alias = rows.filter((_, place) => {
          const { proper, others } = search.texts[place]!
          return !fits(proper) && fits(others)
        })
        return [...named, ...alias]
      }}
      describe={(row, isSearch) => ({
        key: row.key,
        label: graph.getNodeAttribute(row.key, 'label'),
        count: row.count,
        // Among hits the indentation would say nothing: there the places above are named.
        ...(isSearch ? { detail: placesAbove(graph, search.byKey, row) } : { depth: row.depth }),
      })}
    />
  )
}

/** Its own name and code, then the aliases, which often name the place above as well; pinyin with and without spaces. */
function searchTexts(graph: ViewerGraph, key: string): { proper: string; others: string } {
  const { label, aliases, code = '', spellings } = graph.getNodeAttributes(key)
  const spelled = spellings.map((spelling) => `${spelling}\n${spelling.replaceAll(' ', '')}`)
  const [own = '', ...more] = spelled
  return { proper: fold([label, code, own].join('\n')), others: fold([...aliases, ...more].join('\n')) }
}

/** 云海省 / 云岭县 */
function placesAbove(graph: ViewerGraph, byKey: ReadonlyMap<string, DivisionRow>, row: DivisionRow): string {
  const above: string[] = []
  for (let { parent } = row; parent !== null; parent = byKey.get(parent)!.parent) {
    above.unshift(graph.getNodeAttribute(parent, 'label'))
  }
  return above.join(' / ')
}
