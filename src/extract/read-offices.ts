/**
 * Reads the offices of a sentence: title, the body or place it is held at, and which offices stand in one list.
 * 区委副书记、区长、鼓楼高新区党工委书记 → [副书记 at 区委, 区长, 书记 at 鼓楼高新区党工委]
 */
import type { Lexicon, OfficeSphere } from '../lexicon/load-lexicon.ts'
import { type SegmentedText, type Sentence, tokenIndexAt } from '../segment/segmented-text.ts'
import { growName } from './grow-name.ts'
import type { Mention } from './mention.ts'
import {
  bodyOfSection,
  departmentOf,
  levelBefore,
  placeOfFormer,
  placeWithinWords,
} from './read-office-body.ts'
import { readPersonName } from './read-person-name.ts'
import { boundaryScore } from './score-person-name.ts'

export interface Office {
  /** Offsets of the whole: body, rank and title. */
  start: number
  end: number
  /** Where rank and title begin: what stands before is the body. */
  titleStart: number
  /** Rank and title: 副书记. */
  title: string
  sphere: OfficeSphere
  /** The place or organization it is held at, where one is named just before the title. */
  at: Mention | undefined
  /** Held in a department of the body named before: 组织部部长 after 区委常委. */
  department: string | undefined
  /** The level that stands before the department and tells its place: 县 of 县纪委书记. */
  level: string | undefined
}

/** Offices that follow one another with nothing but 、 ， 兼 between them. */
export type OfficeRun = [Office, ...Office[]]

const SEPARATOR = /^(?:[、，,]?[ \u3000]*(?:兼任?|并任|和|及)?[ \u3000]*)$/

/**
 * @param holders mentions of places, their leading bodies and organizations, in the order of the text
 */
export function readOffices(
  text: SegmentedText,
  sentence: Sentence,
  lexicon: Lexicon,
  holders: ReadonlyMap<number, Mention>,
): OfficeRun[] {
  const runs: OfficeRun[] = []
  let last: Office | undefined
  for (
    let offset = lexicon.offices.firstFrom(text.plain, sentence.start, sentence.end);
    offset < sentence.end;
    offset = lexicon.offices.firstFrom(text.plain, offset + 1, sentence.end)
  ) {
    const office = officeAt(text, lexicon, holders, offset, last?.end ?? sentence.start)
    if (!office) continue
    const run = runs[runs.length - 1]
    if (run && last && SEPARATOR.test(text.plain.slice(last.end, office.start))) run.push(office)
    else runs.push([office])
    last = office
    offset = office.end - 1
  }
  return runs
}

function officeAt(
  text: SegmentedText,
  lexicon: Lexicon,
  holders: ReadonlyMap<number, Mention>,
  offset: number,
  from: number,
): Office | undefined {
  const { plain } = text
  const word = lexicon.offices.longestAt(plain, offset)!
  if (endsInsideWord(text, lexicon, offset, offset + word.length)) return undefined
  if (LONGER_TITLE.test(plain.slice(offset, offset + word.length + 2))) return undefined
  if (holdsEndOfBody(text, lexicon, holders, offset, word)) return undefined
  let titleStart = offset
  for (let rank = rankBefore(); rank; rank = rankBefore()) titleStart -= rank.length
  function rankBefore() {
    const found = lexicon.ranks.longestEndingAt(plain, titleStart)
    return found && titleStart - found.length >= from ? found : undefined
  }
  const end = offset + word.length
  const found = holders.get(titleStart) ?? placeWithinWords(plain, holders, titleStart)
  const department = departmentOf(lexicon, plain, titleStart)
  const former = placeOfFormer(lexicon, plain, holders, titleStart, from)
  // 县委|组织部|部长 is of the committee; but 中央纪委|书记 is of no other.
  const isPart = department?.ofParty && found?.kind === 'organization' && found.rule !== 'national-body'
  const at = former ?? (isPart ? undefined : found)
  const held = (start: number, by: Partial<Pick<Office, 'at' | 'department' | 'level'>> = {}): Office => ({
    start,
    end,
    titleStart,
    title: plain.slice(titleStart, end),
    sphere: lexicon.offices.get(word)!,
    at: by.at,
    department: by.department,
    level: by.level,
  })
  const chainStart = (place: Mention) => withParty(plain, firstOfChain(place.start, holders, from))
  if (at && at.start >= from) return held(chainStart(at), { at })
  if (department && department.start >= from) {
    const { start, name } = department
    const above = holders.get(start) ?? placeWithinWords(plain, holders, start)
    if (above && above.start >= from) return held(chainStart(above), { department: name, at: above })
    const level = levelBefore(text, lexicon, holders, start, from)
    return held(level?.start ?? start, { department: name, at: level?.at, level: level?.level })
  }
  const level =
    lexicon.offices.get(word) === 'public' ? levelBefore(text, lexicon, holders, titleStart, from) : undefined
  if (level) return held(level.start, level)
  // 区委|办|主任, 县政府|办|主任: the office of a leading body.
  const ofLeading = plain[titleStart - 1] === '办' ? holders.get(titleStart - 1) : undefined
  if (ofLeading?.kind === 'place' && ofLeading.start >= from) return held(ofLeading.start)
  if (BARE_VERB.test(word) && titleStart === offset && plain[offset - 1] !== '等') return undefined
  const start = Math.max(from, bodyStart(text, lexicon, titleStart, holders))
  const inside = bodyOfSection(plain, holders, titleStart)
  if (inside && inside.start >= from && start >= inside.end) return held(inside.start, { at: inside })
  // 粟文江任|组长: nodejieba may take the verb into an unknown name; no body ends with it, nor with a mark.
  return held(/[任为当\P{Script=Han}]$/u.test(plain.slice(start, titleStart)) ? titleStart : start)
}

