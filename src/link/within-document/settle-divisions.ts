/**
 * Settles which division each name means, from the names beside it and from the whole document.
 * 徐州市鼓楼区 … 琵琶街道 … 鼓楼区 → 320302 both times; 高明 is no place in a text that never says 高明区.
 */
import type { Mention } from '../../extract/mention.ts'
import type { Division } from '../../lexicon/gazetteer.ts'

export interface SettledDivision {
  mention: Mention
  /** The division meant, or undefined where the document does not decide between namesakes. */
  division: Division | undefined
}

/** The divisions that each mention may still mean. */
type Candidates = (readonly Division[])[]

/**
 * @param mentions mentions of divisions in the order of the text
 * @param readAs how the words of a short name read when taken alone
 * @returns the mentions that do name a division
 */
export function settleDivisions(
  mentions: readonly Mention[],
  readAs: (mention: Mention) => 'place' | 'word' | 'pieces',
): SettledDivision[] {
  const candidates: Candidates = mentions.map(({ divisions }) => divisions ?? [])
  narrowChains(mentions, candidates)
  const stands = mentions.map(({ short }, index) => !short || isChained(mentions, candidates, index))
  const named = new Set(candidates.flatMap((divisions, index) => (mentions[index]!.short ? [] : divisions)))
  const sure = countVotes(candidates.filter((_, index) => stands[index]))
  for (const [index, mention] of mentions.entries()) {
    if (stands[index]) continue
    const fits = narrowShort(candidates[index]!, { named, sure, readAs: readAs(mention) })
    if (!fits) continue
    stands[index] = true
    candidates[index] = fits
  }
  const votes = countVotes(candidates.filter((_, index) => stands[index]))
  return mentions.flatMap((mention, index) =>
    stands[index] ? [{ mention, division: chooseDivision(candidates[index]!, votes) }] : [],
  )
}

/** In 佛山市南海区 each name narrows the other: the second lies in the first. */
function narrowChains(mentions: readonly Mention[], candidates: Candidates): void {
  const narrow = (upper: number, lower: number) => {
    if (mentions[upper]!.end !== mentions[lower]!.start) return
    const [containers, contained] = [candidates[upper]!, candidates[lower]!]
    const lowerFits = contained.filter((inner) => containers.some((outer) => liesIn(inner, outer)))
    if (lowerFits.length === 0) return
    candidates[lower] = lowerFits
    candidates[upper] = containers.filter((outer) => lowerFits.some((inner) => liesIn(inner, outer)))
  }
  for (let index = 1; index < mentions.length; index++) narrow(index - 1, index)
  for (let index = mentions.length - 1; index > 0; index--) narrow(index - 1, index)
}

/** Whether a name stands right after one that it lies in, or right before one that lies in it: 福建|厦门. */
function isChained(mentions: readonly Mention[], candidates: Candidates, index: number): boolean {
  return liesInNext(index - 1) || liesInNext(index)

  function liesInNext(upper: number): boolean {
    if (upper < 0 || mentions[upper]!.end !== mentions[upper + 1]?.start) return false
    return candidates[upper + 1]!.some((inner) => candidates[upper]!.some((outer) => liesIn(inner, outer)))
  }
}

function liesIn(inner: Division, outer: Division): boolean {
  return inner.above.includes(outer.code)
}

interface ShortNameContext {
  /** Divisions that some full name of the document may mean. */
  named: ReadonlySet<Division>
  /** Votes of the names that stand without question. */
  sure: ReadonlyMap<string, number>
  readAs: 'place' | 'word' | 'pieces'
}

/** The divisions that a short name can mean in this document; undefined where it names none. */
function narrowShort(
  divisions: readonly Division[],
  { named, sure, readAs }: ShortNameContext,
): readonly Division[] | undefined {
  const ofNamed = divisions.filter((division) => named.has(division))
  if (ofNamed.length > 0)
    return readAs !== 'word' || ofNamed.some(({ level }) => level !== 'town') ? ofNamed : undefined
  if (readAs !== 'place') return undefined
  const provinces = divisions.filter(({ level }) => level === 'province')
  if (provinces.length > 0) return provinces
  const cities = divisions.filter(({ level }) => level === 'city')
  if (cities.length > 0) return cities
  // A county named short and alone is one in a province that the document speaks of.
  const counties = divisions.filter(({ level, above }) => level === 'county' && sure.has(above.at(-1) ?? ''))
  return counties.length === 1 ? counties : undefined
}

/** How often each division, or one in it, is surely meant, by its code. */
function countVotes(candidates: Candidates): Map<string, number> {
  const votes = new Map<string, number>()
  for (const [division, ...others] of candidates) {
    if (!division || others.length > 0) continue
    for (const code of [division.code, ...division.above]) votes.set(code, (votes.get(code) ?? 0) + 1)
  }
  return votes
}

/** The candidate that lies nearest to what the document surely names; undefined where two lie as near. */
function chooseDivision(
  divisions: readonly Division[],
  votes: ReadonlyMap<string, number>,
): Division | undefined {
  if (divisions.length === 1) return divisions[0]
  const scored = divisions
    .map((division) => ({ division, nearness: nearness(division, votes) }))
    .sort((a, b) => compareNearness(b.nearness, a.nearness))
  const [best, second] = scored
  if (!best || best.nearness.every((votesAt) => votesAt === 0)) return undefined
  if (second && compareNearness(best.nearness, second.nearness) === 0) return undefined
  return best.division
}

/** Votes for the division itself, then for each one above it, the nearest first. */
function nearness({ code, above }: Division, votes: ReadonlyMap<string, number>): number[] {
  return [code, ...above].map((at) => votes.get(at) ?? 0)
}

function compareNearness(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
