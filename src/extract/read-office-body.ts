/**
 * Reads where an office is held from the words before its title: departments, levels, sections, bodies with 原 before them.
 * 丹灶镇原党委|书记 → 丹灶镇; 县|纪委|书记 → the department 纪委 of the county
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { type SegmentedText, tokenIndexAt } from '../segment/segmented-text.ts'
import type { Mention } from './mention.ts'

/** 红古区|委|书记, 庐江县|长: the last character of the place is also the first of 区委 and 县长. */
export function placeWithinWords(
  plain: string,
  holders: ReadonlyMap<number, Mention>,
  end: number,
): Mention | undefined {
  const place = holders.get(plain[end - 1] === '委' ? end - 1 : plain[end + 1] === '长' ? end + 1 : -1)
  return place?.kind === 'place' && !place.reference && /[省市州区县旗盟镇乡]$/.test(place.name)
    ? place
    : undefined
}

interface Department {
  start: number
  name: string
  /** A department of the Party, whose place holds it whatever form its name has. */
  ofParty: boolean
}

/**
 * 组织部|部长, and 组织部长 with one 部 for both; 管委会|主任 after 党工委副书记, where the place is the one before.
 */
export function departmentOf(lexicon: Lexicon, plain: string, titleStart: number): Department | undefined {
  const ends = plain.startsWith('部长', titleStart) ? [titleStart, titleStart + 1] : [titleStart]
  for (const end of ends) {
    const name = lexicon.bodies.longestEndingAt(plain, end)
    if (name === undefined) continue
    const { role, level } = lexicon.bodies.get(name)!
    const start = end - name.length
    if (role === 'department') return { start, name, ofParty: true }
    if (level === '' && !/^党|支部|^工委/.test(name)) return { start, name, ofParty: false }
  }
  return undefined
}

/** 丹灶镇|原|党委书记, 石龙村|的|党支部书记: the place that a word before the body keeps from it. */
export function placeOfFormer(
  lexicon: Lexicon,
  plain: string,
  holders: ReadonlyMap<number, Mention>,
  titleStart: number,
  from: number,
): Mention | undefined {
  const body = lexicon.bodies.longestEndingAt(plain, titleStart)
  const start = titleStart - (body?.length ?? 0)
  let at = start
  for (let length = 1; length > 0 && at > from; at -= length)
    length = plain[at - 1] === '的' ? 1 : (lexicon.ranks.longestEndingAt(plain, at)?.length ?? 0)
  const place = at < start ? holders.get(at) : undefined
  return place && place.start >= from ? place : undefined
}

export interface LevelBefore {
  start: number
  level: string
  /** The place, where its name stands before the level. */
  at?: Mention
}

/** 县|纪委书记, 镇|党委委员, 红土坡村|村|支书; no level where a name that was not found goes on before it: 某家|村|党支部书记. */
export function levelBefore(
  text: SegmentedText,
  lexicon: Lexicon,
  holders: ReadonlyMap<number, Mention>,
  end: number,
  from: number,
): LevelBefore | undefined {
  const level = lexicon.levels.longestEndingAt(text.plain, end)
  const start = end - (level?.length ?? 0)
  if (level === undefined || start < from) return undefined
  const place = holders.get(start)
  if (place?.kind === 'place' && place.name.endsWith(level) && place.start >= from)
    return { start: place.start, at: place, level }
  const before = text.tokens[tokenIndexAt(text, start - 1)]
  const isNamed =
    before &&
    before.end >= start &&
    before.start < start &&
    before.start >= from &&
    /^(?:x|n|j|s$)/.test(before.tag)
  return isNamed && /\p{Script=Han}$/u.test(before.text) ? undefined : { start, level }
}

const SECTION = /^\p{Script=Han}{0,6}(?:股|科|处|室|队|组|所|站|部|办|中心)$/u

/** 区水利局|工程建设股|股长: the body that the section before the title belongs to. */
export function bodyOfSection(
  plain: string,
  holders: ReadonlyMap<number, Mention>,
  titleStart: number,
): Mention | undefined {
  for (let end = titleStart - 2; end > titleStart - 9; end--) {
    const body = holders.get(end)
    if (body?.kind === 'organization' && SECTION.test(plain.slice(end, titleStart))) return body
  }
  return undefined
}
