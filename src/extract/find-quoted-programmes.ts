/**
 * Finds quotations that may name programmes: those that a verb of carrying out governs, and all others for the judge.
 * 深入开展“百日攻坚” → 百日攻坚; 当好“店小二” → 店小二, loose: the judge sees that it is a saying
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { type SegmentedText, tokenIndexAt } from '../segment/segmented-text.ts'
import { bareName, type Mention, newMention } from './mention.ts'

const QUOTED = /[“「]([^“”「」\n，。；！？、]{3,14})[”」]/g
/** Words between the verb and the quotation that leave it the verb's object. */
const MODIFIERS = /^(?:a|b|m|q|n|vn|u|ns|x|d|ad|an|j|r|f)/
const REACH = 6
/** 4·29, 九·一八: days of accidents and of history. */
const DAY = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[·•.—-](?:\d{1,2}|[一二三四五六七八九十]{1,3})$/

export function findQuotedProgrammes(text: SegmentedText, lexicon: Lexicon): Mention[] {
  const found: Mention[] = []
  for (const match of text.plain.matchAll(QUOTED)) {
    const start = match.index + 1
    const name = bareName(match[1]!)
    if (DAY.test(name) || lexicon.notNames.programme.longestEndingAt(name, name.length)) continue
    found.push(
      newMention({
        kind: 'programme',
        start,
        end: start + match[1]!.length,
        name,
        ...(isGoverned(text, lexicon, match.index)
          ? { rule: 'quoted-object' }
          : { rule: 'quoted-name', loose: true }),
      }),
    )
  }
  return [...found, ...quotedLists(text, lexicon)]
}

const LIST =
  /(?:[“「][^“”「」\n，。；]{2,12}[”」]、?){2,}(?:等)?(?:[一二三四五六七八九十两\d]+(?:大|项|个))?/g
const ITEM = /[“「]([^“”「」]+)[”」]/g

/** “粤菜师傅”“广东技工”三大工程: each of the list is a 工程. */
function quotedLists(text: SegmentedText, lexicon: Lexicon): Mention[] {
  return Array.from(text.plain.matchAll(LIST)).flatMap((list) => {
    const head = lexicon.endings.longestAt(text.plain, list.index + list[0].length)
    const isHead = lexicon.endings
      .get(head ?? '')
      ?.some((meaning) => meaning.class === 'works' || meaning.class === 'policy')
    if (!head || !isHead) return []
    return Array.from(list[0].matchAll(ITEM), (item) => {
      const start = list.index + item.index + 1
      const words = item[1]!
      const name = words.endsWith(head) ? words : words + head
      return newMention({
        kind: 'programme' as const,
        start,
        end: start + words.length,
        name,
        rule: 'quoted-list',
      })
    })
  })
}

function isGoverned(text: SegmentedText, lexicon: Lexicon, opening: number): boolean {
  let index = tokenIndexAt(text, opening) - 1
  for (let steps = 0; steps < REACH; steps++, index--) {
    const token = text.tokens[index]
    if (!token) return false
    const classes = lexicon.verbs.get(token.text)
    if (classes)
      return classes.includes('runs') || (classes.includes('builds') && !classes.includes('governs'))
    if (!MODIFIERS.test(token.tag) || /[，。；：、“”]/.test(token.text)) return false
  }
  return false
}
