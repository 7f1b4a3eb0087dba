/**
 * Parts the offices of a person into those that no document ends and those that had ended by the newest document.
 * 林知远: 镇长 2021–, 副镇长 2018–2021 → { current: [镇长], former: [副镇长] }
 */
import type { NeighbourEdge } from './group-edges.ts'

export interface Offices {
  current: NeighbourEdge[]
  former: NeighbourEdge[]
}

/** @param newest date of the newest document: an end that lies after it has not come yet */
export function listOffices(edges: readonly NeighbourEdge[], newest: string | undefined): Offices {
  const hasEnded = ({ attributes: { end } }: NeighbourEdge) =>
    end !== undefined && (newest === undefined || end <= newest)
  return {
    current: edges.filter((edge) => !hasEnded(edge)).sort(latestFirst),
    former: edges.filter(hasEnded).sort(latestFirst),
  }
}

/** By end, then by start; an office without dates keeps its place behind those with dates. */
function latestFirst({ attributes: left }: NeighbourEdge, { attributes: right }: NeighbourEdge): number {
  return compare(right.end, left.end) || compare(right.start, left.start)
}

const compare = (left = '', right = '') => (left === right ? 0 : left < right ? -1 : 1)
