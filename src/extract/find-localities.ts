/**
 * Finds places that no gazetteer lists, by the form of their names: villages, communities, zones, parks, regions.
 * 丰财街道祥和社区 → 祥和社区; 霍邱经济开发区 → 霍邱经济开发区
 */
import type { EndingClass, Lexicon } from '../lexicon/load-lexicon.ts'
import { isTokenBoundary, type SegmentedText, tokenIndexAt, tokensWithin } from '../segment/segmented-text.ts'
import { growName } from './grow-name.ts'
import { type Mention, newMention } from './mention.ts'
import { MentionMap } from './mention-map.ts'
import { namesSomething, trimName } from './trim-name.ts'

const LONGEST_VILLAGE = 5
const LONGEST_RIVER = 4
const TOWN = /^(?:镇|乡|街道|苏木)$/

/** @param divisions the mentions of divisions, in the order of the text, none within another */
export function findLocalities(
  text: SegmentedText,
  lexicon: Lexicon,
  divisions: readonly Mention[],
): Mention[] {
  const { byEnd, covers } = new MentionMap(divisions)
  const covered = (start: number, end: number) => covers(start) && covers(end - 1)
  const found: Mention[] = []
  for (let offset = 0; offset < text.plain.length; offset++) {
    const region = lexicon.regions.longestAt(text.plain, offset)
    if (
      region &&
      isTokenBoundary(text, offset) &&
      isTokenBoundary(text, offset + region.length) &&
      !covered(offset, offset + 1)
    ) {
      found.push(place(text, offset, offset + region.length, 'region-name'))
      offset += region.length - 1
      continue
    }
    const ending = lexicon.endings.longestAt(text.plain, offset)
    if (!ending) continue
    const kinds = lexicon.endings.get(ending)!.filter((candidate) => candidate.kind === 'place')
    if (kinds.length === 0) continue
    const end = offset + ending.length
    if (covered(offset, end)) continue
    const grow = {
      endingStart: offset,
      isFree: () => true,
      placeEndingAt: (at: number) => byEnd.get(at)?.start,
    }
    const is = (...classes: EndingClass[]) => kinds.some((kind) => classes.includes(kind.class))
    const mention = is('village', 'town')
      ? village(text, lexicon, offset, end, grow)
      : is('nature')
        ? river(text, lexicon, offset, end)
        : zone(text, lexicon, offset, end, grow)
    if (mention) {
      found.push(mention)
      offset = end - 1
    }
  }
  return found
}

type Grow = Parameters<typeof growName>[2]

function village(
  text: SegmentedText,
  lexicon: Lexicon,
  endingStart: number,
  end: number,
  grow: Grow,
): Mention | undefined {
  // 民主村社区 is one name, of a community.
  if (/^(?:村|社区)$/.test(text.plain.slice(endingStart, end)) && text.plain.startsWith('社区', end))
    return undefined
  // 石龙村|村委会: the second 村 begins the body.
  if (/^(?:村村|社区社区)$/.test(text.plain.slice(endingStart - (end - endingStart), end))) return undefined
  // 村民, 村委会, 社区党委: the body stands for the village, the villagers do not.
  if (
    /^(?:民(?!委员会)|级|干部|庄|集体|容|貌|史|道|口|头(?![村镇])|里|落|镇|居)/.test(
      text.plain.slice(end, end + 2),
    )
  )
    return undefined
  let start = growName(text, lexicon, { ...grow, most: LONGEST_VILLAGE + 1 })
  // What stands between a town's name and 村 is the village's, and the chain of parents is no part of it.
  for (let at = endingStart - 1; at >= endingStart - LONGEST_VILLAGE; at--) {
    if (grow.placeEndingAt(at) !== undefined) {
      if (at > start || isPlainName(text.plain.slice(at, endingStart))) start = at
      break
    }
  }
  start = afterOwnPlace(start, endingStart, text, lexicon)
  const name = text.plain.slice(start, end)
  // 是个老集镇社区 says what a place is.
  if (/[个座]$/.test(text.plain.slice(0, start).slice(-1))) return undefined
  if (endingStart - start < 1 || endingStart - start > LONGEST_VILLAGE) return undefined
  const notName = lexicon.notNames.place.longestEndingAt(text.plain, end)
  if (notName && notName.length > end - endingStart) return undefined
  if (!/^\p{Script=Han}+$/u.test(name) || /^[一二三四五六七八九十两几多各每全本该我某这那个]/.test(name))
    return undefined
  if (TOWN.test(text.plain.slice(endingStart, end))) {
    return isUnknownTown(text, start, endingStart, end) ? place(text, start, end, 'town-form') : undefined
  }
  const inTown = grow.placeEndingAt(start) !== undefined
  return place(text, start, end, inTown ? 'village-in-town' : 'village-form')
}

