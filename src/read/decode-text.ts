/**
 * Decodes the bytes of a text file, whatever Chinese encoding they are in.
 * C7 E0 CA AF D5 F2 → 青石镇 (GB18030).
 */
import { analyse } from 'chardet'
import iconv from 'iconv-lite'

/** Byte order marks, and the encoding that each announces. */
const MARKS: readonly [bytes: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** The encodings without a mark that Chinese documents come in; the first wins a draw. */
const UNMARKED = ['GB18030', 'Big5']

/** Share of the characters beyond ASCII that may be unreadable before the encoding counts as not recognised. */
const MOST_UNREADABLE = 0.1

/** Bytes that the detection looks at; enough to tell the encodings apart. */
const DETECTION_BYTES = 65536

/**
 * Bytes → text: by byte order mark, else UTF-8 (a few broken bytes become U+FFFD), else the likelier of GB18030 and Big5.
 * @throws when the bytes are no text, or are in none of these encodings.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = MARKS.find(([start]) => start.every((byte, index) => bytes[index] === byte))
  if (mark) return readable(iconv.decode(bytes, mark[1]))
  if (bytes.includes(0)) throw new Error('not a text file (it holds NUL bytes)')
  const utf8 = new TextDecoder('utf-8').decode(bytes)
  return unreadableShare(utf8) <= MOST_UNREADABLE ? utf8 : readable(iconv.decode(bytes, likeliest(bytes)))
}

function likeliest(bytes: Uint8Array): string {
  const confidence = new Map<string, number>()
  for (const match of analyse(bytes.subarray(0, DETECTION_BYTES)))
    confidence.set(match.name, match.confidence)
  const score = (encoding: string) => confidence.get(encoding) ?? 0
  return UNMARKED.reduce((best, encoding) => (score(encoding) > score(best) ? encoding : best))
}

function readable(text: string): string {
  if (unreadableShare(text) <= MOST_UNREADABLE) return text
  throw new Error('its encoding was not recognised; save it as UTF-8')
}

function unreadableShare(text: string): number {
  const unreadable = text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0
  const beyondAscii = unreadable && text.match(/[^\0-\x7f]/g)!.length
  return beyondAscii && unreadable / beyondAscii
}
