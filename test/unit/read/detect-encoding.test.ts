import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/read/decode-text.ts'
import { detectEncoding } from '../../../src/read/detect-encoding.ts'

const SIMPLIFIED = '云岭县委书记陆青禾到梅岭乡调研，强调要抓好水库除险加固。'
const TRADITIONAL = '雲嶺縣委書記陸青禾到梅嶺鄉調研，強調要抓好水庫除險加固。'

describe('detectEncoding', () => {
  it.each(['utf-16le', 'utf-16be'] as const)(
    'knows %s without its mark, also where no byte is zero',
    (encoding) => {
      for (const text of [SIMPLIFIED, TRADITIONAL, `${SIMPLIFIED}\n2024`])
        expect(detectEncoding(iconv.encode(text, encoding))).toBe(encoding)
    },
  )

  it.each([
    ['Japanese', 'shift_jis', 'ダムのかさあげこうじがはじまりました'],
    ['Russian', 'windows-1251', 'Строительство плотины началось вчера утром'],
    ['French', 'latin1', 'éèàùçêëïôûéèàù'],
  ])('takes no %s for Chinese', (_, encoding, text) => {
    expect(() => detectEncoding(iconv.encode(text, encoding))).toThrow('its encoding was not recognised')
  })

  it('believes what a file says of itself only where the bytes leave a choice', () => {
    expect(detectEncoding(iconv.encode(SIMPLIFIED, 'gbk'), 'big5')).toBe('gb18030')
    expect(detectEncoding(iconv.encode(TRADITIONAL, 'big5'), 'gb2312')).toBe('big5')
    expect(detectEncoding(iconv.encode(SIMPLIFIED, 'utf-8'), 'gb2312')).toBe('utf-8')
  })
})

describe('a file of two encodings', () => {
  const utf8 = Buffer.from(`${SIMPLIFIED}\n`)
  const gbk = iconv.encode(`${SIMPLIFIED}\n`, 'gbk')

  it.each([
    ['half and half', [utf8, gbk], 'line 2 is not UTF-8, line 1 is'],
    ['mostly GBK', [gbk, gbk, gbk, gbk, gbk, gbk, gbk, gbk, gbk, utf8], 'line 1 is not UTF-8, line 10 is'],
  ])('is not read: %s', (_, parts, reason) => {
    expect(() => decodeText(Buffer.concat(parts))).toThrow(`${reason}: save it in one encoding`)
  })

  it('is read with a warning where the second is a word or two', () => {
    const word = iconv.encode('河长', 'gbk')
    const { text, warnings } = decodeText(Buffer.concat([utf8, utf8, utf8, word, Buffer.from('\n'), utf8]))
    expect(text.split(SIMPLIFIED).length).toBe(5)
    expect(warnings).toEqual([
      { line: 4, reason: expect.stringMatching(/^\d characters not readable as UTF-8/) },
    ])
  })
})

it('refuses NUL bytes in what is otherwise text', () => {
  expect(() => decodeText(Buffer.from('\ufeff青石镇\0'))).toThrow('NUL bytes, the first at byte 12')
  expect(() => decodeText(Buffer.from('青石镇\0\n'.repeat(50)))).toThrow('NUL')
})
