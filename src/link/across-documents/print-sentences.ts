/**
 * Makes prints of a text's sentences: numbers by which a sentence is known again in another document.
 * 今日，河东县部署春耕工作。 and 今日河东县部署春耕工作 → the same print, of 11 characters
 */
import type { Print } from '../../../graph/store/stated-document.ts'

/** Shorter ones stand in documents that have nothing else in common: 特此通知。 */
const SHORTEST = 8

/** Prints of the sentences that are long enough, each once; spaces and punctuation do not count. */
export function printSentences(text: string): Print[] {
  const prints = new Map<number, number>()
  let [high, low, length] = [1, 2, 0]
  const finish = () => {
    // 53 bits, what a number holds without loss.
    if (length >= SHORTEST) prints.set((high >>> 11) * 2 ** 32 + (low >>> 0), length)
    ;[high, low, length] = [1, 2, 0]
  }
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset)
    if (isEnd(unit)) finish()
    else if (!isMark(unit)) {
      high = Math.imul(high ^ unit, 0x85ebca6b) ^ (high >>> 13)
      low = Math.imul(low ^ unit, 0xc2b2ae35) ^ (low >>> 15)
      length++
    }
  }
  finish()
  return [...prints]
}

/** Line break 。！？；!?; */
function isEnd(unit: number): boolean {
  return (
    unit === 0x0a ||
    unit === 0x3002 ||
    unit === 0xff01 ||
    unit === 0xff1f ||
    unit === 0xff1b ||
    unit === 0x21 ||
    unit === 0x3f ||
    unit === 0x3b
  )
}

/** Spaces and punctuation of ASCII, Latin-1, the general block, and the Chinese and full-width ones; 々, 〆 and 〇 are none. */
function isMark(unit: number): boolean {
  if (unit < 0x30) return true
  if (unit < 0xc0) return (unit > 0x39 && unit < 0x41) || (unit > 0x5a && unit < 0x61) || unit > 0x7a
  if (unit < 0x2000) return false
  return (
    unit < 0x2070 ||
    (unit >= 0x3000 && unit <= 0x3020 && (unit < 0x3005 || unit > 0x3007)) ||
    (unit >= 0xff00 && unit < 0xff10) ||
    (unit > 0xff19 && unit < 0xff21)
  )
}
