/**
 * Takes the spaces out of words that are set with a space after each character, and says where everything stood.
 * 全 面 推 进 → 全面推进, [1, 2) there is [2, 3) here
 */

export interface SqueezedText {
  text: string
  /** Where [start, end) of the squeezed text stands in the text as it was; UTF-16 offsets, end exclusive. */
  spanOf(start: number, end: number): [start: number, end: number]
}

/** What may stand alone between two spaces: a character, a digit, a mark of punctuation. */
const UNIT = String.raw`[\p{Script=Han}\d０-９，。、；：！？“”‘’《》（）·—％%]`
/** What a word may be made of. */
const WORD = String.raw`[\p{Script=Han}\d０-９]`
/**
 * One kind of space all along: a wider one parts two words. Words may stand close at both ends (镇长全 面 推 进的), but
 * where there are but three characters, none may follow: 张 应 统， but 李 杰 任组长.
 */
const SPACED_OUT = new RegExp(
  String.raw`${UNIT}([ \u3000])${UNIT}(?:\1${UNIT}){2,}|${UNIT}([ \u3000])${UNIT}\2${UNIT}(?!${WORD})`,
  'gu',
)
/** A first look, without a look behind: a character between two spaces. */
const SINGLE = /[ \u3000]\p{Script=Han}[ \u3000]/u
const HAN = /\p{Script=Han}/u
const CHARACTER = /\p{Script=Han}/gu
const SPACES = /[ \u3000]/g
const LEAST_CHARACTERS = 3

/**
 * The text without the spaces of words that are spaced out; undefined where there are none, as in nearly all texts.
 * Names of two characters keep theirs: 王 伟 李 杰 stays.
 *
 * @param isSurname whether a character is a surname, so that two characters of which it is the first may be a name
 */
export function squeezeText(
  text: string,
  isSurname: (character: string) => boolean,
): SqueezedText | undefined {
  if (!SINGLE.test(text)) return undefined
  const kept: string[] = []
  /** Offsets of the spaces that were taken out. */
  const taken: number[] = []
  let end = 0
  for (const { 0: run, index } of text.matchAll(SPACED_OUT)) {
    if (!isWords(text, run, index, isSurname)) continue
    for (const space of run.matchAll(SPACES)) {
      const at = index + space.index
      kept.push(text.slice(end, at))
      taken.push(at)
      end = at + 1
    }
  }
  if (taken.length === 0) return undefined
  kept.push(text.slice(end))
  return {
    text: kept.join(''),
    spanOf: (start, end) => [
      original(taken, start),
      end > start ? original(taken, end - 1) + 1 : original(taken, end),
    ],
  }
}

/**
 * Enough characters and more of them than digits (else it is a row of figures), and no names of two: 李 杰 王 伟. The first and the last may belong to the words that they stand
 * close to: 区长 李 杰, 李 杰 王小明.
 */
function isWords(
  text: string,
  run: string,
  index: number,
  isSurname: (character: string) => boolean,
): boolean {
  const characters = run.match(CHARACTER) ?? []
  const digits = run.match(/[\d０-９]/g) ?? []
  if (characters.length < LEAST_CHARACTERS || digits.length > characters.length) return false
  if (characters.length * 2 - 1 < run.length) return true
  const close = [index - 1, index + run.length].map((at) => (HAN.test(text[at] ?? '') ? 1 : 0))
  const first = [...new Set([0, close[0]!])]
  const last = [...new Set([characters.length, characters.length - close[1]!])]
  return !first.some((from) => last.some((to) => areNames(characters.slice(from, to), isSurname)))
}

function areNames(characters: readonly string[], isSurname: (character: string) => boolean): boolean {
  return (
    characters.length % 2 === 0 &&
    characters.every((character, index) => index % 2 === 1 || isSurname(character))
  )
}

/** Where the unit at the offset of the squeezed text stood: the number of spaces taken out before it is found by halving. */
function original(taken: readonly number[], offset: number): number {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (taken[middle]! - middle <= offset) low = middle + 1
    else high = middle
  }
  return offset + low
}
