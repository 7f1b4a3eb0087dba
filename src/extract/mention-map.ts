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
  private readonly covered = new Set<number>()
  /** The mentions that touch each stretch of STRETCH characters. */
  private readonly stretches = new Map<number, Mention[]>()

  constructor(mentions: readonly Mention[]) {
    this.all = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
    const byEnd = new Map<number, Mention>()
    for (const mention of mentions) {
      const known = byEnd.get(mention.end)
      if (!known || known.start > mention.start) byEnd.set(mention.end, mention)
      for (let at = mention.start; at < mention.end; at++) this.covered.add(at)
      for (const stretch of stretchesOf(mention)) {
        const known = this.stretches.get(stretch)
        if (known) known.push(mention)
        else this.stretches.set(stretch, [mention])
      }
    }
    this.byEnd = byEnd
  }

  /** Whether a mention that may share characters with this one fits: only those that stand near it are asked. */
  someNear(mention: Mention, fits: (other: Mention) => boolean): boolean {
    return stretchesOf(mention).some((stretch) => this.stretches.get(stretch)?.some(fits) ?? false)
  }

  covers = (offset: number): boolean => this.covered.has(offset)
  isFree = (offset: number): boolean => !this.covered.has(offset)
}

function stretchesOf({ start, end }: Mention): number[] {
  const first = Math.floor(start / STRETCH)
  const last = Math.floor((end - 1) / STRETCH)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
