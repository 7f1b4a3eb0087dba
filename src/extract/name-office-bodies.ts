/**
 * Names the bodies that no form of organization tells but the office held there.
 * 龙海区渔港中心主任 → 龙海区渔港中心; 县公安局党委书记 → 县公安局
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { type SegmentedText, tokenIndexAt } from '../segment/segmented-text.ts'
import { type Mention, newMention } from './mention.ts'
import type { Office, OfficeRun } from './read-offices.ts'
import { trimName } from './trim-name.ts'

const SHORTEST_BODY = 3

/** Takes the words before a title for the name of an organization, where nothing else was found to hold it at. */
export function nameBodies(text: SegmentedText, lexicon: Lexicon, offices: OfficeRun): Mention[] {
  return offices.flatMap((office) => {
    const owner = ownerOfCommittee(lexicon, office)
    if (owner) {
      office.titleStart = owner.end
      office.at = owner
      return [owner]
    }
    if (office.at || office.department !== undefined || office.sphere === 'role') return []
    const start = trimName(text, office.start, office.titleStart)
    const end = endOfBody(text, office.titleStart)
    const name = text.plain.slice(start, end)
    if (!/^\p{Script=Han}+$/u.test(name) || HALF.test(name)) return []
    // 意大利|总理, 王安石|总书记: no body, but a country, which nodejieba knows as a place, or who bears the title.
    if (isOneWord(text, start, end, /^n[rs]/)) return []
    // 工作队|队长: a word of the language names no body of its own.
    const common = name.length < SHORTEST_BODY || isOneWord(text, start, office.titleStart, /^n$/)
    if (!lexicon.departments.has(name) && common) return []
    const level = lexicon.levels.longestAt(name, 0)
    office.at = newMention({
      kind: 'organization',
      start,
      end,
      name,
      rule: 'office-body',
      seat: level ? { level, nearest: false } : undefined,
    })
    return [office.at]
  })
}

/** 俄国防|部长 holds office at 俄国防部: the title's first character ends the body's name, where it has no ending yet. */
function endOfBody({ plain }: SegmentedText, titleStart: number): number {
  // 粮食集团有限公司|原|董事长
  if (/[原前]/.test(plain[titleStart - 1] ?? '')) return titleStart - 1
  const shared = /^([部局厅处院])长/.exec(plain.slice(titleStart, titleStart + 2))?.[1]
  return shared && plain[titleStart - 1] !== shared && !/[委办会]/.test(plain[titleStart - 1] ?? '')
    ? titleStart + 1
    : titleStart
}

/** Words that belong to the title after them: 执行主席, 常务副主席, 前总统, 第一副总理. */
const HALF = /(?:执行|常务|轮值|新闻|第一|首席|前|总|副|代理|候任)$/

/** Whether nodejieba reads [start, end) as one word with a tag of that kind. */
function isOneWord(text: SegmentedText, start: number, end: number, tag: RegExp): boolean {
  const token = text.tokens[tokenIndexAt(text, start)]
  return token?.start === start && token.end === end && tag.test(token.tag)
}

/** 县公安局党委|书记: the committee's secretary is one of the body's, as its 局长 is. */
function ownerOfCommittee(lexicon: Lexicon, { at }: Office): Mention | undefined {
  const committee = at?.kind === 'organization' && lexicon.bodies.longestEndingAt(at.name, at.name.length)
  if (!at || !committee || committee[0] !== '党') return undefined
  const length = at.name.length - committee.length
  return length < SHORTEST_BODY
    ? undefined
    : newMention({ ...at, end: at.end - committee.length, name: at.name.slice(0, length) })
}
