/**
 * When what a sentence states took place, and how that is known.
 * 昨日，丹灶镇启动古柳河清淤工程。 in a document of 2024-05-10 → carries_out 2024-05-09, derived
 */
import { describe, expect, it } from 'vitest'
import type { Relation } from '../../../graph/ontology.ts'
import type { RelationStatement } from '../../../src/extract/statement.ts'
import { createExtractor, linkStatements } from '../../../src/pipeline.ts'

const extractor = createExtractor()

function relations(text: string, date: string | undefined, relation: Relation): RelationStatement[] {
  const document = { id: 'a', title: '', text: text.replaceAll('|', '\n'), ...(date ? { date } : {}) }
  return extractor
    .extract(document)
    .filter((statement) => statement.type === 'relation')
    .filter((statement) => statement.relation === relation)
}

/** Of the first relation of its kind: 2024-05-09 derived. */
function dated(text: string, date: string | undefined, relation: Relation = 'carries_out'): string {
  const [first] = relations(text, date, relation)
  return first ? [first.date ?? 'none', first.dated].filter(Boolean).join(' ') : 'no relation'
}

const DAY = '2024-05-10'

/** 丹灶镇启动古柳河清淤工程 with words before it; the document's date is 2024-05-10 unless given. */
const startsWork = (words: string) => `${words}丹灶镇启动古柳河清淤工程。`

describe('words before the clause', () => {
  it.each<[words: string, expected: string, date?: string]>([
    ['2024年4月23日，', '2024-04-23 stated'],
    ['2024年4月，', '2024-04 stated'],
    ['2021年，', '2021 stated'],
    ['二〇二一年三月五日，', '2021-03-05 stated'],
    ['2021年3月至5月，', '2021-03/2021-05 stated'],
    ['2019年至2021年，', '2019/2021 stated'],
    ['2019—2021年，', '2019/2021 stated'],
    ['2022年上半年，', '2022-01/2022-06 stated'],
    ['2022年一季度，', '2022-01/2022-03 stated'],
    ['2021年年底，', '2021-10/2021-12 stated'],
    ['2021年底，', '2021-10/2021-12 stated'],
    ['2022年6月下旬，', '2022-06-21/2022-06-30 stated'],
    ['今年，', '2024 derived'],
    ['去年，', '2023 derived'],
    ['前年，', '2022 derived'],
    ['明年，', '2025 derived'],
    ['去年9月，', '2023-09 derived'],
    ['今年4月18日，', '2024-04-18 derived'],
    ['去年2月29日，', '2024-02-29 derived', '2025-03-01'],
    ['去年底，', '2023-10/2023-12 derived'],
    ['今年初，', '2024-01/2024-03 derived'],
    ['年初，', '2024-01/2024-03 derived'],
    ['年底，', '2024-10/2024-12 derived', '2024-12-20'],
    ['上半年，', '2024-01/2024-06 derived', '2024-08-01'],
    ['一季度，', '2024-01/2024-03 derived'],
    ['今年前4个月，', '2024-01/2024-04 derived'],
    ['1至4月，', '2024-01/2024-04 derived'],
    ['十四五期间，', '2021/2025 derived'],
    ['“十三五”时期，', '2016/2020 derived'],
    ['上月，', '2024-04 derived'],
    ['上月，', '2023-12 derived', '2024-01-15'],
    ['本月，', '2024-05 derived'],
    ['本月3日，', '2024-05-03 derived'],
    ['上周，', '2024-04-29/2024-05-05 derived'],
    ['上周三，', '2024-05-01 derived'],
    ['昨日，', '2024-05-09 derived'],
    ['昨天下午，', '2024-05-09 derived'],
    ['昨日，', '2024-02-29 derived', '2024-03-01'],
    ['昨日，', '2023-12-31 derived', '2024-01-01'],
    ['前天，', '2024-05-08 derived'],
    ['今天，', '2024-05-10 derived'],
    ['今日上午，', '2024-05-10 derived'],
    ['昨晚（5月9日），', '2024-05-09 derived'],
    ['4月23日，', '2024-04-23 derived'],
    ['4月，', '2024-04 derived'],
    ['4月28日至5月2日，', '2024-04-28/2024-05-02 derived'],
    ['5月6日至8日，', '2024-05-06/2024-05-08 derived'],
    ['12月，', '2023-12 derived', '2024-01-08'],
    ['12月30日，', '2023-12-30 derived', '2024-01-02'],
    ['8日，', '2024-05-08 derived'],
    ['23日，', '2024-04-23 derived', '2024-05-02'],
    ['23日，', '2023-12-23 derived', '2024-01-02'],
    ['4月23日上午，', '2024-04-23 derived'],
    ['4月23日，县里开了会，', '2024-04-23 derived'],
  ])('%s → %s', (words, expected, date = DAY) => expect(dated(startsWork(words), date)).toBe(expected))
})

