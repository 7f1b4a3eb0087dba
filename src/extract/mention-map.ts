/**
 * Mentions by where they stand: which one ends at an offset, which characters they cover.
 * 丹灶镇 at 0–3 → byEnd.get(3) is 丹灶镇, covers(1), isFree(3)
 */
import type { Mention } from './mention.ts'

const STRETCH = 32

export class MentionMap {
  readonly all: readonly Mention[]
  /** The longest mention that ends at an offset (UTF-16). */
  readonly byEnd: ReadonlyMap<number, Mention>
  /** The mentions that touch each stretch of STRETCH characters. */
  private readonly stretches: Mention[][] = []

  constructor(mentions: readonly Mention[]) {
    this.all = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
    const byEnd = new Map<number, Mention>()
    for (const mention of mentions) {
      const known = byEnd.get(mention.end)
      if (!known || known.start > mention.start) byEnd.set(mention.end, mention)
      for (let at = stretchOf(mention.start); at <= stretchOf(mention.end - 1); at++) {
        while (this.stretches.length <= at) this.stretches.push([])
        this.stretches[at]!.push(mention)
      }
    }
    this.byEnd = byEnd
  }

  /** Whether a mention that may share characters with this one fits: only those that stand near it are asked. */
  someNear({ start, end }: Mention, fits: (other: Mention) => boolean): boolean {
    for (let at = stretchOf(start); at <= stretchOf(end - 1); at++) {
      if (this.stretches[at]?.some(fits)) return true
    }
    return false
  }

  covers = (offset: number): boolean =>
    this.stretches[stretchOf(offset)]?.some(({ start, end }) => start <= offset && offset < end) ?? false
  isFree = (offset: number): boolean => !this.covers(offset)
}

function stretchOf(offset: number): number {
  return Math.floor(offset / STRETCH)
}
