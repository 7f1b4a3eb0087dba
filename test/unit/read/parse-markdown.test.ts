import { expect, it } from 'vitest'
import { parseMarkdown } from '../../../src/read/parse-markdown.ts'

const parse = (text: string) => {
  const { warnings, ...parsed } = parseMarkdown(Buffer.from(text))
  expect(warnings).toEqual([])
  return parsed
}

it('takes the marks off and keeps the words', () => {
  const text = '# 河东县**春耕**工作 #\n\n- 见[通知](a.md)\n> 青石镇\n<!-- 草稿 -->![图](b.png)\n3 * 4 #1'
  expect(parse(text)).toEqual({ text: '河东县春耕工作\n\n见通知\n青石镇\n图\n3 * 4 #1' })
})

it('reads title, date and source from the front matter', () => {
  expect(
    parse('---\r\ntitle: "春耕"\r\ndate: 2024-03-14\r\nsource: 河东日报\r\nlayout: post\r\n---\r\n青石镇'),
  ).toEqual({
    title: '春耕',
    date: '2024-03-14',
    source: '河东日报',
    text: '青石镇',
  })
})

it.each(['<!--', '[', '![a](', '**a', '__', '> ', '# #', ' ', '-\t'])(
  'takes no time out of proportion for %j',
  (mark) => {
    const begun = performance.now()
    parse(`${mark.repeat(100_000)}\n${'#'.repeat(6)} ${mark.repeat(100_000)}青`)
    parse(`---\ntitle: ${mark.repeat(100_000)}青\n---\n青石镇`)
    expect(performance.now() - begun).toBeLessThan(2000)
  },
)
