/**
 * Decodes the bytes of a whole text file, whatever Chinese encoding they are in, and says what could not be read.
 * C7 E0 CA AF D5 F2 → { text: 青石镇, encoding: gb18030, warnings: [] }
 */
import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { detectEncoding, type Encoding } from './detect-encoding.ts'
import type { Damage } from './read-result.ts'
import { damageOf } from './text-damage.ts'

export interface DecodedText {
  text: string
  encoding: Encoding
  warnings: Damage[]
}

/** Characters of UTF-8 that a line must have to be taken for it where other lines are not; GB18030 looks so only by chance. */
const SURE_CHARACTERS = 4

/**
 * Bytes → text: by byte order mark, else UTF-8 (a few broken bytes become U+FFFD and are warned of), else as detected.
 * @param declared the encoding that the file names, if it does.
 * @throws when the bytes are no text, are in no known encoding, or in more than one.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const encoding = chooseEncoding(bytes, declared)
  if (encoding === 'utf-8' && isUtf8(bytes) && !bytes.includes(0))
    return withDamage(new TextDecoder().decode(bytes), encoding)
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') {
    const nul = bytes.indexOf(0)
    if (nul >= 0) throw new Error(`not a text file (it holds NUL bytes, the first at byte ${nul})`)
  }
  return withDamage(iconv.decode(bytes, encoding), encoding)
}

function chooseEncoding(bytes: Uint8Array, declared?: string): Encoding {
  let encoding: Encoding | undefined
  try {
    encoding = detectEncoding(bytes, declared)
    if (encoding === 'utf-8' || encoding.startsWith('utf-16')) return encoding
  } catch (error) {
    if (bytes.includes(0)) throw error
    throwIfMixed(bytes)
    throw error
  }
  throwIfMixed(bytes)
  return encoding
}

/** Read as one encoding, the lines in the other would become characters that nobody wrote. */
function throwIfMixed(bytes: Uint8Array): void {
  let utf8: number | undefined
  let other: number | undefined
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(10, start)
    const end = found < 0 ? bytes.length : found
    const piece = bytes.subarray(start, end)
    start = end + 1
    if (!isUtf8(piece)) other ??= line
    else if (new TextDecoder().decode(piece).replace(/[\0-\x7f]/g, '').length >= SURE_CHARACTERS)
      utf8 ??= line
    if (utf8 !== undefined && other !== undefined) {
      throw new Error(`line ${other} is not UTF-8, line ${utf8} is: save it in one encoding`)
    }
  }
}

function withDamage(text: string, encoding: Encoding): DecodedText {
  return { text, encoding, warnings: damageOf(text, encoding) }
}
