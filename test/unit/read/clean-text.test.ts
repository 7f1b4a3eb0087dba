import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../src/read/clean-text.ts'
import { setInPages } from './set-in-pages.ts'

const BROKEN = Array(3).fill('河工们天不亮就上了堤，赶在汛期前把淤了十年').join('\n')

describe('cleanText', () => {
  it.each([
    ['byte order mark and CRLF', '\ufeff青石镇\r\n白河乡\r', '青石镇\n白河乡\n'],
    ['controls and zero-width characters', '青\u0007石\u200b镇', '青石镇'],
    ['unpaired surrogates', '青\ud840石', '青\ufffd石'],
    ['spaces at line ends', '青石镇 \u3000\n白河乡\t', '青石镇\n白河乡'],
    ['no-break spaces', '李\u00a0杰', '李 杰'],
  ])('mends %s', (_name, text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned)
  })

  it('keeps full-width spaces within a line, rare characters and compatibility characters', () => {
    const text = '\u3000\u3000李\u3000杰、\u{2b5af}①ﾊ福'
    expect(cleanText(text)).toBe(text)
  })

  it('is quick with a long run of spaces', () => {
    const start = performance.now()
    cleanText(`${' '.repeat(200_000)}镇`)
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('gives a text that was set in pages as it was', () => {
    const text = [
      '河东县工作报告',
      ...Array.from(
        { length: 12 },
        (_, at) =>
          `第${at + 1}件事是修路，从村口到码头的三公里土路今年铺成沥青路，两边种上香樟，路灯一盏一盏亮起来，老人和孩子晚上出门不再怕黑。`,
      ),
    ].join('\n')
    const pages = setInPages(text, {
      width: 24,
      height: 7,
      head: '河东县人民政府公报',
      foot: (page) => `${page + 4}`,
    })
    expect(cleanText(pages)).toBe(`河东县人民政府公报\n${text}`)
  })

  it('changes nothing the second time, and leaves neither controls nor half characters', () => {
    const units = fc.array(
      fc.oneof(
        fc.constantFrom(
          '\r',
          '\n',
          '\f',
          '— 3 —\n',
          '12\n\f',
          BROKEN,
          '\u200b',
          '\ud840',
          '\udc00',
          ' ',
          '\u3000',
          '\0',
          '\ufeff',
          '镇',
        ),
        fc.string({ unit: 'binary' }),
      ),
    )
    fc.assert(
      fc.property(units, (parts) => {
        const cleaned = cleanText(parts.join(''))
        expect(cleanText(cleaned)).toBe(cleaned)
        expect(cleaned).not.toMatch(/[\0-\x08\x0b-\x1f\x7f]|\p{Surrogate}| $/mu)
      }),
    )
  })
})
