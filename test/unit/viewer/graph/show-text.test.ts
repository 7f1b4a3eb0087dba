/**
 * Text of unknown origin, fit to be shown.
 * '云溪\u202e镇长' → '云溪‹U+202E›镇长'
 */
import { describe, expect, it } from 'vitest'
import { clampText, showText } from '../../../../viewer/graph/show-text.ts'

describe('showText', () => {
  it('shows what would act unseen', () => {
    expect(showText('云溪\u202e镇长\u2066')).toBe('云溪‹U+202E›镇长‹U+2066›')
    expect(showText('云\0溪\u200b镇\ufeff')).toBe('云‹U+0000›溪‹U+200B›镇‹U+FEFF›')
    expect(showText('云\u{e0041}溪')).toBe('云‹U+E0041›溪')
  })
  it('makes one line of several', () => {
    expect(showText('云溪镇\r\n\t干部\u2028公示')).toBe('云溪镇 干部 公示')
  })
  it('shows half a surrogate pair, and leaves whole ones and joiners alone', () => {
    expect(showText('云\ud842溪')).toBe('云‹U+D842›溪')
    expect(showText('𠮷林镇 ن\u200cم')).toBe('𠮷林镇 ن\u200cم')
  })
  it('leaves tags as the text that they are', () => {
    expect(showText('<img onerror="x">&amp;')).toBe('<img onerror="x">&amp;')
  })
})

describe('clampText', () => {
  it('cuts what is longer, and says so', () => {
    expect(clampText('云溪镇', 3)).toBe('云溪镇')
    expect(clampText('云溪镇人民政府', 4)).toBe('云溪镇…')
    expect(clampText('长'.repeat(10_000), 60)).toHaveLength(60)
  })
  it('parts no pair of surrogates', () => {
    expect(clampText('𠮷𠮷𠮷', 3)).toBe('𠮷𠮷𠮷')
    expect(clampText('𠮷𠮷𠮷𠮷', 3)).toBe('𠮷𠮷…')
    expect(clampText('𠮷'.repeat(9), 3)).toBe('𠮷𠮷…')
  })
})
