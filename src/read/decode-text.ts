/**
 * Decodes the bytes of a whole text file, whatever Chinese encoding they are in, and says what could not be read.
 * C7 E0 CA AF D5 F2 → { text: 青石镇, encoding: gb18030, warnings: [] }
 */
import { isAscii, isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import {
  detectEncoding,
  ENCODING_NAMES,
  type Encoding,
  encodingNamed,
  findMixedLines,
} from './detect-encoding.ts'
import type { Damage } from './read-result.ts'
import { damageOf } from './text-damage.ts'

export interface DecodedText {
  text: string
  encoding: Encoding
  warnings: Damage[]
}

/**
 * Bytes → text: by byte order mark, else UTF-8 (a few broken bytes become U+FFFD and are warned of), else as detected.
 * @param declared the encoding that the file names, if it does.
 * @throws when the bytes are no text, are in no known encoding, or in more than one.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const encoding = chooseEncoding(bytes, declared)
  const doubts = doubtsOf(bytes, encoding, declared)
  if (encoding === 'utf-8' && isUtf8(bytes) && !bytes.includes(0))
    return withDamage(new TextDecoder().decode(bytes), encoding, doubts)
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') {
    const nul = bytes.indexOf(0)
    if (nul >= 0) throw new Error(`not a text file (it holds NUL bytes, the first at byte ${nul})`)
  }
  return withDamage(iconv.decode(bytes, encoding), encoding, doubts)
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
  const mixed = findMixedLines(bytes)
  if (mixed)
    throw new Error(`line ${mixed.other} is not UTF-8, line ${mixed.utf8} is: save it in one encoding`)
}

/** A file that names one encoding and is in another was read, but may have been spoilt on its way. */
function doubtsOf(bytes: Uint8Array, encoding: Encoding, declared: string | undefined): Damage[] {
  const named = declared === undefined ? undefined : encodingNamed(declared)
  if (named === undefined || named === encoding || isAscii(bytes)) return []
  return [{ reason: `says that it is ${declared}, but is ${ENCODING_NAMES[encoding]}, and was read as such` }]
}

function withDamage(text: string, encoding: Encoding, doubts: Damage[]): DecodedText {
  return { text, encoding, warnings: [...doubts, ...damageOf(text, encoding)] }
}
