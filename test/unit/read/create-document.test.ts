import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDocument } from '../../../src/read/create-document.ts'

const BODY = '　　河东县委书记林远山到青石镇调研。'
const create = (text: string, id = '公告/通知.txt') => createDocument({ id, text })

describe('createDocument', () => {
  it('finds title, date and source under the title', () => {
    expect(create(`\n河东县部署春耕工作\n2024-03-14　来源：河东县融媒体中心\n\n${BODY}\n`)).toEqual({
      id: '公告/通知.txt',
      title: '河东县部署春耕工作',
      date: '2024-03-14',
      source: '河东县融媒体中心',
      text: `\n河东县部署春耕工作\n2024-03-14　来源：河东县融媒体中心\n\n${BODY}\n`,
    })
  })

  it.each([
    ['2024-03-14 08:52:22 来源: 河东日报', '2024-03-14'],
    ['来源：河东日报　发布时间：2024年3月14日 09:30', '2024-03-14'],
    ['　　2024/3/14', '2024-03-14'],
    ['2024.03.14 | 河东发布', '2024-03-14'],
    ['（2024年1月15日在河东县第九届人代会三次会议上）', '2024-01-15'],
    ['二〇二四年十二月二十一日', '2024-12-21'],
    ['２０２４年３月１４日　来源：河东日报', '2024-03-14'],
    ['二O二四年三月十四日', '2024-03-14'],
    ['2024-02-31', undefined],
    ['2024年3月14日，林远山到青石镇调研，察看春耕', undefined],
    ['会议通过了《关于2024年3月14日停水的公告》', undefined],
  ])('reads the byline %s as %s', (byline, date) => {
    expect(create(`河东县部署春耕工作\n${byline}\n${BODY}`).date).toBe(date)
  })

  it.each([
    ['2024年6月3日', '2024-06-03'],
    ['河东县人民政府　二〇二四年六月十日', '2024-06-10'],
    ['本办法自2024年6月3日起施行', undefined],
  ])('reads the signature %s as %s', (signature, date) => {
    expect(create(`关于防汛的通知\n${`${BODY}\n`.repeat(8)}　　　　${signature}\n`).date).toBe(date)
  })

  it.each([
    ['公告/hedong-20230414.txt', '2023-04-14'],
    ['2023-04-14-春耕.txt', '2023-04-14'],
    ['第120230414号.txt', undefined],
  ])('falls back on the date in the file name %s', (id, date) => {
    expect(create(BODY, id).date).toBe(date)
  })

  it.each([
    ['来源：河东日报', '河东日报'],
    ['（來源：河東縣政府網）', '河東縣政府網'],
    ['文章来源: 河东发布 | 编辑: 王小川', '河东发布'],
    ['2024-03-14来源：河东日报', '河东日报'],
    ['资金来源：县级财政', undefined],
  ])('reads the source in %s', (line, source) => {
    expect(create(`河东县部署春耕工作\n${line}\n${BODY}`).source).toBe(source)
  })

  it('takes the file name as title where the text opens with a sentence', () => {
    expect(create(BODY).title).toBe('通知')
  })

  it('keeps given metadata', () => {
    const given = { title: '标题', date: '2020-01-01', source: '来源' }
    expect(createDocument({ id: 'a', text: '河东县\n2024-03-14 来源：河东日报', ...given })).toMatchObject(
      given,
    )
  })

  it.each([
    '来源：河东县商务局发布日期：2024年08月02日阅读：33',
    '来源：河东县商务局作者：林远山打印',
    '信息来源：河东县商务局 浏览次数：8',
  ])('ends the source of %s where the next label begins', (byline) => {
    expect(create(`关于促消费的通知\n${byline}\n${BODY}`).source).toBe('河东县商务局')
  })

  it('takes no time out of proportion for a line of spaces', () => {
    const begun = performance.now()
    create(`关于防汛的通知\n${BODY}\n2024-03-14${' '.repeat(100_000)}x`)
    expect(performance.now() - begun).toBeLessThan(1000)
  })

  it('refuses a text of nothing but spaces', () => {
    expect(() => create(' \u3000\r\n\ufeff\t')).toThrow('empty')
  })

  it('gives one-line titles and real dates whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (noise) => {
        const found = create(`镇${noise}\n2024年${noise}`)
        expect(found.title).not.toContain('\n')
        if (found.date) expect(new Date(found.date).toISOString()).toContain(found.date)
      }),
    )
  })
})
