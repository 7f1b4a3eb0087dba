/**
 * Weighs whether some characters are a person's name: how it begins, how it ends, what nodejieba takes it for.
 * 安宁 before 参加 weighs more than 安宁参; 关于 is a common word
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { isTokenBoundary, type SegmentedText, tokenIndexAt } from '../segment/segmented-text.ts'

/** Verbs of one character that follow names and seldom end them. */
const VERB_AFTER_NAME = /[作致率赴抵]$/
/** 陈女士, 方总: whose name is not given. */
export const COURTESY = /^(?:先生|女士|小姐|师傅|老师|大爷|大妈|阿姨|某|某某|总)$/
/** The band of words (common-words.tsv) that are in one paragraph of a hundred. */
const EVERYWHERE = 9
/** Characters of which names of other languages are made up, and names of this one seldom. */
const TRANSLITERATES =
  /^[尔斯克特夫维基科姆洛希诺娜伊格德雷莱茨顿帕贝列涅弗恩埃奥卡巴扎瓦什乌丘蒂拉索罗策沃纳舒]{2}/
/** The band of words that are in one paragraph of a thousand. */
const WIDESPREAD = 6

export function nameScore(
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
  const surnameInfo = lexicon.surnames.get(plain.slice(start, start + surname))!
  if (lexicon.notNames.official.has(name) && boundaryScore(text, lexicon, end) < 3) return 0
  if (isCommonInPublic(text, lexicon, start, end) || readsAsWords(text, lexicon, start, end)) return 0
  const boundary = boundaryScore(text, lexicon, end)
  if (boundary <= 0) return 0
  if (lexicon.gazetteer.byName.has(name) && (boundary < 3 || plain[end] === '、')) return 0
  const next = text.tokens[tokenIndexAt(text, end)]
  const follows = given === 1 && boundary <= 1 && next?.start === end ? next : undefined
  // 张贵|生案: half a name, the rest of which nodejieba joins to the word after it.
  if (follows?.tag === 'x' && follows.text.length > 1) return 0
  // 马尔|克斯, 拉夫尼|科夫: the beginning of a transliterated name, with what follows it.
  if (boundary <= 1 && TRANSLITERATES.test(plain.slice(end - 1, end + 1))) return 0
  let score = boundary
  // 周望|军|公开: a noun of one character ends the name sooner than it begins what follows.
  if (follows?.text.length === 1 && /^[nazg]/.test(follows.tag)) score -= 1
  const token = text.tokens[tokenIndexAt(text, start)]
  if (token?.start === start && token.end === end && /^(?:nr|x)/.test(token.tag))
    score += boundary < 2.5 ? 1 : 2
  if (
    isCommonWord(text, lexicon, start, end, surnameInfo.share === 'common') &&
    !isSplitName(text, lexicon, start, end)
  )
    return 0
  score += surnameInfo.share === 'common' ? 1 : 0
  if (surname === 2) score += 2
  // 青作 in 皇甫青作推介: the last character begins the word that follows.
  const carried = lexicon.afterNames.longestAt(plain, end - 1)
  if (carried && carried.length > 1) score -= carried.length > 2 ? 4 : 2
  // 丛斌作 in 丛斌作关于…的报告: a verb of one character, unless the name ends there.
  if (VERB_AFTER_NAME.test(name) && boundary < 3) score -= 3
  // A given name of two characters is the rule; that of one must end where a word does.
  if (given === 2) score += 0.5
  const rest = plain.slice(start + surname, end)
  if (COURTESY.test(rest) || holdsParticle(rest, boundary)) return 0
  return score
}

/** 代表, 平台, 殷切: a word that stands in many documents, and that nodejieba reads as that word, names nobody. */
function isCommonInPublic(text: SegmentedText, lexicon: Lexicon, start: number, end: number): boolean {
  const token = text.tokens[tokenIndexAt(text, start)]
  return (
    token?.start === start &&
    token.end === end &&
    !token.tag.startsWith('nr') &&
    (lexicon.commonWords.get(token.text) ?? 0) >= EVERYWHERE
  )
}

