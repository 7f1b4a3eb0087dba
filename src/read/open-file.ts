/**
 * Gives the bytes of a file or of standard input, unpacked and within the bounds.
 * 通知.txt.gz → the bytes of 通知.txt
 */
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { describeBytes } from './parse-options.ts'
import { unpackGzip, unpackGzipChunks } from './unpack-gzip.ts'

/** A file at once. Opening and closing small files by promises takes longer than reading them. */
export function readWhole(path: string, packed: boolean, mostBytes: number): Uint8Array {
  const { size } = statSync(path)
  if (size > mostBytes) throw new Error(tooLarge(mostBytes))
  const bytes = readFileSync(path)
  return packed ? unpackGzip(bytes, mostBytes) : bytes
}

/** A file as it comes, for formats that hold many documents. */
export async function* readChunks(
  path: string,
  packed: boolean,
  mostBytes: number,
): AsyncGenerator<Uint8Array> {
  const chunks = createReadStream(path)
  yield* packed ? unpackGzipChunks(chunks, mostBytes) : chunks
}

/** What is left of a stream, at once. */
export async function gatherChunks(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<Uint8Array> {
  const held: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    held.push(chunk)
    size += chunk.length
    if (size > mostBytes) throw new Error(tooLarge(mostBytes))
  }
  return Buffer.concat(held)
}

/** The first chunk beside all of them, and unpacked where it says that it is packed. */
export async function peekChunks(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<{ first: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const { value, done } = await iterator.next()
  const first = done ? new Uint8Array() : value
  async function* all(): AsyncGenerator<Uint8Array> {
    yield first
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  const isPacked = first[0] === 0x1f && first[1] === 0x8b
  return isPacked ? peekChunks(unpackGzipChunks(all(), mostBytes), mostBytes) : { first, all: all() }
}

function tooLarge(mostBytes: number): string {
  return `larger than ${describeBytes(mostBytes)}: split it, or allow more with --max-size`
}
