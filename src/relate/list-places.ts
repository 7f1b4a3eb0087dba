/**
 * Reads the places that stand in one list: those after the first one, and those before the last one.
 * 白水镇、浮宫镇 → both; 海澄镇|内溪村 → the village alone
 */
import type { LinkedMention, ResolvedDocument } from '../link/within-document/resolved-document.ts'
import { mentionsBetween } from './mentions-between.ts'

const AND = /^[、和与]$/

/** 海澄镇|内溪村 is the village; 白水镇、浮宫镇 are both. */
export function placesListed(document: ResolvedDocument, first: LinkedMention): LinkedMention[] {
  const listed = [first]
  for (const next of mentionsBetween(document.mentions, first.mention.end, document.text.plain.length)) {
    const last = listed[listed.length - 1]!
    if (next.entity.kind !== 'place' || next.mention.start < last.mention.end) continue
    const between = document.text.plain.slice(last.mention.end, next.mention.start)
    if (between === '') listed.pop()
    else if (!AND.test(between)) break
    listed.push(next)
  }
  return listed
}

/**
 * @param places in the order of the text
 * @param last a place that a list may end with
 * @returns the list, with its last
 */
export function listEndingWith(
  plain: string,
  places: readonly LinkedMention[],
  last: LinkedMention,
): LinkedMention[] {
  const list = [last]
  for (const place of places.slice(0, places.indexOf(last)).reverse()) {
    const [next] = list
    const between = next && plain.slice(place.mention.end, next.mention.start)
    if (between === undefined || !AND.test(between)) break
    list.unshift(place)
  }
  return list
}
