/**
 * Reads the name of a person that begins (or ends) at an offset, and where it stops.
 * 安宁参加调研 → 安宁; 仝  伟、 → 仝  伟; 叶尔波力·哈森，男 → 叶尔波力·哈森
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { isTokenBoundary, type SegmentedText, tokenIndexAt } from '../segment/segmented-text.ts'
import { bareName } from './mention.ts'

export interface PersonName {
  /** UTF-16 offsets, end exclusive. */
  start: number
  end: number
  /** Without the space that sets two-character names. */
  name: string
}

const TRANSLITERATED = /^\p{Script=Han}{1,6}(?:[·•‧・]\p{Script=Han}{1,10}){1,4}/u
const SPACED =
  /^(\p{Script=Han}{1,2})[ \u3000]{1,4}(\p{Script=Han})(?!\p{Script=Han}[ \u3000]{1,4}\p{Script=Han})/u
const HAN = /^\p{Script=Han}+$/u
const LEAST_SCORE = 2

/** The name that begins at the offset (spaces before it are passed over), or undefined. */
export function readPersonName(
  text: SegmentedText,
  lexicon: Lexicon,
  offset: number,
): PersonName | undefined {
  const { plain } = text
  let start = offset
  while (/[ \u3000]/.test(plain[start] ?? '')) start++
  const rest = plain.slice(start, start + 40)
  const transliterated = TRANSLITERATED.exec(rest)
  if (transliterated) return personName(plain, start, start + endOfWords(transliterated[0], lexicon))
  const spaced = SPACED.exec(rest)
  if (
    spaced &&
    lexicon.surnames.has(spaced[1]!) &&
    boundaryScore(text, lexicon, start + spaced[0].length) > 0
  ) {
    return personName(plain, start, start + spaced[0].length)
  }
  return (
    bestName(text, lexicon, surnameLengths(plain, start, lexicon), start) ?? unknownName(text, lexicon, start)
  )
}

/** 扎西华旦, 寻健: no listed surname, but a word that nodejieba does not know or takes for a name, before one that follows names. */
function unknownName(text: SegmentedText, lexicon: Lexicon, start: number): PersonName | undefined {
  let end = start
  for (let at = tokenIndexAt(text, start); end - start < 4; at++) {
    const token = text.tokens[at]
    if (token?.start !== end || !/^(?:nr|x)/.test(token.tag) || !HAN.test(token.text)) break
    end = token.end
    if (boundaryScore(text, lexicon, end) >= 2.5) break
  }
  const name = text.plain.slice(start, end)
  if (name.length < 2 || name.length > 4 || boundaryScore(text, lexicon, end) < 2.5) return undefined
  if (
    /^[一二三四五六七八九十]/.test(name) ||
    holdsParticle(name, 0) ||
    lexicon.notNames.official.has(name) ||
    lexicon.gazetteer.byName.has(name)
  )
    return undefined
  return personName(text.plain, start, end)
}

/** The name that ends at the offset and begins where nothing else can: after punctuation or a listed verb. */
export function readPersonNameBefore(
  text: SegmentedText,
  lexicon: Lexicon,
  end: number,
): PersonName | undefined {
  const { plain } = text
  if ((lexicon.bodies.longestEndingAt(plain, end)?.length ?? 0) > 1) return undefined
  const before = plain.slice(Math.max(0, end - 24), end)
  const transliterated = /\p{Script=Han}{1,10}(?:[·•‧・]\p{Script=Han}{1,10}){1,4}$/u.exec(before)
  if (transliterated) {
    const particle = /^[由和与同及对请是让被将经的]/.test(transliterated[0]) ? 1 : 0
    return personName(plain, end - transliterated[0].length + particle, end)
  }
  const spaced = /(\p{Script=Han}{1,2})[ \u3000]{1,4}(\p{Script=Han})$/u.exec(before)
  if (spaced && lexicon.surnames.has(spaced[1]!) && isNameStart(text, lexicon, end - spaced[0].length)) {
    return personName(plain, end - spaced[0].length, end)
  }
  for (const length of [4, 3, 2]) {
    const start = end - length
    if (start < 0 || !HAN.test(plain.slice(start, end))) continue
    const givenLength = surnameLengths(plain, start, lexicon).map((surname) => length - surname)
    if (!givenLength.some((given) => given === 1 || given === 2)) continue
    if (lexicon.surnames.has(plain.slice(start, end)) || /[的了不]/.test(plain.slice(start, end))) continue
    const surname = lexicon.surnames.get(plain.slice(start, start + 2)) ?? lexicon.surnames.get(plain[start]!)
    const common = surname?.share === 'common'
    const opens = common && isOpening(text, lexicon, start) && endsInside(text, start, end)
    if (!opens && isCommonWord(text, lexicon, start, end, common)) continue
    if (
      lexicon.notNames.official.has(plain.slice(start, end)) ||
      lexicon.offices.has(plain.slice(start, end))
    )
      continue
    if (isNameStart(text, lexicon, start)) return personName(plain, start, end)
  }
  return undefined
}

