/**
 * Reads the offices of a sentence: title, the body or place it is held at, and which offices stand in one list.
 * 区委副书记、区长、鼓楼高新区党工委书记 → [副书记 at 区委, 区长, 书记 at 鼓楼高新区党工委]
 */
import type { Lexicon, OfficeSphere } from '../lexicon/load-lexicon.ts'
import { type SegmentedText, type Sentence, tokenIndexAt } from '../segment/segmented-text.ts'
import { growName } from './grow-name.ts'
import type { Mention } from './mention.ts'

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
  at?: Mention
  /** Held in a department of the body named before: 组织部部长 after 区委常委. */
  department?: string
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
  for (let offset = sentence.start; offset < sentence.end; offset++) {
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
  const word = lexicon.offices.longestAt(plain, offset)
  if (!word || endsInsideWord(text, lexicon, offset + word.length)) return undefined
  let titleStart = offset
  for (let rank = rankBefore(); rank; rank = rankBefore()) titleStart -= rank.length
  function rankBefore() {
    const found = lexicon.ranks.longestEndingAt(plain, titleStart)
    return found && titleStart - found.length >= from ? found : undefined
  }
  const end = offset + word.length
  const at = holders.get(titleStart)
  const common = { end, titleStart, title: plain.slice(titleStart, end), sphere: lexicon.offices.get(word)! }
  if (at && at.start >= from) return { ...common, start: firstOfChain(at.start, holders, from), at }
  const department = lexicon.bodies.longestEndingAt(plain, titleStart)
  if (department && titleStart - department.length >= from) {
    const start = titleStart - department.length
    const above = holders.get(start)
    return { ...common, start: above ? above.start : start, department, ...(above ? { at: above } : {}) }
  }
  const start = Math.max(from, bodyStart(text, lexicon, titleStart, holders))
  // 粟文江任|组长: nodejieba may take the verb into an unknown name; no body ends with it.
  return { ...common, start: /[任为]$/.test(plain.slice(start, titleStart)) ? titleStart : start }
}

/** 福建省|晋江市|池店镇: the places before the one meant belong to the office too. */
function firstOfChain(start: number, holders: ReadonlyMap<number, Mention>, from: number): number {
  const before = holders.get(start)
  return before && before.kind === 'place' && before.start >= from
    ? firstOfChain(before.start, holders, from)
    : start
}

/** 领导 in 领导小组 and 代表 in 代表大会 are no offices: a longer word goes on. */
function endsInsideWord(text: SegmentedText, lexicon: Lexicon, end: number): boolean {
  if (
    /^(?:小组|大会|会议|团队|班子|干部|机构|部$|部[^、，]|学校|室|处|办公|制|职责|协会|培训|任期|扶贫项目|工作(?!队))/.test(
      text.plain.slice(end, end + 4),
    )
  )
    return true
  const token = text.tokens[tokenIndexAt(text, end)]
  return (
    token !== undefined &&
    token.start < end &&
    token.end > end &&
    !lexicon.surnames.has(text.plain[end] ?? '')
  )
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
