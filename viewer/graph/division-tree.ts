/**
 * Lists the places of the graph as their hierarchy has them, each with the number of what belongs to it.
 * → 云海省 58, · 云岭县 42, · · 云溪镇 17, · · 白露镇 9, 某产业园 1 (lies in nothing that is known)
 */
import { readDivisions } from './find-in-division.ts'
import { rememberPerGrowth } from './remember-per-growth.ts'

export interface DivisionRow {
  key: string
  /** 0 for what lies in nothing that is in the graph. */
  depth: number
  /** The place it is listed under. */
  parent: string | null
  /** Nodes of all kinds that choosing it leaves, itself included. */
  count: number
}

/** Every place once, parents before children; those with codes in the order of the codes, then the fuller ones. */
export const listDivisions = rememberPerGrowth((graph): DivisionRow[] => {
  const { parents, upwards, homes } = readDivisions(graph)
  const counts = new Map<string, number>()
  for (const places of homes) {
    const inside = new Set(places.flatMap((place) => [...upwards.get(place)!]))
    for (const place of inside) counts.set(place, (counts.get(place) ?? 0) + 1)
  }

  const children = new Map<string | null, string[]>()
  for (const place of upwards.keys()) {
    const parent = parents.get(place)?.[0] ?? null
    const siblings = children.get(parent)
    if (siblings) siblings.push(place)
    else children.set(parent, [place])
  }
  const codeOf = (key: string) => graph.getNodeAttribute(key, 'code') ?? '~' // after all digits
  const inOrder = (places: readonly string[] = []) =>
    [...places].sort(
      (left, right) =>
        compare(codeOf(left), codeOf(right)) ||
        counts.get(right)! - counts.get(left)! ||
        compare(left, right),
    )

  const rows: DivisionRow[] = []
  const listed = new Set<string>()
  const list = (roots: readonly string[]) => {
    const rowOf = (key: string, parent: string | null, depth: number) => ({
      key,
      parent,
      depth,
      count: counts.get(key)!,
    })
    const waiting = roots.map((key) => rowOf(key, null, 0)).reverse()
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      const { key, depth } = row
      if (listed.has(key)) continue
      listed.add(key)
      rows.push(row)
      const below = inOrder(children.get(key)).map((child) => rowOf(child, key, depth + 1))
      for (const child of below.reverse()) waiting.push(child)
    }
  }
  list(inOrder(children.get(null)))
  // What is left lies in a circle; it begins where the order says.
  list(inOrder([...upwards.keys()].filter((key) => !listed.has(key))))
  return rows
})

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
