/**
 * Cuts a sentence into parts, those that name the selected node and its neighbour marked.
 * 林知远任云溪镇镇长。 + self 林知远, other 云溪镇 → [林知远 self][任][云溪镇 other][镇长。]
 */

export interface SentencePart {
  text: string
  mark?: 'self' | 'other' | 'words'
}

/** Names of the two ends, label and aliases. */
export interface MarkedNames {
  self: readonly string[]
  other: readonly string[]
}

/**
 * Longer names win over shorter ones at the same place. Where no name occurs, the words from `start` to `end`
 * (UTF-16 offsets into the sentence, end exclusive) are marked instead. The parts joined are the sentence.
 */
export function markSentence(
  sentence: string,
  names: MarkedNames,
  start: number,
  end: number,
): SentencePart[] {
  const candidates = [
    ...names.self.map((name) => ({ name, mark: 'self' as const })),
    ...names.other.map((name) => ({ name, mark: 'other' as const })),
  ]
    .filter(({ name }) => name !== '')
    .sort((left, right) => right.name.length - left.name.length)
  const parts: SentencePart[] = []
  let plainFrom = 0
  let at = 0
  while (at < sentence.length) {
    const found = candidates.find(({ name }) => sentence.startsWith(name, at))
    if (found === undefined) {
      at += 1
      continue
    }
    parts.push({ text: sentence.slice(plainFrom, at) }, { text: found.name, mark: found.mark })
    at += found.name.length
    plainFrom = at
  }
  if (parts.length === 0 && start >= 0 && start < end && end <= sentence.length) {
    parts.push({ text: sentence.slice(0, start) }, { text: sentence.slice(start, end), mark: 'words' })
    plainFrom = end
  }
  parts.push({ text: sentence.slice(plainFrom) })
  return parts.filter(({ text }) => text !== '')
}
