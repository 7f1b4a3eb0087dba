/**
 * Brings the row of what was selected elsewhere into sight.
 * search 云溪镇, the 1,234th row → page 13, scrolled to 云溪镇
 */
import { type RefObject, useEffect, useRef } from 'react'
import { TABLE_PAGE } from '../../settings.ts'
import { useView } from '../../state/view-store.tsx'

interface Follow<Row> {
  rows: readonly Row[]
  visible: Uint32Array
  selected: readonly string[]
  page: number
  goTo: (page: number) => void
  scroller: RefObject<HTMLDivElement | null>
}

/** Turns to the page of what was selected elsewhere, and brings its row into sight. */
export function useFollowSelection<Row extends { key: string }>({
  rows,
  visible,
  selected,
  page,
  goTo,
  scroller,
}: Follow<Row>): void {
  const fromTable = useView((view) => view.selectedFrom === 'table')
  const wanted = selected.at(-1)
  const followed = useRef<string>(undefined)

  useEffect(() => {
    if (wanted === followed.current) return
    const place =
      fromTable || wanted === undefined ? -1 : visible.findIndex((row) => rows[row]!.key === wanted)
    const pageOfRow = Math.floor(place / TABLE_PAGE)
    if (place >= 0 && pageOfRow !== page) return goTo(pageOfRow) // and comes back here
    followed.current = wanted
    if (place < 0) return
    scroller.current?.querySelectorAll('tbody tr')[place % TABLE_PAGE]?.scrollIntoView({ block: 'nearest' })
  })
}
