/**
 * Reads level and ancestors off a division's code.
 * 440605123 (丹灶镇) → town, ancestors 440605, 4406, 44; 71-高雄市-凤山区 → county, ancestors 71-高雄市, 71.
 */
import type { Level } from '../../graph/ontology.ts'

/** 2, 4, 6 or 9 digits; or, where no official code exists, the province's digits and the names below it. */
export const DIVISION_CODE = /^(?:\d{2}|\d{4}|\d{6}|\d{9}|\d{2}(?:-\p{Script=Han}*){0,2}-\p{Script=Han}+)$/u

const LEVELS_DOWN: readonly Level[] = ['province', 'city', 'county', 'town']

/** The level that a code says. A code that is none gives `other`. */
export function divisionLevel(code: string): Level {
  if (!DIVISION_CODE.test(code)) return 'other'
  return LEVELS_DOWN[divisionAncestorsOrSelf(code).length - 1] ?? 'other'
}

/**
 * The codes a division may lie below, the nearest first. Not every one has a row: 110101 lies directly below 11,
 * 429004 below 42, 441900003 below 4419. The parent is the first that has one.
 */
export function divisionAncestors(code: string): string[] {
  return divisionAncestorsOrSelf(code).slice(1)
}

function divisionAncestorsOrSelf(code: string): string[] {
  if (code.includes('-')) {
    const parts = code.split('-')
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'))
  }
  return [9, 6, 4, 2].filter((length) => length <= code.length).map((length) => code.slice(0, length))
}
