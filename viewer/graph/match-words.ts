/**
 * Whether a text has all the words that were typed, in any order.
 * matchWords('云溪 4406') of 'yunxi 云溪镇 440605104' → true
 */

/** Small letters, full-width forms as they are meant. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** The texts must have gone through `fold`: a long list is folded once and not with every key pressed. */
export function matchWords(query: string): (folded: string) => boolean {
  const words = fold(query).trim().split(/\s+/)
  return (folded) => words.every((word) => folded.includes(word))
}