/** 县总工会|主席: the body ends within 工会主席, so that only 主席 is the title. */
function holdsEndOfBody(
  text: SegmentedText,
  lexicon: Lexicon,
  holders: ReadonlyMap<number, Mention>,
  offset: number,
  word: string,
): boolean {
  for (let end = offset + 1; end < offset + word.length; end++) {
    const body = holders.get(end)
    if (body?.kind === 'organization' && body.start < offset) return true
    if ((lexicon.departments.longestEndingAt(text.plain, end)?.length ?? 0) > end - offset) return true
  }
  return false
}

/** 中共|台山市委书记, 前|无锡市长 */
function withParty(plain: string, start: number): number {
  const before = /(?:前|原)?(?:中共)?$/.exec(plain.slice(Math.max(0, start - 3), start))
  return start - before![0].length
}

/** 福建省|晋江市|池店镇: the places before the one meant belong to the office too. */
function firstOfChain(start: number, holders: ReadonlyMap<number, Mention>, from: number): number {
  let first = start
  for (
    let before = holders.get(first);
    before?.kind === 'place' && before.start >= from;
    before = holders.get(first)
  ) {
    first = before.start
  }
  return first
}

/** 主席国, 主席台, 主席令: what follows is no surname there. */
const LONGER_TITLE = /^主席(?:[国台]|令(?:\P{Script=Han}|[予指公发中签]))/u

/** 加强领导, 党委领导: a verb as often as not where it says nobody's level or rank. */
const BARE_VERB = /^(?:领导|指挥)$/

/** 领导 in 领导小组 and 代表 in 代表大会 are no offices: a longer word goes on. */
function endsInsideWord(text: SegmentedText, lexicon: Lexicon, start: number, end: number): boolean {
  if (
    /^(?:小组|大会|会议|团队|班子|干部|机构|部$|部[^、，]|学校|室|处|办公|制|职责|协会|培训|任期|扶贫项目|工作(?!队)|会(?![长上议]))/.test(
      text.plain.slice(end, end + 4),
    )
  )
    return true
  const token = text.tokens[tokenIndexAt(text, end)]
  if (token === undefined || token.start >= end || token.end <= end) return false
  // 湖南省|长沙市, 副总经理; but into 主|任何 nodejieba takes the surname of 主任|何某, and into 长江 that of 县长|江某.
  if (token.start <= start || !lexicon.surnames.has(text.plain[end] ?? '')) return true
  if (token.tag !== 'ns') return false
  const name = readPersonName(text, lexicon, end)
  return !name || name.end <= token.end || boundaryScore(text, lexicon, name.end) < 2.5
}

/** What kind of thing the words before a title name is open: they are only kept out of a person's name. */
function bodyStart(
  text: SegmentedText,
  lexicon: Lexicon,
  titleStart: number,
  holders: ReadonlyMap<number, Mention>,
): number {
  return growName(text, lexicon, {
    endingStart: titleStart,
    isFree: () => true,
    placeEndingAt: (at) => holders.get(at)?.start,
    most: 20,
  })
}
