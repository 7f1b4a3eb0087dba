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
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ＋－]/g
const FULL_WIDTH_OFFSET = 0xfee0
const FIRST_IDEOGRAPH = 0x3400
const LAST_IDEOGRAPH = 0x9fff

/**
 * Makes the function that gives the plain form of a text: as long as the text in UTF-16 units, so that
 * offsets into the one are offsets into the other. Each character is converted by itself: by phrases, the
 * surname of 沈默 would become that of 沉默.
 */
export function createSimplifier(): (text: string) => string {
  const convert = Converter({ from: 't', to: 'cn' })
  const simple = new Map<string, string>()
  for (let code = FIRST_IDEOGRAPH; code <= LAST_IDEOGRAPH; code++) {
    const character = String.fromCharCode(code)
    const converted = convert(character)
    if (converted !== character && converted.length === 1) simple.set(character, converted)
  }
  const traditional = new RegExp(`[${[...simple.keys()].join('')}]`, 'g')
  /** Few texts hold one: a look at each unit is far cheaper than the pattern's. */
  const isTraditional = new Uint8Array(1 << 16)
  for (const character of simple.keys()) isTraditional[character.charCodeAt(0)] = 1
  const simplifyAll = (text: string): string => {
    for (let at = 0; at < text.length; at++) {
      if (isTraditional[text.charCodeAt(at)] === 1)
        return text.replace(traditional, (character) => simple.get(character) ?? character)
    }
    return text
  }
  return (text) =>
    simplifyAll(
      text.replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - FULL_WIDTH_OFFSET)),
    ).replace(CHINESE_MARK, (mark) => CHINESE_MARKS[mark] ?? mark)
}
