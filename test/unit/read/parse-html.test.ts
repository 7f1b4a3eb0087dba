import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { createDocument } from '../../../src/read/create-document.ts'
import { createHtmlParser } from '../../../src/read/parse-html.ts'

const parse = createHtmlParser()

async function read(page: string | Uint8Array) {
  const { warnings, ...parsed } = await parse(Buffer.from(page), {})
  return parsed
}

/** Pages in the shapes of common site builders; places, people and undertakings are invented. */
const page = (name: string) => readFileSync(join(import.meta.dirname, 'pages', `${name}.html`))

describe('pages of government sites', () => {
  it('with standard metadata and an editor’s element', async () => {
    expect(await read(page('editor'))).toEqual({
      title: '青石镇召开春季河道清淤现场会',
      date: '2024-03-14',
      source: '云岭县融媒体中心',
      text: [
        '青石镇召开春季河道清淤现场会',
        '　　3月13日，青石镇党委书记沈怀谷主持召开现场会，部署白鹭溪清淤工程。',
        '　　镇长吴晓岚参加，并签订责任书：',
        '村\t河段长度\t完成时间',
        '柳湾村\t2.4公里\t4月底前',
        '梅岭村\t1.1公里\t5月中旬',
        '　　沈怀谷要求，各村打印责任清单，上墙公示。',
      ].join('\n'),
    })
  })

  it('laid out as tables, with the byline in the page', async () => {
    expect(await read(page('tables'))).toEqual({
      title: '关于陆青禾等同志职务任免的通知',
      date: '2023-11-02',
      source: '白河市人民政府办公室',
      text: [
        '关于陆青禾等同志职务任免的通知',
        '白政任〔2023〕9号',
        '各县区人民政府：',
        '经研究，决定：',
        '任命陆青禾为白河市水利局局长；',
        '免去方知远的白河市水利局局长职务。',
        '白河市人民政府',
        '2023年10月30日',
      ].join('\n'),
    })
  })

  it('with unknown names of elements, a short text and much beside it', async () => {
    expect(await read(page('unknown'))).toEqual({
      title: '梅岭村生态停车场项目开工',
      date: '2025-06-08',
      source: '梅岭乡党政办',
      text: '梅岭村生态停车场项目开工\n6月8日，梅岭村生态停车场项目开工，总投资120万元。\n乡长何以安到场。\n附件：项目公示.pdf',
    })
  })
})

describe('title, date and source', () => {
  const body = '<div class="zoom"><p>青石镇党委书记沈怀谷到会。</p></div>'
  it.each([
    [
      'og',
      '<meta property="og:title" content="春耕"><meta property="article:published_time" content="2024-03-14T10:20:00+08:00">',
      { title: '春耕', date: '2024-03-14' },
    ],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"云岭"},{"@type":"NewsArticle","headline":"春耕","datePublished":"2024-03-14"}]}</script>',
      { title: '春耕', date: '2024-03-14' },
    ],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"@graph":</script><title>春耕 - 云岭县人民政府</title>',
      { title: '春耕' },
    ],
    [
      'an empty meta before a full one',
      '<meta name="ArticleTitle" content=""><meta name="PubDate" content="2024年3月14日"><title>春耕|云岭县</title>',
      { title: '春耕', date: '2024-03-14' },
    ],
    [
      'a date that is none',
      '<meta name="PubDate" content="2024-13-41"><title>春耕</title>',
      { title: '春耕' },
    ],
  ])('from %s', async (_, head, found) => {
    const { text, ...metadata } = await read(`<html><head>${head}</head><body>${body}</body></html>`)
    expect(metadata).toEqual(found)
    expect(text).toBe('春耕\n青石镇党委书记沈怀谷到会。')
  })

  it('is the heading that the window’s title repeats, before its first part', async () => {
    const { title } = await read(
      `<title>云岭县人民政府 镇街动态 青石镇开犁春耕</title><h1>云岭县</h1><h2>青石镇开犁春耕</h2>${body}`,
    )
    expect(title).toBe('青石镇开犁春耕')
  })
})

