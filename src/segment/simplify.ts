/**
 * Reads traditional characters as simplified ones and full-width letters as half-width ones, offset by offset.
 * 區委書記２ → 区委书记2
 */
import { Converter } from 'opencc-js/t2cn'

const FULL_WIDTH_LETTERS = /[０-９Ａ-Ｚａ-ｚ＋－]/g
const FULL_WIDTH_OFFSET = 0xfee0

/**
 * Makes the function that gives the plain form of a text: as long as the text in UTF-16 units, so that
 * offsets into the one are offsets into the other.
 */
export function createSimplifier(): (text: string) => string {
  const convert = Converter({ from: 't', to: 'cn' })
  return (text) => {
    const half = text.replace(FULL_WIDTH_LETTERS, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) - FULL_WIDTH_OFFSET),
    )
    const whole = convert(half)
    if (whole.length === half.length) return whole
    return Array.from(half, (character) => {
      const converted = convert(character)
      return converted.length === character.length ? converted : character
    }).join('')
  }
}
