/**
 * The months that a document's date covers.
 * 2024-05-16 → 2024-05 to 2024-05; 2024 → 2024-01 to 2024-12
 */

export interface DateSpan {
  /** 2024-05 */
  first: string
  last: string
}

/** Null where there is no date, or none that can be read. */
export function dateSpan(date: string | undefined): DateSpan | null {
  const [, year, month] = date?.match(/^((?:1[89]|2\d)\d\d)(?:-(0[1-9]|1[0-2])(?:$|\D))?/) ?? []
  if (year === undefined) return null
  return month === undefined
    ? { first: `${year}-01`, last: `${year}-12` }
    : { first: `${year}-${month}`, last: `${year}-${month}` }
}
