/**
 * Reads traditional characters as simplified, full-width letters as half-width, half-width marks as Chinese, offset by offset.
 * 區委書記２,區長 → 区委书记2，区长
 */
import { Converter } from 'opencc-js/t2cn'

const CHINESE_MARKS: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
}
/** A half-width mark beside Chinese characters or quotation marks; that of 1,000 or 8:30 is left. */
const CHINESE_MARK = /(?<=[\p{Script=Han}”’》）)%])[,;:()?!]|[,;:()?!](?=[\p{Script=Han}“‘《])/gu
const FULL_WIDTH = /^[０-９Ａ-Ｚａ-ｚ＋－]$/
const FULL_WIDTH_OFFSET = 0xfee0

/**
 * Makes the function that gives the plain form of a text: as long as the text in UTF-16 units, so that
 * offsets into the one are offsets into the other. Each character is converted by itself: by phrases, the
 * surname of 沈默 would become that of 沉默.
 */
export function createSimplifier(): (text: string) => string {
  const convert = Converter({ from: 't', to: 'cn' })
  const known = new Map<string, string>()
  const simplify = (character: string): string => {
    if (FULL_WIDTH.test(character)) return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET)
    const converted = convert(character)
    return converted.length === character.length ? converted : character
  }
  return (text) => {
    let plain = ''
    for (const character of text) {
      let simple = known.get(character)
      if (simple === undefined) {
        simple = simplify(character)
        known.set(character, simple)
      }
      plain += simple
    }
    return plain.replace(CHINESE_MARK, (mark) => CHINESE_MARKS[mark] ?? mark)
  }
}