describe('encodings', () => {
  const html = (charset: string) =>
    `<meta charset="${charset}"><title>春耕</title><p>青石镇党委书记沈怀谷到会，镇长吴晓岚主持。</p>`
  it.each([
    ['utf-8', 'utf-8'],
    ['gb2312', 'gb18030'],
    ['gb2312', 'utf-8'],
    ['utf-8', 'gb18030'],
  ])('declared %s, written %s', async (declared, written) => {
    expect((await read(iconv.encode(html(declared), written))).text).toContain('镇长吴晓岚主持')
  })

  it('warns of a declaration that is wrong', async () => {
    const parsed = await parse(iconv.encode(html('utf-8'), 'gb18030'), {})
    expect(parsed.warnings).toEqual([
      { reason: 'says that it is utf-8, but is GB18030, and was read as such' },
    ])
    expect((await parse(iconv.encode(html('gbk'), 'gb18030'), {})).warnings).toEqual([])
  })
})

describe('text', () => {
  it('keeps paragraphs as lines, in and outside of tables, and hides what is hidden', async () => {
    const { text } = await read(
      '<div class=zoom>青石镇<br>白河\n乡<p>a\n b&nbsp;c</p><script>1</script><p style="display: none">藏</p><pre>一\n二</pre><table><tr><td><p>甲</p><p>乙</p></td><td>丙</td></tr></table><ul><li>丁</li></ul></div>',
    )
    expect(text).toBe('青石镇\n白河乡\na b\u00a0c\n一\n二\n甲 乙\t丙\n丁')
  })

  it('is there also where a page has no sentences', async () => {
    expect((await read('<p>青石镇')).text).toBe('青石镇')
    expect(() => createDocument({ id: 'a', text: '' })).toThrow('empty')
    expect(() => parse(Buffer.from('<p> </p>'), {})).toThrow('a page without text')
  })
})

describe('the main text of a page without known names', () => {
  const around = (content: string) =>
    `<div><ul><li><a>首页</a></li></ul></div><div id="w">${content}</div><div>咨询请拨打热线</div>`

  it.each([
    [
      'keeps short paragraphs beside a long one',
      `<div>${'青石镇抓好河道清淤，落实责任，强化督查。'.repeat(9)}</div><div>云岭县人民政府</div><div>2024年3月14日</div>`,
      ['青石镇', '云岭县人民政府', '2024年3月14日'],
    ],
    [
      'keeps a table with the paragraphs before it',
      `<div><p>现将名单公布如下。</p><p>请各村做好准备。</p></div><table>${'<tr><td>柳湾村</td><td>沈怀谷</td></tr>'.repeat(9)}</table>`,
      ['现将名单公布如下。', '请各村做好准备。', '柳湾村\t沈怀谷'],
    ],
  ])('%s', async (_, content, kept) => {
    const lines = (await read(around(content))).text.split('\n')
    for (const words of kept) expect(lines.some((line) => line.startsWith(words))).toBe(true)
    expect(lines).not.toContain('首页')
    expect(lines).not.toContain('咨询请拨打热线')
  })
})

describe('hostile pages', () => {
  it('are read or refused, whatever their depth', async () => {
    const deep = (depth: number) => `${'<div>'.repeat(depth)}青石镇党委书记沈怀谷到会。`
    expect((await read(deep(1500))).text).toBe('青石镇党委书记沈怀谷到会。')
    expect(() => parse(Buffer.from(deep(1_000_000)), {})).toThrow('nested more than')
    expect(() => parse(Buffer.from('<i></i>'.repeat(600_000)), {})).toThrow('elements')
  })

  it.each([
    '<'.repeat(200_000),
    '<a '.repeat(100_000),
    '&'.repeat(200_000),
    '<!--'.repeat(50_000),
    '</b>'.repeat(200_000),
    `<p>${' \n'.repeat(200_000)}青`,
    '<td>'.repeat(100_000),
    `<p>${'<b>青</b>'.repeat(100_000)}`,
    `<tr>${'<td>青</td>'.repeat(100_000)}`,
    `<title>${' '.repeat(200_000)}</title>`,
    `<pre>${' '.repeat(200_000)}青`,
    '<p>青'.repeat(50_000),
  ])('take no time out of proportion (%#)', async (html) => {
    const begun = performance.now()
    await read(`${html}<p>青石镇`).catch(() => undefined)
    expect(performance.now() - begun).toBeLessThan(3000)
  })
})
