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
  '．': '.',
}
/** A half-width mark beside Chinese characters or quotation marks; that of 1,000 or 8:30 is left. A full-width point within a number. */
const MARK_TO_READ =
  /(?<=[\p{Script=Han}”’》）)%])[,;:()?!]|[,;:()?!](?=[\p{Script=Han}“‘《])|(?<=\d)．(?=\d)/gu
/** Other forms of one character: full-width letters, radicals that broken fonts give for characters, doubles of Unicode. */
const OTHER_FORM = /[０-９Ａ-Ｚａ-ｚ＋－％＆\u2e80-\u2fd5\uf900-\ufad9]/
/** Radicals that Unicode does not say to be characters, each before its character: ⻓ in a PDF is 长. */
const RADICALS =
  '⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙'
const FIRST_RADICAL = 0x2e80
const FIRST_IDEOGRAPH = 0x3400
const LAST_IDEOGRAPH = 0x9fff
const UNITS = 1 << 16

/** What a unit may ask for: to be converted wherever it stands, or to be looked at with its neighbours. */
const CONVERTED = 1
const MARK = 2

/**
 * Makes the function that gives the plain form of a text: as long as the text in UTF-16 units, so that
 * offsets into the one are offsets into the other. Each character is converted by itself: by phrases, the
 * surname of 沈默 would become that of 沉默.
 */
export function createSimplifier(): (text: string) => string {
  const plainOf = plainForms()
  const converted = new RegExp(`[${[...plainOf.keys()].join('')}]`, 'g')
  /** Few texts hold one: a look at each unit is far cheaper than the patterns. */
  const asks = new Uint8Array(UNITS)
  for (const character of plainOf.keys()) asks[character.charCodeAt(0)] = CONVERTED
  for (const mark of Object.keys(CHINESE_MARKS)) asks[mark.charCodeAt(0)] = MARK
  return (text) => {
    let asked = 0
    for (let at = 0; at < text.length; at++) asked |= asks[text.charCodeAt(at)]!
    if (asked === 0) return text
    const plain =
      asked & CONVERTED ? text.replace(converted, (character) => plainOf.get(character) ?? character) : text
    return asked & MARK ? plain.replace(MARK_TO_READ, (mark) => CHINESE_MARKS[mark] ?? mark) : plain
  }
}

/** Every character of one UTF-16 unit that has another plain form of one unit. */
function plainForms(): Map<string, string> {
  const simplify = Converter({ from: 't', to: 'cn' })
  const forms = new Map<string, string>()
  for (let code = FIRST_RADICAL; code < UNITS; code++) {
    const character = String.fromCharCode(code)
    const isIdeograph = code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH
    if (!isIdeograph && !OTHER_FORM.test(character)) continue
    const plain = simplify(isIdeograph ? character : character.normalize('NFKC'))
    if (plain !== character && plain.length === 1) forms.set(character, plain)
  }
  for (let at = 0; at < RADICALS.length; at += 2) forms.set(RADICALS[at]!, RADICALS[at + 1]!)
  return forms
}
