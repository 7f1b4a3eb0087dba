/**
 * Reads the numbers of dates, in digits or written out.
 * 二〇二四 → 2024, 二十一 → 21, 07 → 7
 */

const NUMERALS = '〇一二三四五六七八九'

/** Of what looks like a number of a date; characters that are no numerals (○, 零, Ｏ) count as 0. */
export function readDateNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written)
  if (!written.includes('十')) return Number([...written].map(digitOf).join(''))
  const [tens = '', ones = ''] = written.split('十')
  return (tens ? digitOf(tens) : 1) * 10 + (ones ? digitOf(ones) : 0)
}

function digitOf(numeral: string): number {
  return Math.max(0, NUMERALS.indexOf(numeral))
}