/** Whether a person's name can begin here: at the start, after punctuation, or after a word that governs it. */
function isNameStart(text: SegmentedText, lexicon: Lexicon, start: number): boolean {
  const { plain } = text
  const before = plain[start - 1] ?? '\n'
  if (!/\p{Script=Han}/u.test(before)) return true
  if (/[由和与同及对请是让被将经的]/.test(before)) return true
  return (
    lexicon.verbs.longestEndingAt(plain, start) !== undefined ||
    lexicon.offices.longestEndingAt(plain, start) !== undefined
  )
}

function bestName(
  text: SegmentedText,
  lexicon: Lexicon,
  surnames: readonly number[],
  start: number,
): PersonName | undefined {
  const { plain } = text
  const scored = surnames
    .flatMap((surname) => [1, 2].map((given) => ({ surname, given, end: start + surname + given })))
    .filter(({ end }) => end <= plain.length && HAN.test(plain.slice(start, end)))
    .map(({ surname, given, end }) => ({ end, score: nameScore(text, lexicon, start, end, surname, given) }))
    .sort((a, b) => b.score - a.score || b.end - a.end)
  const best = scored[0]
  if (!best || best.score < LEAST_SCORE) return undefined
  return personName(plain, start, best.end)
}

function nameScore(
  text: SegmentedText,
  lexicon: Lexicon,
  start: number,
  end: number,
  surname: number,
  given: number,
): number {
  const { plain } = text
  const name = plain.slice(start, end)
  if (lexicon.offices.has(name) || lexicon.verbs.has(name)) return 0
  if (lexicon.notNames.official.has(name) && boundaryScore(text, lexicon, end) < 3) return 0
  const boundary = boundaryScore(text, lexicon, end)
  if (boundary <= 0) return 0
  if (lexicon.gazetteer.byName.has(name) && (boundary < 3 || plain[end] === '、')) return 0
  let score = boundary
  const token = text.tokens[tokenIndexAt(text, start)]
  if (token?.start === start && token.end === end && /^(?:nr|x)/.test(token.tag))
    score += boundary < 2.5 ? 1 : 2
  const info = lexicon.surnames.get(plain.slice(start, start + surname))!
  if (
    isCommonWord(text, lexicon, start, end, info.share === 'common') &&
    !isSplitName(text, lexicon, start, end)
  )
    return 0
  score += info.share === 'common' ? 1 : 0
  if (surname === 2) score += 2
  // 青作 in 皇甫青作推介: the last character begins the word that follows.
  const carried = lexicon.afterNames.longestAt(plain, end - 1)
  if (carried && carried.length > 1) score -= carried.length > 2 ? 4 : 2
  // A given name of two characters is the rule; that of one must end where a word does.
  if (given === 2) score += 0.5
  if (holdsParticle(plain.slice(start + surname, end), boundary)) return 0
  return score
}

/** A particle ends a name (张三在, 张三和); 和 and 为 stand within some (武和谦), and 和 at the end where no noun follows. */
function holdsParticle(given: string, boundary: number): boolean {
  if (/[的了在与及就对等是说要不到、]/.test(given)) return true
  return /为$/.test(given) || (/和$/.test(given) && boundary < 3)
}

