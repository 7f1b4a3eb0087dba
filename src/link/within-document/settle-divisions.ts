/**
 * Settles which division each name means, from the names beside it and from the whole document.
 * 徐州市鼓楼区 … 琵琶街道 … 鼓楼区 → 320302 both times; 高明 is no place in a text that never says 高明区.
 */
import type { Mention } from '../../extract/mention.ts'
import { type Division, divisionsAbove, type Gazetteer } from '../../lexicon/gazetteer.ts'

export interface SettledDivision {
  mention: Mention
  /** The division meant, or undefined where the document does not decide between namesakes. */
  division: Division | undefined
}

/**
 * @param mentions mentions of divisions in the order of the text
 * @param readAs how the words of a short name read when taken alone
 * @returns the mentions that do name a division
 */
export function settleDivisions(
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  readAs: (mention: Mention) => 'place' | 'word' | 'pieces',
): SettledDivision[] {
  const candidates = mentions.map((mention) => new Set(mention.divisions))
  narrowChains(mentions, candidates, gazetteer)
  const chained = mentions.map((_, index) => isChained(mentions, candidates, gazetteer, index))
  const named = namedInFull(mentions, candidates)
  const sure = countVotes(
    candidates.filter((_, index) => !mentions[index]!.short || chained[index]),
    gazetteer,
  )
  const kept = mentions
    .map((mention, index) => ({ mention, index }))
    .filter(({ mention, index }) => {
      if (!mention.short || chained[index]) return true
      return narrowShort(candidates[index]!, { gazetteer, named, sure, readAs: readAs(mention) })
    })
  const votes = countVotes(
    kept.map(({ index }) => candidates[index]!),
    gazetteer,
  )
  return kept.map(({ mention, index }) => ({
    mention,
    division: chooseDivision([...candidates[index]!], votes, gazetteer),
  }))
}

/** In 佛山市南海区 each name narrows the other: the second lies in the first. */
function narrowChains(
  mentions: readonly Mention[],
  candidates: readonly Set<string>[],
  gazetteer: Gazetteer,
): void {
  const narrow = (upperIndex: number, lowerIndex: number) => {
    const upper = candidates[upperIndex]!
    const lower = candidates[lowerIndex]!
    const above = (code: string) => divisionsAbove(gazetteer, code)
    const lowerFits = [...lower].filter((code) => above(code).some((container) => upper.has(container)))
    if (lowerFits.length === 0) return
    const upperFits = [...upper].filter((code) => lowerFits.some((low) => above(low).includes(code)))
    replace(lower, lowerFits)
    replace(upper, upperFits)
  }
  for (let index = 1; index < mentions.length; index++) {
    if (mentions[index - 1]!.end === mentions[index]!.start) narrow(index - 1, index)
  }
  for (let index = mentions.length - 1; index > 0; index--) {
    if (mentions[index - 1]!.end === mentions[index]!.start) narrow(index - 1, index)
  }
}

/** Whether a name stands right after one that it lies in, or right before one that lies in it: 福建|厦门. */
function isChained(
  mentions: readonly Mention[],
  candidates: readonly Set<string>[],
  gazetteer: Gazetteer,
  index: number,
): boolean {
  return liesInNext(index - 1) || liesInNext(index)

  function liesInNext(upper: number): boolean {
    if (upper < 0 || mentions[upper]!.end !== mentions[upper + 1]?.start) return false
    return [...candidates[upper + 1]!].some((code) =>
      divisionsAbove(gazetteer, code).some((container) => candidates[upper]!.has(container)),
    )
  }
}

/** Codes that some full name of the document may mean. */
function namedInFull(mentions: readonly Mention[], candidates: readonly Set<string>[]): Set<string> {
  const named = new Set<string>()
  mentions.forEach((mention, index) => {
    if (!mention.short) for (const code of candidates[index]!) named.add(code)
  })
  return named
}

interface ShortNameContext {
  gazetteer: Gazetteer
  named: ReadonlySet<string>
  /** Votes of the names that stand without question. */
  sure: ReadonlyMap<string, number>
  readAs: 'place' | 'word' | 'pieces'
}

/** Leaves the divisions that a short name can mean in this document; false where it names none. */
function narrowShort(candidates: Set<string>, context: ShortNameContext): boolean {
  const { gazetteer, named, sure, readAs } = context
  const codes = [...candidates]
  const level = (code: string) => gazetteer.byCode.get(code)!.level
  const ofNamed = codes.filter((code) => named.has(code))
  if (ofNamed.length > 0) {
    replace(candidates, ofNamed)
    return readAs !== 'word' || ofNamed.some((code) => level(code) !== 'town')
  }
  if (readAs !== 'place') return false
  const known = codes.filter((code) => level(code) === 'province' || level(code) === 'city')
  if (known.length > 0) {
    const provinces = known.filter((code) => level(code) === 'province')
    replace(candidates, provinces.length > 0 ? provinces : known)
    return true
  }
  // A county named short and alone is one in a province that the document speaks of.
  const counties = codes.filter(
    (code) => level(code) === 'county' && sure.has(divisionsAbove(gazetteer, code).at(-1) ?? ''),
  )
  if (counties.length !== 1) return false
  replace(candidates, counties)
  return true
}

/** How often each division, or one in it, is surely meant. */
function countVotes(candidates: readonly Set<string>[], gazetteer: Gazetteer): Map<string, number> {
  const votes = new Map<string, number>()
  for (const codes of candidates) {
    if (codes.size !== 1) continue
    const [code] = codes
    for (const voted of [code!, ...divisionsAbove(gazetteer, code!)]) {
      votes.set(voted, (votes.get(voted) ?? 0) + 1)
    }
  }
  return votes
}

/** The candidate that lies nearest to what the document surely names; undefined where two lie as near. */
function chooseDivision(
  codes: readonly string[],
  votes: ReadonlyMap<string, number>,
  gazetteer: Gazetteer,
): Division | undefined {
  if (codes.length === 1) return gazetteer.byCode.get(codes[0]!)
  const scored = codes
    .map((code) => ({ code, nearness: nearness(code, votes, gazetteer) }))
    .sort((a, b) => compareNearness(b.nearness, a.nearness))
  const [best, second] = scored
  if (!best || best.nearness.every((votesAt) => votesAt === 0)) return undefined
  if (second && compareNearness(best.nearness, second.nearness) === 0) return undefined
  return gazetteer.byCode.get(best.code)
}

/** Votes for the division itself, then for each one above it, the nearest first. */
function nearness(code: string, votes: ReadonlyMap<string, number>, gazetteer: Gazetteer): number[] {
  return [code, ...divisionsAbove(gazetteer, code)].map((at) => votes.get(at) ?? 0)
}

function compareNearness(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function replace(set: Set<string>, members: readonly string[]): void {
  set.clear()
  for (const member of members) set.add(member)
}
