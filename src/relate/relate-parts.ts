/**
 * Finds which undertaking the text gives as a part of another: part_of from what is listed, named or taken up as a part.
 * 古柳河工程包括东泵站工程、西涵闸工程 → both part_of 古柳河工程; 东泵站工程纳入“碧水绕城”行动 → part_of it
 */
import type { LinkedMention, ResolvedDocument } from '../link/within-document/resolved-document.ts'
import { sentenceAt } from '../segment/segmented-text.ts'
import { mentionsBetween } from './mentions-between.ts'
import type { RelationFound } from './relation-found.ts'

const HOLDS = /^[”》]?(?:主要|共|由)?(?:包括|包含|涵盖|下设|分为)(?:了|有)?[^，。；]{0,8}$/
const TAKEN_UP =
  /^[”》]?等?[^，。；、]{0,12}?(?:被|已|均|先后|成功|同步|一并)?(?:纳入|列入|入选|并入)(?:了|为)?[^，。；]{0,6}$/
const IS_PART =
  /^[”》]?的?(?:控制性|关键性|关键|重要|核心|先导性?|标志性|配套|起步|首个|首批|骨干|龙头|子)*(?:组成部分|一部分|子项目|子工程|控制性工程|先导工程|配套工程|配套项目|重要节点|分项|标段|一环)/
const LIST = /^[”》]?(?:（[^（）]*）)?[、和及与][“《]?$/

export function relateParts(document: ResolvedDocument): RelationFound[] {
  const undertakings = document.mentions.filter(
    ({ entity }) => entity.kind === 'project' || entity.kind === 'programme',
  )
  return document.text.sentences.flatMap((sentence) => {
    const inSentence = mentionsBetween(undertakings, sentence.start, sentence.end)
    return inSentence.flatMap((left, index) => {
      const right = inSentence[index + 1]
      if (!right || right.mention.start < left.mention.end) return []
      const between = document.text.plain.slice(left.mention.end, right.mention.start)
      const rest = document.text.plain.slice(right.mention.end, sentence.end)
      if (HOLDS.test(between))
        return listed(document, inSentence, index + 1, 1).map((part) => partOf(part, left))
      if (TAKEN_UP.test(between))
        return listed(document, inSentence, index, -1).map((part) => partOf(part, right))
      // 东泵站工程是古柳河工程的控制性工程; 作为古柳河工程的控制性工程，东泵站工程…
      if (/^[”》]?(?:也|既)?(?:是|作为|属于)[“《]?$/.test(between) && IS_PART.test(rest))
        return [partOf(left, right)]
      const named = IS_PART.exec(between)?.[0]
      if (named && /^[”》]?的/.test(named) && /^[，—“”]{0,3}$/.test(between.slice(named.length)))
        return [partOf(right, left)]
      return []
    })
  })
}

/** 甲工程、乙工程和丙工程, to the right or to the left of the one at the index. */
function listed(
  { text }: ResolvedDocument,
  undertakings: readonly LinkedMention[],
  index: number,
  step: 1 | -1,
): LinkedMention[] {
  const list: LinkedMention[] = []
  for (let at = index; ; at += step) {
    const last = undertakings[at - step]
    const next = undertakings[at]
    if (!next) return list
    if (list.length > 0 && last) {
      const [left, right] = step > 0 ? [last, next] : [next, last]
      if (!LIST.test(text.plain.slice(left.mention.end, right.mention.start))) return list
    }
    list.push(next)
  }
}

function partOf(part: LinkedMention, whole: LinkedMention): RelationFound {
  return {
    relation: 'part_of',
    source: part.entity,
    target: whole.entity,
    start: Math.min(part.mention.start, whole.mention.start),
    end: Math.max(part.mention.end, whole.mention.end),
    rule: 'given-as-part',
    attributes: {},
  }
}

/** An item of a plan: the line that a number opens. */
const ITEM = /^[\s（(]*(?:[一二三四五六七八九十]+|\d+)[)）、.．]/

/** 关于印发《三年行动方案》的通知 … （一）实施防火改造工程: what the numbered lines of a plan are about are its parts. */
export function relateItems(document: ResolvedDocument): RelationFound[] {
  const { text, mentions } = document
  const title = text.sentences[0]
  const plan = mentions.find(
    ({ mention, entity }) =>
      entity.kind === 'programme' &&
      mention.rule === 'policy-title' &&
      title !== undefined &&
      mention.start < title.end + 80 &&
      /(?:印发|发布|出台)[^。]{0,4}《$/.test(
        text.plain.slice(Math.max(0, mention.start - 12), mention.start),
      ),
  )
  if (!plan) return []
  return mentions.flatMap((item) => {
    const sentence = sentenceAt(text, item.mention.start)
    if (
      !sentence ||
      item.entity === plan.entity ||
      (item.entity.kind !== 'project' && item.entity.kind !== 'programme') ||
      item.mention.start <= plan.mention.end ||
      !ITEM.test(text.plain.slice(sentence.start, item.mention.start))
    )
      return []
    return [{ ...partOf(item, plan), start: item.mention.start, end: item.mention.end, rule: 'item-of-plan' }]
  })
}
