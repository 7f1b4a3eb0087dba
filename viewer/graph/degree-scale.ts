/**
 * The stops of the slider for the number of relations: close together where most nodes are, far apart at the hubs.
 * largest 49 → 0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 40, 49
 */
import { rememberPerGrowth } from './remember-per-growth.ts'

const FIRST_STOPS = [0, 1, 2, 3, 4, 5, 6, 8]
const STOPS_OF_TEN = [1, 1.5, 2, 3, 4, 5, 6, 8]

/** Rising stops from 0 to `largest`. */
export function degreeStops(largest: number): number[] {
  const stops = [...FIRST_STOPS]
  for (let ten = 10; ten < largest; ten *= 10) stops.push(...STOPS_OF_TEN.map((factor) => factor * ten))
  return [...stops.filter((stop) => stop < largest), largest]
}

/** The place of the last stop that is not above `degree`. */
export function stopOf(stops: readonly number[], degree: number): number {
  return Math.max(
    0,
    stops.findLastIndex((stop) => stop <= degree),
  )
}

export const largestDegree = rememberPerGrowth((graph) =>
  graph.reduceNodes((largest, _key, { degree }) => Math.max(largest, degree), 0),
)
