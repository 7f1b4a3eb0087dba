/**
 * Sorts rows by one column: numbers by size, texts as a reader of the language expects, hanzi by pinyin.
 * ['周砚秋', '白露镇', '林知远'], ascending → [1, 2, 0]: 白露镇, 林知远, 周砚秋
 */

/** What a row is sorted by; rows without one stand last in both directions. */
export type SortValue = string | number | undefined

/**
 * Numbers of the rows in their new order; rows of the same value keep their order.
 * @param values one of each row, all numbers or all texts
 */
export function sortRows(values: readonly SortValue[], descending: boolean, locale: string): Uint32Array {
  const ranks = rankValues(values, locale)
  const sign = descending ? -1 : 1
  const order = Uint32Array.from(values, (_value, row) => row)
  return order.sort((left, right) => {
    const one = ranks[left]!
    const other = ranks[right]!
    if (one === other) return left - right
    if (one === Number.POSITIVE_INFINITY) return 1
    if (other === Number.POSITIVE_INFINITY) return -1
    return sign * (one - other)
  })
}

/** Each text is compared by its place among the distinct ones: many edges share few names. */
function rankValues(values: readonly SortValue[], locale: string): Float64Array {
  const texts = [...new Set(values)].filter((value) => typeof value === 'string' && value !== '') as string[]
  texts.sort(new Intl.Collator(locale, { numeric: true }).compare)
  const ranks = new Map(texts.map((text, rank) => [text, rank]))
  return Float64Array.from(values, (value) =>
    typeof value === 'number' ? value : (ranks.get(value ?? '') ?? Number.POSITIVE_INFINITY),
  )
}
