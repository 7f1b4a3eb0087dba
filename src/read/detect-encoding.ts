/**
 * Tells the encoding of Chinese text by its bytes: mark, then UTF-8, then the one in which most characters are common ones.
 * C7 E0 CA AF D5 F2 → gb18030 (青石镇; in Big5 it would be 華坒淜)
 */
import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'

export type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be'

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
    commonShare(iconv.decode(sample, encoding)) + (isNamed(encoding, declared) ? DECLARED : 0)
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

function isNamed(encoding: Encoding, declared: string): boolean {
  const name = declared.toLowerCase()
  if (encoding === 'gb18030') return name.startsWith('gb')
  return encoding === 'big5' ? name.startsWith('big5') : name === encoding
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