/**
 * 和|支持, 长春|成立, 养老: words of the language, after a surname that is a word itself or the end of one. Of a common
 * surname they may be a name all the same where its end is sure: 高峰、 and 田振兴说.
 */
export function readsAsWords(text: SegmentedText, lexicon: Lexicon, start: number, end: number): boolean {
  const index = tokenIndexAt(text, start)
  const first = text.tokens[index]
  const surname = lexicon.surnames.get(text.plain[start]!)
  if (!first || !surname?.ambiguous) return false
  const words = first.end === start + 1 ? text.tokens[index + 1] : first
  if (!words || words.end !== end || words.start < start || /^(?:nr|x)/.test(words.tag)) return false
  const band = lexicon.commonWords.get(words.text) ?? 0
  if (words === first) {
    const isDoing = band > 0 && /^[vd]/.test(words.tag)
    return (
      isDoing || (band >= WIDESPREAD && (surname.share === 'rare' || boundaryScore(text, lexicon, end) < 2.5))
    )
  }
  if (words.text.length < 2 || band < WIDESPREAD) return false
  if (first.start < start) return true
  return (
    (surname.share === 'rare' || /^[vdprtcmq]/.test(words.tag)) && boundaryScore(text, lexicon, end) < 2.5
  )
}

/** A particle ends a name (张三在, 张三和); 和 and 为 stand within some (武和谦), and at the end where no noun follows. */
export function holdsParticle(given: string, boundary: number): boolean {
  if (/[的了在与及就对等是说要不到您我你她它、]/.test(given)) return true
  return /[也被互]$/.test(given) || (/[为和将以则由于受]$/.test(given) && boundary < 3)
}

/**
 * Whether nodejieba reads the words as others than a name: 关于|党, 党中央, 步行来到. A word of two characters that begins
 * with a common surname may be a name all the same (高峰、安宁、江河 are), and any word may before punctuation.
 */
export function isCommonWord(
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
  // 曾|指出: an adverb and its verb; 李强|将|主持: a name and the word after it.
  if (token.tag === 'd' && next?.tag === 'v' && next.text.length > 1) return false
  if (token.tag.startsWith('nr') && token.text.length > 1 && /^[pdvcu]/.test(next?.tag ?? '')) return false
  return !/^[pc]/.test(token.tag) || (next !== undefined && !/^[trn][sr]?$/.test(next.tag))
}

/** After punctuation or a verb such as 任命. */
export function isOpening(text: SegmentedText, lexicon: Lexicon, start: number): boolean {
  return (
    !/\p{Script=Han}/u.test(text.plain[start - 1] ?? '\n') ||
    (lexicon.verbs.longestEndingAt(text.plain, start)?.length ?? 0) > 1
  )
}

/** Whether nodejieba's first word is but a part of these words: 康泰|来. */
export function endsInside(text: SegmentedText, start: number, end: number): boolean {
  const token = text.tokens[tokenIndexAt(text, start)]
  return token?.start === start && token.end < end && token.tag !== 'c'
}

/** How surely a name ends here: 3 before punctuation or a word that follows names, 1 before a new word, 0 within one. */
export function boundaryScore(text: SegmentedText, lexicon: Lexicon, end: number): number {
  const next = text.plain[end] ?? '\n'
  if (!/[\p{Script=Han}A-Za-z0-9·]/u.test(next)) return 3
  const word = lexicon.afterNames.longestAt(text.plain, end)
  const token = text.tokens[tokenIndexAt(text, end)]
  // 法律责|任务: the word is the end of another.
  const isInside =
    token !== undefined &&
    token.start < end &&
    word !== '等' &&
    word !== '为' &&
    lexicon.commonWords.has(token.text)
  if (word && (word.length > 1 || (!isInside && isTokenBoundary(text, end + 1))))
    return word.length > 1 ? 3 : 2.5
  if (token?.start === end) return !/^[vpdcu]/.test(token.tag) ? 0.5 : token.text.length > 1 ? 2 : 1
  return token?.tag === 'x' && /^\p{Script=Han}+$/u.test(token.text) ? 0.5 : 0
}