/** 徐场 after 堌阳镇: characters that nodejieba cannot read together, but no particle or mark. */
function isPlainName(words: string): boolean {
  return /^\p{Script=Han}{1,4}$/u.test(words) && !/[的了在和与及等是有为各个]/.test(words)
}

/** A town that the gazetteer does not list: a name of words that nodejieba does not know, and no 镇长 or 乡村 after it. */
function isUnknownTown(text: SegmentedText, start: number, endingStart: number, end: number): boolean {
  if (
    endingStart - start < 2 ||
    /^[长委域区街村民]/.test(text.plain.slice(end)) ||
    !isTokenBoundary(text, end)
  )
    return false
  const tokens = tokensWithin(text, start, endingStart)
  return tokens.length > 0 && tokens.every((token) => /^(?:x|nr|ns|nz|ng|j)/.test(token.tag))
}

/** A place that ends inside the grown name and before its ending: 河口镇|柳林村. */
function afterOwnPlace(start: number, endingStart: number, text: SegmentedText, lexicon: Lexicon): number {
  for (let at = start; at < endingStart - 1; at++) {
    const division = lexicon.divisionNames.longestAt(text.plain, at)
    if (division && division.length >= 3 && at + division.length < endingStart) return at + division.length
  }
  return start
}

/** 荆马河, 太湖: one word that nodejieba takes for a name or does not know. */
function river(text: SegmentedText, lexicon: Lexicon, endingStart: number, end: number): Mention | undefined {
  const token = text.tokens[tokenIndexAt(text, endingStart)]
  if (!token || token.end !== end || token.start >= endingStart || end - token.start > LONGEST_RIVER)
    return undefined
  if (!/^(?:ns|nz|x)/.test(token.tag) || lexicon.notNames.place.has(token.text)) return undefined
  // 佛山 is the city, 荆湾村 a village.
  if (lexicon.divisionShortNames.longestAt(token.text, 0) === token.text) return undefined
  if (/^[村镇乡区]|^社区|^街道|^新区|^滨/.test(text.plain.slice(end, end + 2))) return undefined
  return newMention({ ...place(text, token.start, end, 'nature-form'), loose: true })
}

function zone(
  text: SegmentedText,
  lexicon: Lexicon,
  endingStart: number,
  end: number,
  grow: Grow,
): Mention | undefined {
  const grown = growName(text, lexicon, grow)
  const start = trimName(text, grown, endingStart)
  const whole = text.plain.slice(start, end)
  // 经开区 alone means the zone that the document names in full.
  if (start >= endingStart) {
    const mention = place(text, endingStart, end, 'zone-word')
    return newMention({ ...mention, reference: { level: mention.name, nearest: true } })
  }
  if (lexicon.notNames.place.has(whole)) return undefined
  const own = grow.placeEndingAt(endingStart)
  const named = own !== undefined || namesSomething(text, lexicon, start, endingStart)
  if (/[“”《》]|^[\d.]/.test(whole)) return undefined
  // 建设现代化产业园区 makes one, it does not name one: an undertaking, found elsewhere.
  if (tokenIndexAt(text, start) === tokenIndexAt(text, end - 1) && whole.length < 3) return undefined
  return newMention({ ...place(text, start, end, 'zone-form'), loose: !named })
}

function place(text: SegmentedText, start: number, end: number, rule: string): Mention {
  return newMention({ kind: 'place', start, end, name: text.plain.slice(start, end), rule })
}
