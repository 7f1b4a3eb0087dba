/**
 * The same facts in clean text and in text as files give it: the same entities and relations.
 * 古 柳 河 清 淤 工 程 → 古柳河清淤工程
 */
import { Converter } from 'opencc-js/cn2t'
import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/pipeline.ts'
import { createDocument } from '../../src/read/create-document.ts'
import { setInPages } from './read/set-in-pages.ts'

const extractor = createExtractor()

const CLEAN = [
  '海澄镇加快推进古柳河清淤工程',
  '2024年3月14日，龙海区海澄镇党委书记何望山、镇长李杰到古柳河清淤工程现场察看进度。工程由漳州穗青建设有限公司承建，总投资3.5亿元，计划2025年12月完工，建成后可保护沿岸农田5万亩。',
  '一、项目进展',
  '龙海区水利局局长许柏舟介绍，今年海澄镇还将实施内溪村污水管网改造工程，由镇里统一招标，争取在汛期到来之前完成主要河段的开挖和铺管。',
  '（一）5G智慧水务平台项目',
  '该项目落户海澄镇，由漳州穗青建设有限公司投资1.2亿元建设，李杰说，项目投用以后，河道水位、雨量和水质都能随时看到。',
  '二、机制保障',
  '海澄镇推行“红灯笼”志愿服务机制，浮宫镇党委书记诸葛宁带队前来学习，两镇还签订了合作协议，商定今后在防汛、治污和管护上互通消息，遇到大雨提前半天通知下游。',
].join('\n')

/** What the map half finds, without offsets. */
function factsOf(text: string): string[] {
  const document = createDocument({ id: 'a', text })
  const statements = extractor.extract(document)
  const names = statements.flatMap((statement) =>
    statement.type === 'entity' ? [`${statement.kind} ${statement.plain}`] : [],
  )
  const facts = statements.flatMap((statement) => {
    if (statement.type === 'document') expect(statement.text).toBe(document.text)
    if (statement.type === 'mention') {
      expect(document.text.slice(statement.start, statement.end)).toBe(statement.text)
      expect(statement.sentence[0]).toBeLessThanOrEqual(statement.start)
      expect(statement.sentence[1]).toBeGreaterThanOrEqual(statement.end)
    }
    if (statement.type !== 'relation') return []
    const { source, relation, target, attributes } = statement
    return [`${names[source]} ${relation} ${names[target]} ${JSON.stringify(attributes)}`]
  })
  return [...new Set([...names, ...facts])].sort()
}

const facts = factsOf(CLEAN)
const fullWidth = (text: string) =>
  text.replace(/[0-9A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
const spaced = (text: string, space: string) => [...text].join(space)
const replaced = (words: string, space: string) => CLEAN.replaceAll(words, spaced(words, space))

describe('reads what clean text says', () => {
  it('which is enough to compare', () => {
    expect(facts).toEqual(
      expect.arrayContaining([
        'official 李杰',
        'official 诸葛宁',
        'programme 红灯笼志愿服务机制',
        'place 海澄镇 carries_out project 内溪村污水管网改造工程 {"role":"实施"}',
        'official 何望山 holds_office place 海澄镇 {"office":"党委书记"}',
      ]),
    )
  })

  it.each([
    ['in full-width digits and letters', fullWidth(CLEAN).replaceAll('．', '.')],
    ['in full-width digits with full-width points', fullWidth(CLEAN).replaceAll('.', '．')],
    ['in traditional characters', Converter({ from: 'cn', to: 't' })(CLEAN)],
    ['with spaces in a project', replaced('古柳河清淤工程', ' ')],
    ['with wide spaces in a project', replaced('古柳河清淤工程', '　')],
    ['with spaces in an office and its body', replaced('龙海区水利局局长', ' ')],
    [
      'with spaces in the headings',
      replaced('一、项目进展', ' ').replace('海澄镇加快推进', spaced('海澄镇加快推进', ' ')),
    ],
    ['with all characters spaced', CLEAN.replace(/(?<=[^\n])(?=[^\n])/g, ' ').replace('5 G', '5G')],
    ['with a space in a name of two characters', CLEAN.replaceAll('李杰', '李　杰')],
    [
      'with characters of a broken font',
      CLEAN.replaceAll('水', '⽔').replaceAll('长', '⻓').replaceAll('工', '⼯'),
    ],
    ['with lines of 28 characters', setInPages(CLEAN, { width: 28, height: 99 })],
    ['on pages with numbers', setInPages(CLEAN, { width: 28, height: 4, foot: (page) => `— ${page} —` })],
    ['on pages with bare numbers', setInPages(CLEAN, { width: 22, height: 5, foot: (page) => `${page}` })],
    ['on pages with count', setInPages(CLEAN, { width: 26, height: 4, foot: (page) => `第${page}页 共5页` })],
    ['with a byline and credits', `${CLEAN}\n（海澄镇宣传委员 陈墨 摄）\n责任编辑：陈墨 审核：何望山`],
  ])('%s', (_, text) => expect(factsOf(text)).toEqual(facts))

  it('on pages with a head, which the first page keeps', () => {
    const foot = (page: number) => `-${page}-`
    const pages = setInPages(CLEAN, { width: 24, height: 3, head: '治水简报', foot })
    expect(factsOf(pages)).toEqual(factsOf(`治水简报\n${CLEAN}`))
  })

  it('in cells of a table as in lines', () => {
    const rows = [
      ['项目', '单位', '地点'],
      ['古柳河清淤工程', '龙海区水利局', '海澄镇'],
      ['内溪村污水管网改造工程', '漳州穗青建设有限公司', '白水镇'],
    ]
    const table = rows.map((row) => row.join('\t')).join('\n')
    expect(factsOf(table)).toEqual(factsOf(rows.flat().join('\n')))
    expect(factsOf(table)).toContain('project 内溪村污水管网改造工程')
  })
})
