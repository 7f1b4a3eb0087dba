/**
 * Cuts a sentence into parts, those that name the selected node and its neighbour marked.
 * 林知远任云溪镇镇长。 + self 林知远, other 云溪镇 → [林知远 self][任][云溪镇 other][镇长。]
 */

type Mark = 'self' | 'other' | 'words'

export interface SentencePart {
  text: string
  mark?: Mark
}

/** Names of the two ends, label and aliases. */
export interface MarkedNames {
  self: readonly string[]
  other: readonly string[]
}

/**
 * Longer names win over shorter ones at the same place; a name set with spaces, as in 丁 砺, is found as well.
 * Where no name occurs, the words from `start` to `end` (UTF-16 offsets into the sentence, end exclusive) are
 * marked instead. The parts joined are the sentence.
 */
export function markSentence(
  sentence: string,
  { self, other }: MarkedNames,
  start: number,
  end: number,
): SentencePart[] {
  const names = [...self, ...other].map(withoutSpaces).filter((name) => name !== '')
  const ofSelf = new Set(self.map(withoutSpaces))
  const marks = names.length === 0 ? [] : [...sentence.matchAll(anyOf(names))].map(markOf)
  if (marks.length === 0 && start >= 0 && start < end && end <= sentence.length) {
    marks.push({ start, text: sentence.slice(start, end), mark: 'words' })
  }

  const parts: SentencePart[] = []
  let at = 0
  for (const { start: from, text, mark } of marks) {
    parts.push({ text: sentence.slice(at, from) }, { text, mark })
    at = from + text.length
  }
  parts.push({ text: sentence.slice(at) })
  return parts.filter(({ text }) => text !== '')

  function markOf({ index, 0: text }: RegExpExecArray): { start: number; text: string; mark: Mark } {
    return { start: index, text, mark: ofSelf.has(withoutSpaces(text)) ? 'self' : 'other' }
  }
}

const withoutSpaces = (name: string) => name.replace(/\s+/gu, '')

/** Alternatives are tried in order, so the longest comes first. */
function anyOf(names: string[]): RegExp {
  const spaced = (name: string) => [...name].map(escaped).join('\\s*')
  const longestFirst = names.sort((left, right) => right.length - left.length)
  return new RegExp(longestFirst.map(spaced).join('|'), 'gu')
}

const escaped = (character: string) => character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')
