/**
 * Finds the names of a list that share the word which ends them.
 * 北沿江、通苏嘉甬等高铁 → 北沿江高铁, 通苏嘉甬高铁; 城东、城西街道 → 城东街道, 城西街道; 红土坡、大林等6个村 → 红土坡村, 大林村
 */
import type { Kind } from '../../graph/ontology.ts'
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { type SegmentedText, sentenceAt, tokenIndexAt } from '../segment/segmented-text.ts'
import { bareName, type Mention, newMention } from './mention.ts'

/** Between the list and its head: 等, a count, a word that qualifies: 等7个重大工程. */
const BETWEEN =
  /(?:等)?(?:(?:\d+|[一二三四五六七八九十两几多])(?:余|多)?(?:个|条|项|座|处|大|家|所|段|块))?(?:重大|重点|在建|省级|国家级|骨干|一批|过江)?$/
/** 等7个老旧小区改造工程: what stands between the count and the head belongs to each name. */
const COUNTED_SORT =
  /(?:等(?:\d+|[一二三四五六七八九十两几])(?:余|多)?|(?:\d+|[二三四五六七八九十两]))(?:个|条|项|座|处|所|段|大|家)(\p{Script=Han}{2,12})$/u
/** 等优质项目, 等重大创新平台: the head only says what sort of thing the items are, whose names are whole. */
const SORT =
  /(?:等)(?:(?:一批|\d+个)?(?:重大|重点|优质|民生|标志性|基础设施|在建|创新|产业|省级|国家级|骨干|城建|交通|水利|文旅|科技|工业|配套)+|一批\p{Script=Han}{0,4})$/u
const ITEM = /^(?![\d.]+(?:项|个|家))[\p{Script=Han}A-Za-z0-9“”+\-—·.]{2,16}$/u
/** Classes of endings that lists share. */
const SHARED = /^(?:works|facility|line|policy|institution)$/
/** Programmes that come in lists; of 战略, 改革 and 机制 the list is one thing or none. */
const RUN = /(?:行动|工程|试点|攻坚战)$/
const LONGEST_BETWEEN = 48
const LONGEST_ITEM = 16
/** What stands before 村 or 镇 in the last name of a list. */
const LONGEST_STEM = 5
/** No list of one head is longer. */
const MOST_ITEMS = 100
/** Firms and roads as such, whose names the list gives whole. */
const SORTS: readonly (readonly [words: RegExp, kind: Kind])[] = [
  [/^(?:“[^”]{1,8}”)?(?:重点|龙头|骨干|高新技术|优质|知名)?(?:企业|公司|机构)/, 'organization'],
  [/^(?:断头路|道路|街巷)/, 'project'],
]
const LONGEST_SORT = 16
/** What follows a word that joins items, as far as a list may go on: before any other head there is but one item. */
const JOINED = /[、和与及][^，。；：！？（）\s]*/g
const PLACE_HEADS = /^(?:街道|镇|乡|村|社区)$/

export function findSharedHeads(text: SegmentedText, lexicon: Lexicon): Mention[] {
  const found: Mention[] = []
  for (const { offset, head } of headsAfterLists(text, lexicon)) {
    const sentence = sentenceAt(text, offset)
    const before = text.plain.slice(Math.max(sentence?.start ?? offset, offset - LONGEST_BETWEEN), offset)
    const sort = head.kind === 'project' && head.word !== '工程' ? SORT.exec(before) : null
    const countedSort = head.kind === 'project' && !sort ? COUNTED_SORT.exec(before) : null
    const between = sort ?? countedSort ?? BETWEEN.exec(before)
    if (!between) continue
    const listEnd = offset - between[0].length
    const items = readList(text, lexicon, sentence?.start ?? offset, listEnd)
    const counted = between[0].length > 0
    // Without 等 or a count the last item owns the head: 城东、城西、城北街道.
    const sharing = counted ? items : items.slice(0, -1)
    if (items.length < 2 || (!counted && !sharing.every((item) => mayShare(item, head)))) continue
    if (head.kind === 'place' && !isPlaceList(text, lexicon, items, head, counted)) continue
    const mostlyProper = items.filter((item) => holdsProperName(text, item)).length * 2 >= items.length
    for (const item of sharing) {
      const named = { ...head, word: (countedSort?.[1] ?? '') + head.word }
      const sure = head.kind === 'place' || head.word === '' || between[0].startsWith('等')
      const mention = mentionOf(text, lexicon, item, named, { whole: sort !== null && mostlyProper, sure })
      // 等“民参军”重点企业 is a head both with and without what stands before 企业.
      if (mention && !found.some(({ start, kind }) => start === mention.start && kind === mention.kind))
        found.push(mention)
    }
  }
  return found
}

