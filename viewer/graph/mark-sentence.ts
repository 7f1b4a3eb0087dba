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
  // Not one regular expression of all names: one of thousands of characters is more than an engine takes.
  const places = [...sentence.matchAll(/\S/g)].map(({ index }) => index)
  const plain = withoutSpaces(sentence)
  const ofSelf = new Set(self.map(withoutSpaces))
  const found: (Span & { at: number; length: number })[] = []
  for (const name of new Set([...ofSelf, ...other.map(withoutSpaces)])) {
    if (name === '') continue
    for (let at = plain.indexOf(name); at !== -1; at = plain.indexOf(name, at + name.length)) {
      const end = places[at + name.length - 1]! + 1
      found.push({
        at,
        length: name.length,
        start: places[at]!,
        end,
        mark: ofSelf.has(name) ? 'self' : 'other',
      })
    }
  }
  found.sort((left, right) => left.at - right.at || right.length - left.length)

  const spans: Span[] = []
  let free = 0
  for (const { at, length, ...span } of found) {
    if (at < free) continue
    spans.push(span)
    free = at + length
  }
  return spans
}

const withoutSpaces = (name: string) => name.replace(/\s+/g, '')
