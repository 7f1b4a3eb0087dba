/**
 * Says how many there are of something.
 * 1, document → 1 document; 1200, document → 1,200 documents
 */
export function countNoun(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}