describe('words that give no date of the event', () => {
  it.each<[text: string, date?: string]>([
    [startsWork('近年来，')],
    [startsWork('近日，')],
    [startsWork('今年以来，')],
    [startsWork('2021年以来，')],
    ['2021年九江镇修路以来，丹灶镇启动古柳河清淤工程。'],
    ['今天，2023年全国河道保洁活动在九江镇举行，丹灶镇于近期启动古柳河清淤工程。'],
    [startsWork('目前，')],
    [startsWork('十年来，')],
    [startsWork('到2025年，')],
    [startsWork('截至4月23日，')],
    [startsWork('2025年底前，')],
    [startsWork('2026年，')],
    [startsWork('10月，')],
    [startsWork('2月29日，'), '2023-03-10'],
    [startsWork('去年同期，')],
    [startsWork('力争今年，')],
    ['丹灶镇力争2025年建成古柳河清淤工程。'],
    ['丹灶镇计划今年启动古柳河清淤工程。'],
    ['丹灶镇启动古柳河清淤工程，2025年底前建成。'],
    ['丹灶镇按照《2023年河道保洁方案》启动古柳河清淤工程。'],
    ['丹灶镇2024年一季度重点项目集中启动，包括古柳河清淤工程。'],
    ['丹灶镇2023年建设项目集中启动，包括古柳河清淤工程。'],
    ['丹灶镇落实2023年度计划，启动古柳河清淤工程。'],
    ['“今天再累也值得。”丹灶镇启动古柳河清淤工程。'],
    ['丹灶镇推进2021年启动的古柳河清淤工程。'],
    ['今天，2023年全民健身活动在九江镇举行，目前，丹灶镇启动古柳河清淤工程。'],
    ['丹灶镇启动去年立项的古柳河清淤工程。'],
    ['去年立项的古柳河清淤工程由漳州穗青食品有限公司承建。'],
  ])('%s', (text, date = DAY) => expect(dated(text, date)).toBe(`${date} document`))
})

describe('the date of its own clause', () => {
  it.each<[text: string, expected: string]>([
    ['丹灶镇昨日启动古柳河清淤工程。', '2024-05-09 derived'],
    ['丹灶镇2021年启动古柳河清淤工程。', '2021 stated'],
    ['丹灶镇于2021年3月启动古柳河清淤工程。', '2021-03 stated'],
    ['丹灶镇从2021年起实施古柳河清淤工程。', '2021 stated'],
    ['去年，九江镇修了路；今年，丹灶镇启动古柳河清淤工程。', '2024 derived'],
    ['今年，九江镇修了路；丹灶镇启动古柳河清淤工程。', '2024 derived'],
    ['九江镇修了路，去年种了树；丹灶镇启动古柳河清淤工程。', '2024-05-10 document'],
    ['从2021年起，全县大力治水，漳州穗青食品有限公司投资的古柳河清淤工程去年10月完工。', '2023-10 derived'],
    ['古柳河旧桥去年完工，丹灶镇启动古柳河清淤工程。', '2024-05-10 document'],
    ['县水利会议8日在九江镇召开，丹灶镇启动古柳河清淤工程。', '2024-05-08 derived'],
    ['丹灶镇将于6月启动古柳河清淤工程。', '2024-06 derived'],
    ['丹灶镇将于2月启动古柳河清淤工程。', '2025-02 derived'],
    ['丹灶镇定于20日启动古柳河清淤工程。', '2024-05-20 derived'],
    ['丹灶鎮去年啟動古柳河清淤工程。', '2023 derived'],
  ])('%s → %s', (text, expected) => expect(dated(text, DAY)).toBe(expected))
})

