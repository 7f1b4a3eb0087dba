/**
 * Unpacks gzip, whole or as a stream, and stops at what unpacks to far more than any text would.
 * 1F 8B 08 … → 青石镇…
 */
import { pipeline } from 'node:stream/promises'
import { createGunzip, gunzipSync } from 'node:zlib'
import { describeBytes } from './parse-options.ts'

/** Text shrinks to a fifth or a tenth; gzip can pack a thousand times as much of nothing. */
const MOST_RATIO = 200

/** @throws when the bytes are no gzip, are cut off, or unpack to more than `mostBytes`. */
export function unpackGzip(bytes: Uint8Array, mostBytes: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Error(
      code === 'ERR_BUFFER_TOO_LARGE'
        ? `more than ${describeBytes(mostBytes)} when unpacked`
        : brokenGzip(message),
    )
  }
}

/**
 * The same as it comes, for what need not fit into memory.
 * @throws when the bytes are no gzip or are cut off, and beyond `freeBytes` also when they are more than 200 times what they were.
 */
export async function* unpackGzipChunks(
  chunks: AsyncIterable<Uint8Array>,
  freeBytes: number,
): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip()
  // What goes wrong on the way in destroys the stream, so that the loop throws it.
  pipeline(chunks, unzip).catch(() => undefined)
  let size = 0
  try {
    for await (const chunk of unzip) {
      size += chunk.length
      if (size > freeBytes && size > unzip.bytesWritten * MOST_RATIO) {
        throw new Error(`unpacks to more than ${MOST_RATIO} times its size, as no text does`)
      }
      yield chunk
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw code?.startsWith('Z_') ? new Error(brokenGzip(message)) : error
  } finally {
    unzip.destroy()
  }
}

function brokenGzip(message: string): string {
  return `broken or cut off gzip (${message})`
}
