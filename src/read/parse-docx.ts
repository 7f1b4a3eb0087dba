/**
 * Parses a Word document (.docx): a line for each paragraph, and one for each row of a table, cells parted by tabs.
 * <w:p><w:r><w:t>青石镇</w:t></w:r></w:p><w:tbl>…甲…乙… → "青石镇\n甲\t乙"
 */
import { unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { LineWriter } from './line-writer.ts'
import { describeBytes, MOST_BYTES, MOST_TIME, type ParseOptions } from './parse-options.ts'
import type { ParsedText } from './read-result.ts'
import { createTimeLimit } from './time-limit.ts'

const PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']
/** What begins an old .doc, and also a .docx under a password. */
const OLD_FORM = [0xd0, 0xcf, 0x11, 0xe0]
const PIECE = 65_536

/** @throws when the bytes are no .docx, are cut off, encrypted, or unpack to more than `mostBytes`. */
export function parseDocx(
  bytes: Uint8Array,
  { mostBytes = MOST_BYTES, mostTime = MOST_TIME }: ParseOptions = {},
): ParsedText {
  if (OLD_FORM.every((byte, index) => bytes[index] === byte))
    throw new Error('an old .doc, or under a password: save it as .docx without one')
  const parts = unpack(bytes, mostBytes)
  if (!parts[PARTS[0]!]) throw new Error('no text of a Word document in it')
  const checkTime = createTimeLimit(mostTime)
  const texts = PARTS.flatMap((name) => (parts[name] ? readPart(parts[name], checkTime) : []))
  return { text: texts.filter((text) => text !== '').join('\n') }
}

/** The sizes in a zip's index may lie, but fflate unpacks no more than they say; a part may be named there a thousand times. */
function unpack(bytes: Uint8Array, mostBytes: number): Record<string, Uint8Array> {
  const unpacked = new Set<string>()
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.includes(name) || unpacked.has(name)) return false
        unpacked.add(name)
        if (originalSize > mostBytes)
          throw new RangeError(`more than ${describeBytes(mostBytes)} when unpacked`)
        return true
      },
    })
  } catch (error) {
    if (error instanceof RangeError) throw error
    throw new Error(`broken or cut off, or no .docx (${(error as Error).message})`)
  }
}

/** Fallbacks repeat what stands beside them; what was deleted or is a field's command is in elements of other names. */
function readPart(xml: Uint8Array, checkTime: () => void): string {
  const writer = new LineWriter((line) => line)
  let isText = false
  let skipped = 0
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === 'mc:Fallback') skipped += 1
        if (skipped > 0) return
        if (name === 'w:t') isText = true
        else if (name === 'w:tab') writer.write(writer.isInRow ? ' ' : '\t')
        else if (name === 'w:br' || name === 'w:cr') writer.endLine()
        else if (name === 'w:noBreakHyphen') writer.write('-')
        else if (name === 'w:tr') writer.beginRow()
      },
      ontext(text) {
        if (isText && skipped === 0) writer.write(text)
      },
      onclosetag(name) {
        if (name === 'mc:Fallback') skipped -= 1
        if (skipped > 0) return
        if (name === 'w:t') isText = false
        else if (name === 'w:p') writer.endLine()
        else if (name === 'w:tc') writer.endCell()
        else if (name === 'w:tr') writer.endRow()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  const decoder = new TextDecoder()
  for (let start = 0; start < xml.length; start += PIECE) {
    parser.write(decoder.decode(xml.subarray(start, start + PIECE), { stream: true }))
    checkTime()
  }
  parser.end()
  writer.endLine()
  return writer.lines.map(({ text }) => text).join('\n')
}
