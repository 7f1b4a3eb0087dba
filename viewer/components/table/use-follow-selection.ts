/**
 * Keeps the row of what is selected in sight, also where it was selected elsewhere.
 * search 云溪镇, the 1,234th row → page 13, scrolled to 云溪镇
 */
import { type RefObject, useEffect, useRef } from 'react'
import { TABLE_PAGE } from '../../settings.ts'

interface Follow<Row> {
  rows: readonly Row[]
  visible: Uint32Array
  selected: readonly string[]
  page: number
  goTo: (page: number) => void
  scroller: RefObject<HTMLDivElement | null>
}

/** Follows each new selection once, so that the reader can turn the pages away from it. */
export function useFollowSelection<Row extends { key: string }>({
  rows,
  visible,
  selected,
  page,
  goTo,
  scroller,
}: Follow<Row>): void {
  const wanted = selected.at(-1)
  const followed = useRef<string>(undefined)

  useEffect(() => {
    if (wanted === followed.current) return
    const place = wanted === undefined ? -1 : visible.findIndex((row) => rows[row]!.key === wanted)
    const pageOfRow = Math.floor(place / TABLE_PAGE)
    if (place >= 0 && pageOfRow !== page) return goTo(pageOfRow) // and comes back here
    followed.current = wanted
    if (place < 0) return
    scroller.current?.querySelectorAll('tbody tr')[place % TABLE_PAGE]?.scrollIntoView({ block: 'nearest' })
  })
}
