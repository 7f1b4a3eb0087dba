import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/read/decode-text.ts'

const SIMPLIFIED = '河东县委书记林远山到青石镇调研，强调要加快推进青石水库扩建工程。\n'
const TRADITIONAL = '河東縣委書記林遠山到青石鎮調研，強調要加快推進青石水庫擴建工程。\n'

describe('decodeText', () => {
  it.each([
    ['UTF-8', SIMPLIFIED, 'utf-8'],
    ['GBK', SIMPLIFIED, 'gbk'],
    ['GB18030', SIMPLIFIED, 'gb18030'],
    ['GB18030, traditional characters', TRADITIONAL, 'gb18030'],
    ['Big5', TRADITIONAL, 'big5'],
    ['ASCII', 'GDP\n', 'ascii'],
    ['GB18030, a few words among ASCII', `${'a b c\n'.repeat(50)}青石镇党委书记`, 'gb18030'],
  ])('reads %s', (_name, text, encoding) => {
    expect(decodeText(iconv.encode(text, encoding))).toMatchObject({ text, warnings: [] })
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('takes %s at its byte order mark', (encoding) => {
    const bytes = iconv.encode(SIMPLIFIED, encoding, { addBOM: true })
    expect(decodeText(bytes)).toEqual({ text: SIMPLIFIED, encoding, warnings: [] })
  })

  it('keeps UTF-8 with one broken byte', () => {
    const bytes = iconv.encode(SIMPLIFIED, 'utf-8')
    const broken = Buffer.concat([bytes.subarray(0, 9), Buffer.from([0xe6]), bytes.subarray(9)])
    expect(decodeText(broken)).toEqual({
      text: `河东县\ufffd${SIMPLIFIED.slice(3)}`,
      encoding: 'utf-8',
      warnings: [{ line: 1, reason: '1 character not readable as UTF-8, now �' }],
    })
  })

  it('refuses what is no text', () => {
    expect(() => decodeText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13))).toThrow('not a text file')
    expect(() => decodeText(Uint8Array.from({ length: 200 }, (_, index) => 248 + ((index * 5) % 8)))).toThrow(
      'encoding',
    )
  })
})
