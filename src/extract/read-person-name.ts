/**
 * Reads the name of a person that begins (or ends) at an offset, and where it stops.
 * 安宁参加调研 → 安宁; 仝  伟、 → 仝  伟; 叶尔波力·哈森，男 → 叶尔波力·哈森
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { type SegmentedText, tokenIndexAt } from '../segment/segmented-text.ts'
import { bareName } from './mention.ts'
import {
  boundaryScore,
  COURTESY,
  endsInside,
  holdsParticle,
  isCommonWord,
  isOpening,
  nameScore,
  readsAsWords,
} from './score-person-name.ts'

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
/** 王 小 明: all of its characters set apart, and by the same space. */
const SPACED_THREE = /^(\p{Script=Han})([ \u3000]{1,4})\p{Script=Han}\2(\p{Script=Han})/u
/** 张大川主席|和|普京|总统, 1967|年起历|任: what stands so is no surname. */
const NO_SURNAME = /^(?:(?![由请是让被将经的])\p{Script=Han}[和与同及]|\d[年月日])/u
/** 曾经在|总书记, 祝您在|领导, 吉中乡等|单位负责人 */
const NO_GIVEN = /[的了不您我你他她它]|[在向也乡县]$/
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
  const three = SPACED_THREE.exec(rest)?.[0]
  if (three !== undefined && isOneName(text, lexicon, start, three)) {
    const end = start + three.length
    return boundaryScore(text, lexicon, end) > 0 ? personName(plain, start, end) : undefined
  }
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

/** 王 小 明 is, 李 杰 摄 and 李 杰 王 明 are not: their third character begins something else. */
function isOneName(text: SegmentedText, lexicon: Lexicon, start: number, spaced: string): boolean {
  const { plain } = text
  const end = start + spaced.length
  const last = spaced.at(-1)!
  const token = text.tokens[tokenIndexAt(text, end - 1)]
  if (!lexicon.surnames.has(spaced[0]!) || token?.start !== end - 1 || token.end !== end) return false
  if (lexicon.afterNames.longestAt(plain, end - 1) !== undefined) return false
  return !(lexicon.surnames.has(last) && /[ \u3000]/.test(plain[end] ?? ''))
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
    COURTESY.test(name.slice(1)) ||
    lexicon.notNames.official.longestAt(text.plain, start) !== undefined ||
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
    if (lexicon.surnames.has(plain.slice(start, end)) || !mayBeGiven(plain.slice(start + 1, end))) continue
    const token = text.tokens[tokenIndexAt(text, start)]
    if (readsAsWords(text, lexicon, start, end) || (token?.text === '应' && length > 2)) continue
    if (token && token.start < start && lexicon.commonWords.has(token.text)) continue
    if (NO_SURNAME.test(plain.slice(Math.max(0, start - 1), start + 1))) continue
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

function mayBeGiven(words: string): boolean {
  return !NO_GIVEN.test(words) && !COURTESY.test(words)
}

/** Whether a person's name can begin here: at the start, after punctuation, or after a word that governs it. */
function isNameStart(text: SegmentedText, lexicon: Lexicon, start: number): boolean {
  const { plain } = text
  const before = plain[start - 1] ?? '\n'
  if (!/\p{Script=Han}/u.test(before)) return true
  if (/[由和与同及对请是让被将经的应]/.test(before)) return true
  const token = text.tokens[tokenIndexAt(text, start)]
  // 在|王安石|总书记
  if (token?.start === start && token.tag.startsWith('nr') && token.text.length > 2) return true
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

/** Lengths of the surnames that the text begins with at the offset, the longer first. */
function surnameLengths(plain: string, start: number, lexicon: Lexicon): number[] {
  return [2, 1].filter((length) => lexicon.surnames.has(plain.slice(start, start + length)))
}

/** Ends a transliterated name, in which it seldom stands. */
const PARTICLE = /[和与及等将在由对以的就]/
/** Where the words after a transliterated name begin: 哈森介绍 → 2, 哈森和何望山 → 2, 哈森完成 → 2. */
function endOfWords(words: string, lexicon: Lexicon): number {
  const lastPart = Math.max(...['·', '•', '‧', '・'].map((dot) => words.lastIndexOf(dot))) + 1
  for (let at = lastPart + 1; at < words.length; at++) {
    const word = lexicon.afterNames.longestAt(words, at)
    if (word && (word.length > 1 || at === words.length - 1)) return at
    if (PARTICLE.test(words[at]!) || isCommonPair(words.slice(at, at + 2), lexicon)) return at
  }
  return words.length
}

function isCommonPair(words: string, { commonWords }: Lexicon): boolean {
  return words.length === 2 && commonWords.has(words)
}

function personName(plain: string, start: number, end: number): PersonName {
  return { start, end, name: bareName(plain.slice(start, end)) }
}