interface Head {
  word: string
  kind: Kind
}

function* headsAfterLists(text: SegmentedText, lexicon: Lexicon): Generator<{ offset: number; head: Head }> {
  for (const { index, 0: words } of text.plain.matchAll(JOINED)) {
    for (let offset = index + 1; offset < index + words.length; offset++) {
      const head = headAt(text, lexicon, offset)
      if (head) yield { offset, head }
    }
  }
}

/** Uncounted lists share a head where the items are too short to be names (金凤、明月湖实验室) or too long to be things (强基焕新、品质提升行动). */
function mayShare({ start, end }: Item, { kind, word }: Head): boolean {
  if (kind === 'programme') return end - start >= 4
  return kind === 'place' ? end - start <= 3 : end - start <= 5 && word.length >= 3
}

function headAt(text: SegmentedText, lexicon: Lexicon, offset: number): Head | undefined {
  const level = lexicon.levels.longestAt(text.plain, offset)
  if (level && PLACE_HEADS.test(level)) return { word: level, kind: 'place' }
  const words = text.plain.slice(offset, offset + LONGEST_SORT)
  const sort = SORTS.find(([pattern]) => pattern.test(words))
  if (sort) return { word: '', kind: sort[1] }
  const ending = lexicon.endings.longestAt(text.plain, offset)
  if (!ending) return undefined
  const meaning = lexicon.endings.get(ending)?.find(({ class: of }) => SHARED.test(of))
  if (!meaning || (meaning.class === 'policy' && !RUN.test(ending))) return undefined
  return { word: ending, kind: meaning.kind }
}

interface Item {
  start: number
  end: number
}

/** The items joined by 、 and 和 that end at the offset, the first cut where a verb governs the list. */
function readList(text: SegmentedText, lexicon: Lexicon, from: number, end: number): Item[] {
  const items: Item[] = []
  let itemEnd = end
  for (let at = end - 1; at >= from - 1; at--) {
    const character = at >= from ? text.plain[at]! : '。'
    const separates = /[、]/.test(character) || (/[和与及]/.test(character) && isWord(text, at))
    // A longer item is none, unless a verb within its last characters cuts it.
    const tooLong = itemEnd - at > LONGEST_ITEM + 1
    if (separates && (items.length >= MOST_ITEMS || !ITEM.test(text.plain.slice(at + 1, itemEnd)))) return []
    if (separates || tooLong || /[，。；：！？（）\s]/.test(character)) {
      items.unshift({ start: at + 1, end: itemEnd })
      if (!separates) break
      itemEnd = at
    }
  }
  const [first] = items
  if (first) first.start = afterVerb(text, lexicon, first.start, first.end)
  return items.every((item) => ITEM.test(text.plain.slice(item.start, item.end))) ? items : []
}

function isWord(text: SegmentedText, offset: number): boolean {
  const token = text.tokens[tokenIndexAt(text, offset)]
  return token !== undefined && token.start === offset && token.end === offset + 1
}

/** Where the first item begins: after the last verb or particle before it. */
function afterVerb(text: SegmentedText, lexicon: Lexicon, start: number, end: number): number {
  let from = start
  for (let index = tokenIndexAt(text, start); index < text.tokens.length; index++) {
    const token = text.tokens[index]!
    if (token.end >= end) break
    if (lexicon.verbs.has(token.text) || /^(?:v(?!n)|p|d|r|u|t|c)/.test(token.tag)) from = token.end
  }
  return from
}

