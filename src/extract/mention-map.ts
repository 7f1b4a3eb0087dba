/**
 * Mentions by where they stand: which one ends at an offset, which characters they cover.
 * 丹灶镇 at 0–3 → byEnd.get(3) is 丹灶镇, covers(1), isFree(3)
 */
import type { Mention } from './mention.ts'

export class MentionMap {
  readonly all: readonly Mention[]
  /** The longest mention that ends at an offset (UTF-16). */
  readonly byEnd: ReadonlyMap<number, Mention>
  private readonly covered = new Set<number>()

  constructor(mentions: readonly Mention[]) {
    this.all = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
    const byEnd = new Map<number, Mention>()
    for (const mention of mentions) {
      const known = byEnd.get(mention.end)
      if (!known || known.start > mention.start) byEnd.set(mention.end, mention)
      for (let at = mention.start; at < mention.end; at++) this.covered.add(at)
    }
    this.byEnd = byEnd
  }

  covers = (offset: number): boolean => this.covered.has(offset)
  isFree = (offset: number): boolean => !this.covered.has(offset)
}