describe('dates carried on', () => {
  it.each<[text: string, expected: string, date?: string | null]>([
    ['2023年3月，九江镇修了路。同年7月，丹灶镇启动古柳河清淤工程。', '2023-07 derived'],
    ['2023年3月，九江镇修了路，次年1月，丹灶镇启动古柳河清淤工程。', '2024-01 derived'],
    ['2021年3月，九江镇修了路。9月，丹灶镇启动古柳河清淤工程。', '2021-09 derived'],
    ['2021年3月2日，九江镇修了路，8日，丹灶镇启动古柳河清淤工程。', '2021-03-08 derived'],
    ['4月28日，九江镇开了会。当天，丹灶镇启动古柳河清淤工程。', '2024-04-28 derived'],
    ['4月28日，九江镇开了会。|人们都来了。|当天下午，丹灶镇启动古柳河清淤工程。', '2024-04-28 derived'],
    ['4月28日，九江镇开了会。次日，丹灶镇启动古柳河清淤工程。', '2024-04-29 derived'],
    ['4月28日，九江镇开了会。会上，丹灶镇启动古柳河清淤工程。', '2024-04-28 derived'],
    ['4月28日，九江镇开了会。丹灶镇启动古柳河清淤工程。', '2024-05-10 document'],
    ['2023年3月，九江镇修了路。同年7月，丹灶镇启动古柳河清淤工程。', '2023-07 derived', null],
    ['2023年3月，丹灶镇启动古柳河清淤工程。', '2023-03 stated', null],
    ['7月23日，丹灶镇启动古柳河清淤工程。', 'none', null],
    ['去年，丹灶镇启动古柳河清淤工程。', 'none', null],
    ['丹灶镇启动古柳河清淤工程。', 'none', null],
  ])('%s → %s', (text, expected, date = DAY) => expect(dated(text, date ?? undefined)).toBe(expected))
})

describe('offices', () => {
  it.each<[text: string, expected: string]>([
    ['4月28日，任命张大川为南海区商务局局长。', 'start 2024-04-28, 2024-04-28 derived'],
    ['任命张大川为南海区商务局局长。', 'start 2024-05-10, 2024-05-10 document'],
    [
      '2024年4月28日会议决定任命：|张大川为南海区商务局局长；|何望山为丹灶镇镇长。',
      'start 2024-04-28, 2024-04-28 stated',
    ],
    ['4月28日，免去张大川的南海区商务局局长职务。', 'end 2024-04-28, 2024-04-28 derived'],
    ['免去张大川同志南海区商务局局长职务。', 'end 2024-05-10, 2024-05-10 document'],
    ['张大川不再担任南海区商务局局长职务。', 'end 2024-05-10, 2024-05-10 document'],
    ['免去张大川的南海区商务局局长职务。', 'end 2024-05-10, 2024-05-10 document'],
    ['4月28日，张大川担任南海区商务局局长期间的账目公开了。', '2024-04-28 derived'],
    ['4月28日，南海区商务局局长张大川到访。', '2024-04-28 derived'],
    ['南海区商务局局长张大川28日到访。', '2024-04-28 derived'],
    ['张大川，男，1975年5月生，2013年6月任丹灶镇镇长。', 'start 2013-06, 2013-06 stated'],
  ])('%s → %s', (text, expected) => {
    const [held] = relations(text, DAY, 'holds_office')
    const { start, end } = held!.attributes
    const term = [start && `start ${start}`, end && `end ${end}`].filter(Boolean)
    expect([...term, `${held!.date} ${held!.dated}`].join(', ')).toBe(expected)
  })
})

it('dates what a person says by the day of the speech, not by the days that it speaks of', () => {
  const text = '4月28日，丹灶镇党委书记张大川表示，2021年全镇启动古柳河清淤工程。'
  expect(dated(text, DAY, 'promotes')).toBe('2024-04-28 derived')
  expect(dated(text, DAY, 'carries_out')).toBe('2021 stated')
})

it('dates nothing that only stands in one sentence', () => {
  const statements = extractor.extract({
    id: 'a',
    title: '',
    date: DAY,
    text: '去年，丹灶镇和九江镇下了雨。',
  })
  const { edges } = linkStatements(statements)
  expect(edges.map(({ relation }) => relation)).toContain('co_occurs')
  for (const edge of edges.filter(({ relation }) => relation === 'co_occurs')) {
    for (const item of edge.evidence) expect(item).not.toHaveProperty('date')
  }
})

it('gives the date to the evidence of the edge', () => {
  const { edges } = linkStatements(
    extractor.extract({ id: 'a', title: '', date: DAY, text: '去年，丹灶镇启动古柳河清淤工程。' }),
  )
  const [edge] = edges.filter(({ relation }) => relation === 'carries_out')
  expect(edge?.evidence.map(({ date, dated }) => [date, dated])).toEqual([['2023', 'derived']])
})