/**
 * Whether nodejieba reads the words as others than a name: 关于|党, 党中央, 步行来到. A word of two characters that begins
 * with a common surname may be a name all the same (高峰、安宁、江河 are), and any word may before punctuation.
 */
function isCommonWord(
  text: SegmentedText,
  lexicon: Lexicon,
  start: number,
  end: number,
  common: boolean,
): boolean {
  const token = text.tokens[tokenIndexAt(text, start)]
  if (token?.start !== start || /^(?:nr|x)/.test(token.tag)) return false
  // 和|普京, 向|全球: the surname is a particle here.
  if (token.text.length === 1) return /^[pcdur]/.test(token.tag)
  if (/^[pcdur]/.test(token.tag) && token.end === end)
    return token.text.length > 2 || !common || token.tag === 'p'
  if (token.end < end) return !lexicon.surnames.has(token.text)
  if (token.end > end) return false
  if (token.text.length > 2) return !/^n[sz]/.test(token.tag) || !common
  return !common && /\p{Script=Han}/u.test(text.plain[end] ?? '')
}

/**
 * nodejieba may split a name along other words: 何|德波|表示, 王国|斌|通报. After an office a common surname tells it,
 * where the word that follows is one that follows names.
 */
function isSplitName(text: SegmentedText, lexicon: Lexicon, start: number, end: number): boolean {
  const token = text.tokens[tokenIndexAt(text, start)]!
  const surname = lexicon.surnames.get(text.plain[start]!)
  if (surname?.share !== 'common' || token.end >= end || boundaryScore(text, lexicon, end) < 2.5) return false
  const next = text.tokens[tokenIndexAt(text, token.end)]
  return !/^[pc]/.test(token.tag) || (next !== undefined && !/^[trn][sr]?$/.test(next.tag))
}

/** After punctuation or a verb such as 任命. */
function isOpening(text: SegmentedText, lexicon: Lexicon, start: number): boolean {
  return (
    !/\p{Script=Han}/u.test(text.plain[start - 1] ?? '\n') ||
    (lexicon.verbs.longestEndingAt(text.plain, start)?.length ?? 0) > 1
  )
}

/** Whether nodejieba's first word is but a part of these words: 康泰|来. */
function endsInside(text: SegmentedText, start: number, end: number): boolean {
  const token = text.tokens[tokenIndexAt(text, start)]
  return token?.start === start && token.end < end && token.tag !== 'c'
}

/** How surely a name ends here: 3 before punctuation or a word that follows names, 1 before a new word, 0 elsewhere. */
function boundaryScore(text: SegmentedText, lexicon: Lexicon, end: number): number {
  const next = text.plain[end] ?? '\n'
  if (!/[\p{Script=Han}A-Za-z0-9·]/u.test(next)) return 3
  const word = lexicon.afterNames.longestAt(text.plain, end)
  if (word && (word.length > 1 || isTokenBoundary(text, end + 1))) return word.length > 1 ? 3 : 2.5
  const token = text.tokens[tokenIndexAt(text, end)]
  if (token && token.start === end) return !/^[vpdcu]/.test(token.tag) ? 0.5 : token.text.length > 1 ? 2 : 1
  return 0
}

/** Lengths of the surnames that the text begins with at the offset, the longer first. */
function surnameLengths(plain: string, start: number, lexicon: Lexicon): number[] {
  return [2, 1].filter((length) => lexicon.surnames.has(plain.slice(start, start + length)))
}

/** Where the words after a transliterated name begin: 哈森介绍 → 2. */
function endOfWords(words: string, lexicon: Lexicon): number {
  const lastPart = Math.max(...['·', '•', '‧', '・'].map((dot) => words.lastIndexOf(dot))) + 1
  for (let at = lastPart + 1; at < words.length; at++) {
    const word = lexicon.afterNames.longestAt(words, at)
    if (word && (word.length > 1 || at === words.length - 1)) return at
  }
  return words.length
}

function personName(plain: string, start: number, end: number): PersonName {
  return { start, end, name: bareName(plain.slice(start, end)) }
}
