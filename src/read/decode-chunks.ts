/**
 * Decodes a stream of bytes piece by piece; its encoding is settled by the first piece that is not plain ASCII.
 * [69 64 0A, C7 E0 …] → "id\n", "青…" in GB18030
 */
import { isAscii } from 'node:buffer'
import iconv from 'iconv-lite'
import { detectEncoding, type Encoding, findMixedLines, SAMPLE_BYTES } from './detect-encoding.ts'

export interface DecodedChunk {
  text: string
  encoding: Encoding
}

/**
 * Never cuts a character in two. Where there are lines of UTF-8 and others, it is UTF-8. What is not in the settled encoding becomes U+FFFD; see `damageOf`.
 * @throws when the encoding is not recognised.
 */
export async function* decodeChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<DecodedChunk> {
  let decoder: iconv.DecoderStream | undefined
  let encoding: Encoding = 'utf-8'
  for await (const chunk of inSamples(chunks)) {
    if (!decoder && (!isAscii(chunk) || chunk.includes(0))) {
      const sample = withoutCutEnd(chunk)
      encoding = findMixedLines(sample)
        ? 'utf-8'
        : detectEncoding(isWide(sample) ? sample : fromFirstForeign(withoutNul(sample)))
      decoder = iconv.getDecoder(encoding)
    }
    const text = decoder ? decoder.write(Buffer.from(chunk)) : Buffer.from(chunk).toString('latin1')
    if (text) yield { text, encoding }
  }
  const rest = decoder?.end()
  if (rest) yield { text: rest, encoding }
}

/** So many bytes that are not ASCII tell an encoding; fewer may be half a character. */
const ENOUGH = 16

/** Chunks of the size that the detection needs, but for the last; none is cut off soon after the first character that is not ASCII. */
async function* inSamples(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    held.push(chunk)
    size += chunk.length
    if (size < SAMPLE_BYTES) continue
    const sample = Buffer.concat(held)
    held = [sample]
    if (size < 2 * SAMPLE_BYTES && tellsLittle(sample)) continue
    yield sample
    held = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(held)
}

function tellsLittle(bytes: Uint8Array): boolean {
  if (isAscii(bytes)) return false
  let found = 0
  for (const byte of bytes) if (byte >= 0x80 && ++found === ENOUGH) return false
  return true
}

/** In UTF-16, every character of ASCII has a zero; a broken row in another encoding has a few. */
function isWide(bytes: Uint8Array): boolean {
  const zeros = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0)
  return zeros * 10 > bytes.length
}

function withoutNul(bytes: Uint8Array): Uint8Array {
  return bytes.includes(0) ? bytes.filter((byte) => byte !== 0) : bytes
}

/** No more is looked at than a sample: of a longer one, what begins with the first character that is not ASCII. */
function fromFirstForeign(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  return bytes.length > SAMPLE_BYTES && first > 0 ? bytes.subarray(first) : bytes
}

/** A sample may end within a character of UTF-8, which is no sign of another encoding. */
function withoutCutEnd(bytes: Uint8Array): Uint8Array {
  const last = bytes.findLastIndex((byte) => (byte & 0xc0) !== 0x80)
  return last >= bytes.length - 4 && bytes[last]! >= 0xc0 ? bytes.subarray(0, last) : bytes
}
