/**
 * Finds organizations by the words that end their names: companies, departments, schools, institutes.
 * 由江苏淮海食品研究院共建 → 江苏淮海食品研究院; 区住建局要倒排工期 → 区住建局
 */
import type { EndingClass, Lexicon } from '../lexicon/load-lexicon.ts'
import { isTokenBoundary, type SegmentedText, tokenIndexAt } from '../segment/segmented-text.ts'
import { growName } from './grow-name.ts'
import { bareName, type Mention, newMention } from './mention.ts'
import { namesSomething, trimName } from './trim-name.ts'

const RULES: Partial<Record<EndingClass, string>> = {
  company: 'company-form',
  department: 'department-form',
  institution: 'institution-form',
}

/** 中心 and 局 also begin or continue other words: 局面, 局限. */
const LONGER_WORD = /^(?:生|面|限|势|部|域|长|化|级|内|员|制|资|旗)/

/** 部门 is another word; 越共|中央政治局, 团|中央书记处 and 伊朗|国防部 are other bodies. */
function isOfTheNation(
  text: SegmentedText,
  { gazetteer }: Lexicon,
  offset: number,
  national: string,
): boolean {
  const { plain } = text
  if (plain[offset + national.length] === '门') return false
  if (national.startsWith('中央') && /[共党团]/.test(plain[offset - 1] ?? '')) return false
  const before = text.tokens[tokenIndexAt(text, offset - 1)]
  if (before?.end !== offset || before.tag !== 'ns' || before.text === '中国') return true
  return gazetteer.byName.has(before.text) || gazetteer.byShortName.has(before.text)
}

/**
 * @param places mentions of places, by the offset where they end
 * @param isTaken whether a character belongs to a leading body, which is its place
 */
export function findOrganizations(
  text: SegmentedText,
  lexicon: Lexicon,
  places: ReadonlyMap<number, Mention>,
  isTaken: (offset: number) => boolean,
): Mention[] {
  const found: Mention[] = []
  const joined = findJoinedDepartments(text, lexicon)
  for (let offset = 0; offset < text.plain.length; offset++) {
    const national = lexicon.nationalBodies.longestAt(text.plain, offset)
    if (national && isTokenBoundary(text, offset) && isOfTheNation(text, lexicon, offset, national)) {
      const end = offset + national.length
      found.push(
        newMention({
          kind: 'organization',
          start: offset,
          end,
          name: national,
          rule: 'national-body',
        }),
      )
      offset = end - 1
      continue
    }
    const department = lexicon.departments.longestAt(text.plain, offset) ?? joined.get(offset)
    const seated = department && seatedDepartment(text, lexicon, places, offset, department)
    if (seated) {
      found.push(seated)
      offset = seated.end - 1
      continue
    }
    const ending = lexicon.endings.longestAt(text.plain, offset)
    if (!ending) continue
    const meaning = lexicon.endings.get(ending)!.find((candidate) => candidate.kind === 'organization')
    if (!meaning) continue
    const end = offset + ending.length
    if (isTaken(end - 1) || goesOn(text, lexicon, end)) continue
    const mention = organizationEndingAt(text, lexicon, places, offset, end, meaning.class)
    if (!mention) continue
    // 市公安局鼓楼分局: the longer name takes in the shorter that it begins with.
    const last = found[found.length - 1]
    if (last && last.end === mention.start && mention.rule === 'department-form') joinBranch(mention, last)
    if (last && last.start >= mention.start) found.pop()
    found.push(mention)
    offset = end - 1
  }
  return found
}

