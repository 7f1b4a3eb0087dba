import { describe, expect, it } from 'vitest'
import { removePageFurniture } from '../../../src/read/remove-page-furniture.ts'

describe('removePageFurniture', () => {
  it.each([
    '— 12 —',
    '- 3 -',
    '－３－',
    '·5·',
    '第3页',
    '第 3 页 共 10 页',
    '第3页，共10页',
    '（第3页）',
    'Page 3 of 10',
  ])('takes out the line %j', (number) =>
    expect(removePageFurniture(`镇里下雨，\n${number}\n村里停课。`)).toBe('镇里下雨，\n村里停课。'),
  )

  it.each(['12', '— 2024年 —', '- 下雨 -', '第三章', '第3页的图', '3/10', '——', '-3', '2024'])(
    'keeps the line %j',
    (line) => {
      const text = `镇里下雨，\n${line}\n村里停课。`
      expect(removePageFurniture(text)).toBe(text)
    },
  )

  it('takes out what opens and closes page after page, with the blank lines around it', () => {
    const pages = ['镇里下雨，', '村里停课，', '县里修路。'].map(
      (line, page) => `河东县工作报告\n\n${line}\n\n内部资料\n${page + 1}\n`,
    )
    expect(removePageFurniture(pages.join('\f'))).toBe(
      '河东县工作报告\n\n镇里下雨，\n村里停课，\n县里修路。\n\n内部资料',
    )
  })

  it('takes numbers that grow with the pages for those of pages, and no others', () => {
    const text = (numbers: number[]) =>
      numbers.map((number) => `下雨。\n下雨第${number}天\n${number}`).join('\f')
    expect(removePageFurniture(text([7, 8, 9]))).toBe('下雨。\n下雨。\n下雨。')
    expect(removePageFurniture(text([7, 3, 9]))).toBe(text([7, 3, 9]).replaceAll('\f', '\n'))
  })

  it('keeps what opens or closes some pages only', () => {
    const text = '小结\n下雨。\f小结\n停课。\f晴。\f阴。'
    expect(removePageFurniture(text)).toBe(text.replaceAll('\f', '\n'))
  })

  it('takes no time out of proportion for a line of spaces', () => {
    const begun = performance.now()
    for (const opening of ['第1页', 'Page1', '— 1']) {
      const text = `第1页\n${opening}${' '.repeat(100_000)}x`
      expect(removePageFurniture(text)).toContain('x')
    }
    expect(performance.now() - begun).toBeLessThan(1000)
  })

  it('gives back an ordinary text as it is', () => {
    const text = '\n\n河东县工作报告\n\n（2024年3月1日）\n一、下雨\n\n'
    expect(removePageFurniture(text)).toBe(text)
  })
})
