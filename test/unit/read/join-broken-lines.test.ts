import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinBrokenLines } from '../../../src/read/join-broken-lines.ts'
import { setInLines } from './set-in-pages.ts'

const PARAGRAPHS = [
  '开春以来，古柳河两岸的泥土翻了一遍，河工们天不亮就上了堤，赶在汛期前把淤了十年的河道清出来。',
  '镇里把河段分给各村，谁家门前谁来管，哪一段堵了，半天之内就要有人到场，到了月底还要把账贴到墙上，让大家看得明白。',
  '一、把水管好',
  '村民说，水清了，鱼也回来了，孩子们放学后又在岸边追着跑，老人搬了竹椅坐在树下，一坐就是一个下午。',
  '（二）把路修好，从村口到码头的三公里土路今年铺成沥青路，两边种上香樟，路灯也一盏一盏地亮了起来。',
  '古柳镇',
]

describe('joinBrokenLines', () => {
  it.each([18, 22, 28, 40])('joins lines of %i characters to the paragraphs that they were', (width) => {
    const lines = PARAGRAPHS.flatMap((paragraph) => setInLines(paragraph, width))
    expect(lines.length).toBeGreaterThan(PARAGRAPHS.length + 3)
    expect(joinBrokenLines(lines.join('\n'))).toBe(PARAGRAPHS.join('\n'))
  })

  it.each([
    [
      'a quotation that is not closed',
      '这几年村里村外讲的都是“从一到二、从二到',
      '3、从三到十”，河工们天不亮就上堤。',
    ],
    [
      'numbers that stand side by side',
      '河水清了，鱼也回来了，村里接下来要把第',
      '一、二产业连起来，谁家门前谁来管。',
    ],
    [
      'a clause that ends with the line',
      '河水清了，鱼也回来了，老人搬了竹椅坐着；',
      '孩子们放学后又在岸边追着跑。',
    ],
  ])('joins %s', (_, line, next) => {
    const lines = [
      ...setInLines(PARAGRAPHS[1]!, line.length),
      line,
      next,
      ...setInLines(PARAGRAPHS[3]!, line.length),
    ]
    expect(joinBrokenLines(lines.join('\n'))).toBe([PARAGRAPHS[1], line + next, PARAGRAPHS[3]].join('\n'))
  })

  it('joins lines beside a list of short items', () => {
    const items = Array<string>(9).fill('内溪村修路三公里，年底完工；')
    const lines = [...setInLines(PARAGRAPHS[1]!, 22), ...items, ...setInLines(PARAGRAPHS[3]!, 22)]
    expect(joinBrokenLines(lines.join('\n'))).toBe([PARAGRAPHS[1], ...items, PARAGRAPHS[3]].join('\n'))
  })

  it('joins lines whose indent was lost', () => {
    const lines = [1, 3, 1].flatMap((at) =>
      setInLines(`　　${PARAGRAPHS[at]}`, 22).map((line) => line.trim()),
    )
    expect(joinBrokenLines(lines.join('\n'))).toBe([1, 3, 1].map((at) => PARAGRAPHS[at]).join('\n'))
  })

  it('puts a space between words of Latin letters', () => {
    const text = [
      '古柳河治理项目由一家来自海外的公司Green',
      'River承建，河工们天不亮就上了堤，赶在汛',
      '期前把淤了十年的河道清出来，岸上的人也跟着',
      '忙，谁家门前谁来管。',
    ]
    expect(joinBrokenLines(text.join('\n'))).toContain('Green River承建，河工们天不亮就上了堤，赶在汛期前')
  })

  it.each([
    ['paragraphs', PARAGRAPHS.join('\n')],
    ['a list of names of one width', Array(8).fill('古柳镇内溪村道路硬化提升改造二期工程').join('\n')],
    [
      'items of a list',
      [1, 2, 3, 4, 5].map((at) => `${at}.古柳镇内溪村修路，今年铺完三公里土路，两边种上香樟`).join('\n'),
    ],
    ['rows of a table', Array(6).fill('古柳河清淤工程，一期\t古柳镇水利站，内溪村\t今年年底').join('\n')],
    ['indented lines', Array(6).fill('　　古柳镇内溪村修路，今年铺完三公里土路，两边种上').join('\n')],
    [
      'lines of many widths',
      [20, 31, 25, 38, 22, 45].map((width) => PARAGRAPHS[1]!.slice(0, width)).join('\n'),
    ],
    ['two lines that break a sentence', setInLines(PARAGRAPHS[3]!, 22).join('\n')],
  ])('leaves %s alone', (_, text) => expect(joinBrokenLines(text)).toBe(text))

  it('takes nothing but line ends', () => {
    const lines = fc.array(
      fc.oneof(
        fc.constantFrom(...PARAGRAPHS).map((line) => setInLines(line, 22).join('\n')),
        fc.string(),
      ),
    )
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join('\n')
        expect(joinBrokenLines(text).replace(/[\n ]/g, '')).toBe(text.replace(/[\n ]/g, ''))
      }),
    )
  })

  it('takes no time out of proportion over brackets', { timeout: 2000 }, () => {
    const text = `${'（'.repeat(50_000)}）河\n`.repeat(6)
    expect(joinBrokenLines(text)).toBe(text)
  })
})
