/**
 * Tells the encoding of Chinese text by its bytes: mark, then UTF-8, then the one in which most characters are common ones.
 * C7 E0 CA AF D5 F2 → gb18030 (青石镇; in Big5 it would be 華坒淜)
 */
import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'

export const ENCODING_NAMES = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030',
  big5: 'Big5',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
} as const

export type Encoding = keyof typeof ENCODING_NAMES

/** Byte order marks, and the encoding that each announces. */
const MARKS: readonly [bytes: readonly number[], encoding: Encoding][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** Bytes that the detection looks at; enough to tell the encodings apart. */
export const SAMPLE_BYTES = 65_536

/** Share of the letters that must be common ones: it is above 0.9 in Chinese text, and below 0.6 in what is read wrongly. */
const LEAST_COMMON = 0.75

/** Characters of UTF-8 that a line must have to be taken for it where other lines are not; GB18030 looks so only by chance. */
const SURE_CHARACTERS = 4

/** What a declaration is worth between two encodings that fit equally. */
const DECLARED = 0.02

/** Share of the characters beyond ASCII that may be unreadable in UTF-8. */
export const MOST_UNREADABLE = 0.1

/**
 * @param declared what the file says of itself; believed only where the bytes leave a choice.
 * @throws when the bytes are no text, or are in none of these encodings.
 */
export function detectEncoding(bytes: Uint8Array, declared = ''): Encoding {
  const mark = MARKS.find(([start]) => start.every((byte, index) => bytes[index] === byte))
  if (mark) return mark[1]
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const hasNul = bytes.includes(0)
  if (!hasNul && (isUtf8(bytes) || unreadableShare(new TextDecoder().decode(sample)) <= MOST_UNREADABLE))
    return 'utf-8'
  const candidates: Encoding[] = hasNul
    ? ['utf-16le', 'utf-16be']
    : ['gb18030', 'big5', 'utf-16le', 'utf-16be']
  const score = (encoding: Encoding) =>
    commonShare(iconv.decode(sample, encoding)) + (encodingNamed(declared) === encoding ? DECLARED : 0)
  const scores = candidates.map(score)
  const best = Math.max(...scores)
  if (best >= LEAST_COMMON) return candidates[scores.indexOf(best)]!
  throw new Error(
    hasNul ? 'not a text file (it holds NUL bytes)' : 'its encoding was not recognised; save it as UTF-8',
  )
}

/** Share of U+FFFD among the characters beyond ASCII. */
export function unreadableShare(text: string): number {
  const unreadable = text.match(/\ufffd/g)?.length ?? 0
  return unreadable && unreadable / text.match(/[^\0-\x7f]/g)!.length
}

/** The first line that is plainly UTF-8 and the first that is not, 1-based, where there are both. */
export function findMixedLines(bytes: Uint8Array): { utf8: number; other: number } | undefined {
  let utf8: number | undefined
  let other: number | undefined
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(10, start)
    const end = found < 0 ? bytes.length : found
    const piece = bytes.subarray(start, end)
    start = end + 1
    if (!isUtf8(piece)) other ??= line
    else if (isPlainlyUtf8(piece)) utf8 ??= line
    if (utf8 !== undefined && other !== undefined) return { utf8, other }
  }
  return undefined
}

/** Whether a text that was read as GB18030 or Big5 was UTF-8, so that it says nothing. */
export function wasUtf8(text: string, encoding: Encoding): boolean {
  if (encoding !== 'gb18030' && encoding !== 'big5') return false
  const bytes = iconv.encode(text, encoding)
  return isUtf8(bytes) && isPlainlyUtf8(bytes)
}

function isPlainlyUtf8(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes).replace(/[\0-\x7f]/g, '').length >= SURE_CHARACTERS
}

/** The encoding that a label such as gb2312 or BIG5-HKSCS means; `undefined` where it is another. */
export function encodingNamed(label: string): Encoding | undefined {
  const name = label.toLowerCase()
  if (name.startsWith('gb')) return 'gb18030'
  if (name.startsWith('big5')) return 'big5'
  return name === 'utf8' || name === 'utf-8' ? 'utf-8' : undefined
}

/**
 * Share of common characters among the letters: both national standards put the characters in daily use first, so that the
 * first byte tells. A text is in simplified or in traditional characters; the better of the two counts.
 */
function commonShare(text: string): number {
  const letters = text.match(/[^\0-\x7f\p{P}\p{S}\p{Z}]/gu)
  if (!letters) return 0
  const hanzi = letters.filter((letter) => letter >= '\u4e00' && letter <= '\u9fff').join('')
  const common = Math.max(
    countPairs(iconv.encode(hanzi, 'gbk'), 0xb0, 0xd7, 0xa1),
    countPairs(iconv.encode(hanzi, 'big5'), 0xa4, 0xc6, 0x40),
  )
  return common / letters.length
}

/** Pairs of bytes whose first is within two bounds, and whose second reaches a third. */
function countPairs(bytes: Uint8Array, least: number, most: number, leastSecond: number): number {
  let count = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const first = bytes[at]!
    if (first < 0x80) continue
    at += 1
    if (first >= least && first <= most && bytes[at]! >= leastSecond) count += 1
  }
  return count
}
