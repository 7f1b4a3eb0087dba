/**
 * Cuts a sentence into parts: those that name the two ends are marked, those that carry the statement are stated.
 * 林知远任云溪镇镇长。 + self 林知远, other 云溪镇, words 林知远任云溪镇镇长 → [林知远 self][任][云溪镇 other][镇长] stated, [。]
 */

type Mark = 'self' | 'other'

export interface SentencePart {
  text: string
  /** Which of the two ends the part names. */
  mark?: Mark
  /** Whether the part belongs to the words that carry the statement. */
  stated?: true
}

/** Names of the two ends, label and aliases. */
export interface MarkedNames {
  self: readonly string[]
  other: readonly string[]
}

interface Span {
  start: number
  end: number
  mark: Mark
}

/**
 * Longer names win over shorter ones at the same place; a name set with spaces, as in 丁 砺, is found as well.
 * @param start UTF-16 offset into the sentence of the words that carry the statement; nothing is stated where the two
 * offsets do not fit the sentence, or where they hold all of it, which would say nothing
 * @param end exclusive
 * @returns parts that joined are the sentence
 */
export function markSentence(
  sentence: string,
  names: MarkedNames,
  start: number,
  end: number,
): SentencePart[] {
  const spans = findNames(sentence, names)
  const whole = start === 0 && end >= sentence.replace(/[\s。！？；!?;.]+$/u, '').length
  const isStated = start >= 0 && start < end && end <= sentence.length && !whole
  const cuts = new Set([0, sentence.length, ...spans.flatMap((span) => [span.start, span.end])])
  if (isStated) cuts.add(start).add(end)

  const sorted = [...cuts].sort((left, right) => left - right)
  const parts: SentencePart[] = []
  let span = 0
  for (let index = 0; index + 1 < sorted.length; index++) {
    const from = sorted[index]!
    const to = sorted[index + 1]!
    while (span < spans.length && spans[span]!.end <= from) span += 1
    const within = spans[span]
    parts.push({
      text: sentence.slice(from, to),
      ...(within !== undefined && within.start <= from ? { mark: within.mark } : {}),
      ...(isStated && start <= from && to <= end ? { stated: true as const } : {}),
    })
  }
  return parts
}

/** Where names stand, in order and without overlap. */
function findNames(sentence: string, { self, other }: MarkedNames): Span[] {
  const plain = withoutSpaces(sentence)
  const ofSelf = new Set(self.map(withoutSpaces))
  // Names that do not occur would only make the expression longer: a place may have hundreds of aliases.
  const names = [...ofSelf, ...other.map(withoutSpaces)].filter((name) => name !== '' && plain.includes(name))
  if (names.length === 0) return []
  return [...sentence.matchAll(anyOf(names))].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
    mark: ofSelf.has(withoutSpaces(text)) ? 'self' : 'other',
  }))
}

const withoutSpaces = (name: string) => name.replace(/\s+/gu, '')

/** Alternatives are tried in order, so the longest comes first. */
function anyOf(names: string[]): RegExp {
  const spaced = (name: string) => [...name].map(escaped).join('\\s*')
  const longestFirst = names.sort((left, right) => right.length - left.length)
  return new RegExp(longestFirst.map(spaced).join('|'), 'gu')
}

const escaped = (character: string) => character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')