/** Whether a name has an ending of its own that makes it a project's or a zone's: 产业园 in a list before 等项目. */
function endsItself(lexicon: Lexicon, words: string): boolean {
  const ending = lexicon.endings.longestEndingAt(words, words.length)
  return (
    lexicon.endings
      .get(ending ?? '')
      ?.some((meaning) => meaning.class !== 'weak' && meaning.class !== 'nature') ?? false
  )
}

/** Whether a list of places may share the head: 城东、城西街道 may, 云南、吉林的乡|村 may not. */
function isPlaceList(
  text: SegmentedText,
  lexicon: Lexicon,
  items: readonly Item[],
  head: Head,
  counted: boolean,
): boolean {
  const last = items[items.length - 1]!
  if (!counted && (last.end - last.start > LONGEST_STEM || isOwnWord(text, lexicon, last, head))) return false
  const higher = items.filter(({ start, end }) => isHigher(lexicon, text.plain.slice(start, end), head))
  if (higher.length * 2 >= items.length) return false
  if (/^(?:村|社区)$/.test(head.word)) return true
  // Towns are in the gazetteer; villages are in none.
  const { byName } = lexicon.gazetteer
  return items.some(({ start, end }) => {
    const words = text.plain.slice(start, end)
    return byName.has(words) || byName.has(words + head.word)
  })
}

/** 农|村 and 驻|村 are words, 景德|镇 is a city. */
function isOwnWord(text: SegmentedText, lexicon: Lexicon, { start, end }: Item, { word }: Head): boolean {
  const token = text.tokens[tokenIndexAt(text, end)]
  const isWord = token !== undefined && token.start < end && lexicon.commonWords.has(token.text)
  return isWord || lexicon.gazetteer.byShortName.has(text.plain.slice(start, end) + word)
}

/** 云南, 庐山市: a division that no town or village is named after here. */
function isHigher({ gazetteer }: Lexicon, words: string, { word }: Head): boolean {
  if (gazetteer.byName.has(words + word)) return false
  const divisions = gazetteer.byName.get(words) ?? gazetteer.byShortName.get(words) ?? []
  return divisions.some(({ level }) => level !== 'town' && level !== 'village')
}

/** 北沿江, 红土坡: a word that nodejieba takes for a name or does not know; 洽谈招引 and 文创 are common words. */
function holdsProperName(text: SegmentedText, item: Item): boolean {
  for (let index = tokenIndexAt(text, item.start); index < text.tokens.length; index++) {
    const token = text.tokens[index]!
    if (token.start >= item.end) break
    if (
      /^(?:nr|ns|nz|nt|j)/.test(token.tag) ||
      (token.tag === 'x' && /[\p{Script=Han}A-Za-z]/u.test(token.text))
    )
      return true
  }
  return false
}

function mentionOf(
  text: SegmentedText,
  lexicon: Lexicon,
  item: Item,
  head: Head,
  { whole, sure }: { whole: boolean; sure: boolean },
): Mention | undefined {
  const words = bareName(text.plain.slice(item.start, item.end))
  const complete = whole || head.word === '' || endsItself(lexicon, words)
  // 重庆、沈阳等重点车站: the cities are named, and no station.
  if (whole && lexicon.gazetteer.byShortName.has(words)) return undefined
  if (head.kind === 'programme' && complete) return undefined
  const name = complete || words.endsWith(head.word) ? words : words + head.word
  if (lexicon.notNames[head.kind].has(name) || lexicon.genericWords.has(words) || lexicon.bodies.has(words))
    return undefined
  if (!whole && head.kind !== 'programme' && !holdsProperName(text, item)) return undefined
  const divisions = lexicon.gazetteer.byName.get(name)
  if (head.kind === 'place' && complete) return undefined
  return newMention({
    kind: head.kind,
    start: item.start,
    end: item.end,
    name,
    rule: 'shared-head',
    loose: !(sure && holdsProperName(text, item)),
    divisions: head.kind === 'place' ? divisions : undefined,
  })
}
