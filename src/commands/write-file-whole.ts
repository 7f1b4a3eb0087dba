/**
 * Writes a file whole or not at all: readers see the old one until the new one is complete.
 * writeFileWhole('graph.gexf', ['<gexf>', '…']) → graph.gexf.
 */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'

/** At most, in UTF-8, of a UTF-16 unit. */
const BYTES_A_UNIT = 3

/** UTF-8. Throws where the folder is missing or may not be written. */
export function writeFileWhole(file: string, chunks: Iterable<string>): void {
  const draft = `${file}.${process.pid}.part`
  try {
    const descriptor = openSync(draft, 'w')
    try {
      // One buffer for all blocks: those of a large graph would take hundreds of megabytes before they are collected.
      let buffer = Buffer.alloc(0)
      for (const block of inBlocks(chunks)) {
        const longest = block.length * BYTES_A_UNIT
        if (buffer.length < longest) buffer = Buffer.allocUnsafe(longest)
        writeAll(descriptor, buffer.subarray(0, buffer.write(block)))
      }
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new Error(`cannot write ${file}: ${error.message}`)
  }
}

/** Joins short chunks, so that a table is not written a line at a time. */
export function* inBlocks(chunks: Iterable<string>, size = 1 << 16): Generator<string> {
  let block: string[] = []
  let length = 0
  for (const chunk of chunks) {
    block.push(chunk)
    length += chunk.length
    if (length < size) continue
    yield block.join('')
    block = []
    length = 0
  }
  if (length > 0) yield block.join('')
}

function writeAll(descriptor: number, bytes: Buffer): void {
  let written = 0
  while (written < bytes.length) written += writeSync(descriptor, bytes, written)
}