function organizationEndingAt(
  text: SegmentedText,
  lexicon: Lexicon,
  places: ReadonlyMap<number, Mention>,
  endingStart: number,
  end: number,
  endingClass: EndingClass,
): Mention | undefined {
  const grown = growName(text, lexicon, {
    endingStart,
    isFree: () => true,
    placeEndingAt: (at) => places.get(at)?.start,
    innerVerbs: endingClass === 'company' ? 'firm' : 'nouns',
  })
  const start = trimName(text, grown, endingStart)
  const name = bareName(text.plain.slice(start, end))
  if (start >= endingStart) return undefined
  const word = lexicon.notNames.organization.longestEndingAt(text.plain, end)
  if (
    word &&
    word.length > end - endingStart &&
    tokenIndexAt(text, end - word.length) === tokenIndexAt(text, end - 1)
  )
    return undefined
  if (lexicon.notNames.organization.has(name) || /^[“《]/.test(text.plain.slice(start, end))) return undefined
  const seat = seatOf(text, lexicon, start, end)
  const own = places.get(endingStart) !== undefined || seat !== undefined
  const named = own || namesSomething(text, lexicon, start, endingStart)
  return newMention({
    kind: 'organization',
    start,
    end,
    name,
    rule: RULES[endingClass] ?? 'institution-form',
    loose: !named,
    seat,
  })
}

/** A department of the lexicon after its place or the word of its place's level: 县|水利局, 丹灶镇|党政办. */
function seatedDepartment(
  text: SegmentedText,
  lexicon: Lexicon,
  places: ReadonlyMap<number, Mention>,
  offset: number,
  department: string,
): Mention | undefined {
  const end = offset + department.length
  const common = { kind: 'organization' as const, end, rule: 'department-form' }
  const place = places.get(offset)
  if (place && !place.reference)
    return newMention({ ...common, start: place.start, name: text.plain.slice(place.start, end) })
  if (place) {
    const seat = { ...place.reference!, nearest: false }
    return newMention({ ...common, start: place.start, name: text.plain.slice(place.start, end), seat })
  }
  const level = lexicon.levels.longestEndingAt(text.plain, offset)
  if (!level) return undefined
  const start = offset - level.length
  return newMention({ ...common, start, name: text.plain.slice(start, end), seat: { level, nearest: false } })
}

/** After a place; no word for a body stands in either half: 县委和县教育局 are two. */
const JOINED =
  /(?<=[省市州盟区县旗镇乡])([^\P{Script=Han}和委局部厅院处所站校司省市州盟县旗镇乡村]{2,8})和[^\P{Script=Han}和委局部厅院处所站校司省市州盟县旗镇乡村]{2,8}局/gu

/** By offset. 县|文化广电和旅游局: the fields of two departments, of which the first opens the name of a known one (文化广电旅游局). */
function findJoinedDepartments(text: SegmentedText, lexicon: Lexicon): Map<number, string> {
  const found = new Map<number, string>()
  for (const { 0: name, 1: field, index } of text.plain.matchAll(JOINED)) {
    const isKnown = [...lexicon.departments.words()].some((known) => known.startsWith(field!))
    if (isKnown && !goesOn(text, lexicon, index + name.length)) found.set(index, name)
  }
  return found
}

/** 市公安局|鼓楼分局: the branch is named after the department it belongs to. */
function joinBranch(branch: Mention, department: Mention): void {
  branch.start = department.start
  branch.name = department.name + branch.name
  if (department.seat) branch.seat = department.seat
}

/** 区 in 区住建局: the place that the department belongs to, named by level only. */
function seatOf(text: SegmentedText, lexicon: Lexicon, start: number, end: number): Mention['seat'] {
  const name = text.plain.slice(start, end)
  const level = lexicon.levels.longestAt(name, 0)
  if (!level || level.length >= name.length - 1 || lexicon.divisionNames.longestAt(name, 0)) return undefined
  return { level, nearest: false }
}

function goesOn(text: SegmentedText, lexicon: Lexicon, end: number): boolean {
  if (LONGER_WORD.test(text.plain.slice(end, end + 1)) && !lexicon.offices.longestAt(text.plain, end))
    return true
  const token = text.tokens[tokenIndexAt(text, end)]
  return (
    token !== undefined &&
    token.start < end - 1 &&
    token.end > end &&
    !lexicon.offices.has(token.text.slice(-2))
  )
}
