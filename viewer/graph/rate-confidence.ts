/**
 * Puts a confidence into one of four classes that have words.
 * 0.93 → 'high'
 */
export type Rating = 'high' | 'good' | 'fair' | 'low'

export function rateConfidence(confidence: number): Rating {
  if (confidence >= 0.9) return 'high'
  if (confidence >= 0.75) return 'good'
  return confidence >= 0.5 ? 'fair' : 'low'
}
