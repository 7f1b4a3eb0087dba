/**
 * Finds the names of official divisions, full and short, with every division that bears them.
 * 徐州市鼓楼区 → 徐州市 {3203}, 鼓楼区 {320106, 320302, 350102, 410204}
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { isTokenBoundary, type SegmentedText } from '../segment/segmented-text.ts'
import { type Mention, newMention } from './mention.ts'

/** What may follow a short name only when the whole is another thing's name: 中山路, 佛山西站, 长江村. */
const OTHER_NAME_FOLLOWS =
  /^(?:[东西南北中]?(?:路|街|大道|站|港|湖|河|江|山|桥|村|寺|古道|古镇|大桥|大学|学院|人(?![大民，。、）]))|晚报|日报|族|语|菜|话)/

const LEAST_INSIDE = 3

/** Mentions of divisions in the order of the text, none within another; which division is meant is settled later. */
export function findDivisions(text: SegmentedText, lexicon: Lexicon): Mention[] {
  const mentions: Mention[] = []
  let next = 0
  for (const token of text.tokens) {
    // A name begins where a word does, where another name ends, or inside a word that nodejieba does not know:
    // it takes 任乔 of 任|乔仁哈萨克族乡 for one.
    const last = token.tag === 'x' ? token.end - 1 : token.start
    for (let offset = Math.max(token.start, next); offset < token.end; offset++) {
      if (offset > last && offset !== next) continue
      const mention = fullNameAt(text, offset, lexicon) ?? shortNameAt(text, offset, lexicon)
      if (!mention) continue
      // 兴县 in 振兴县域: too short a name to begin inside another word.
      if (offset > token.start && offset !== next && mention.end - offset < LEAST_INSIDE) continue
      mentions.push(mention)
      next = mention.end
      offset = next - 1
    }
  }
  return mentions
}

/** A word ends there, or what is left of it is another name: nodejieba takes 福建|厦门 for one word. */
function endsWord(text: SegmentedText, end: number, lexicon: Lexicon): boolean {
  if (isTokenBoundary(text, end)) return true
  const rest =
    lexicon.divisionNames.longestAt(text.plain, end) ?? lexicon.divisionShortNames.longestAt(text.plain, end)
  return rest !== undefined && isTokenBoundary(text, end + rest.length)
}

function fullNameAt(text: SegmentedText, offset: number, lexicon: Lexicon): Mention | undefined {
  const name = lexicon.divisionNames.longestAt(text.plain, offset)
  if (!name || sharesItsLevel(text.plain, offset, name, lexicon)) return undefined
  const follows = text.plain.slice(offset + name.length, offset + name.length + 2)
  // 南山区 in 南山区域, 高山镇 in 高山镇痛, 发展乡 in 发展乡村: a longer word begins where the level stands.
  if (/^域/.test(follows) || (name.endsWith('乡') && /^[村镇亲土愁情]/.test(follows))) return undefined
  return newMention({
    kind: 'place',
    start: offset,
    end: offset + name.length,
    name,
    rule: 'division-name',
    divisions: lexicon.gazetteer.byName.get(name)!,
    // 和县, 会同县, 新建区: words as well as names, so that the document must make them the place, as 会同县县长 does.
    short: lexicon.notNames.place.has(name) && !follows.startsWith(name.at(-1)!),
  })
}

/** 青岛|市南区: the 市 is the district's, and the city stands by its short name. */
function sharesItsLevel(plain: string, offset: number, name: string, { divisionNames, gazetteer }: Lexicon) {
  if (!name.endsWith('市')) return false
  const inner = divisionNames.longestAt(plain, offset + name.length - 1)
  if (inner === undefined) return false
  const cities = gazetteer.byName.get(name)!
  return gazetteer.byName.get(inner)!.some(({ parent }) => cities.some(({ code }) => code === parent))
}

function shortNameAt(text: SegmentedText, offset: number, lexicon: Lexicon): Mention | undefined {
  const name = lexicon.divisionShortNames.longestAt(text.plain, offset)
  if (!name) return undefined
  const end = offset + name.length
  if (!endsWord(text, end, lexicon)) return undefined
  if (OTHER_NAME_FOLLOWS.test(text.plain.slice(end, end + 3))) return undefined
  return newMention({
    kind: 'place',
    start: offset,
    end,
    name,
    rule: 'division-short-name',
    divisions: lexicon.gazetteer.byShortName.get(name)!,
    short: true,
  })
}
