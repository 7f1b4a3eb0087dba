/**
 * Cuts from a document's mentions those that begin in a stretch of its text.
 * 丹灶镇建设实验室。西樵镇… from 0 to 9 → 丹灶镇, 实验室
 */
import type { LinkedMention } from '../link/within-document/resolved-document.ts'

/**
 * @param mentions in the order of the text
 * @param from UTF-16 offset
 * @param to UTF-16 offset, exclusive
 */
export function mentionsBetween(
  mentions: readonly LinkedMention[],
  from: number,
  to: number,
): readonly LinkedMention[] {
  return mentions.slice(firstFrom(mentions, from), firstFrom(mentions, to))
}

/** The mentions by the offset where they end, those of one end in the order of the text. */
export function mentionsByEnd(mentions: readonly LinkedMention[]): Map<number, LinkedMention[]> {
  const byEnd = new Map<number, LinkedMention[]>()
  for (const linked of mentions) {
    const known = byEnd.get(linked.mention.end)
    if (known) known.push(linked)
    else byEnd.set(linked.mention.end, [linked])
  }
  return byEnd
}

function firstFrom(mentions: readonly LinkedMention[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.mention.start >= offset) high = middle
    else low = middle + 1
  }
  return low
}
