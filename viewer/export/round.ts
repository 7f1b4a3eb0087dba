/**
 * Rounds a length in pixels to hundredths, which no eye tells apart.
 * 41.66667 → 41.67
 */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
