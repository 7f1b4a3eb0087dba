import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../src/read/clean-text.ts'

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

  it('changes nothing the second time, and leaves neither controls nor half characters', () => {
    const units = fc.array(
      fc.oneof(
        fc.constantFrom('\r', '\n', '\u200b', '\ud840', '\udc00', ' ', '\u3000', '\0', '\ufeff', '镇'),
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
