/**
 * Compares the names of persons without taking one surname for another that simplification has made look the same.
 * 陳文遠 → 陈文远, one surname written two ways; 於梨 → 於梨, for 於 and 于 are two families.
 */
import { plainName } from './plain-name.ts'

/** Surnames of their own, though as common words they are written like another surname in simplified characters. */
const SURNAMES_OF_THEIR_OWN = new Set('於餘範後鬱瀋穀塗黨嶽薑種樸蔔甯麴臺遊嚮鬍鬆鹹裏裡醜')

/** Like `plainName`, but a first character that would turn into another surname stays as it is written. */
export function plainPersonName(name: string): string {
  const [first = ''] = name.trim()
  const plain = plainName(name)
  return SURNAMES_OF_THEIR_OWN.has(first) ? first + [...plain].slice(1).join('') : plain
}

/** Whether `name`, which begins with what was typed once both are plain, begins with the very surname typed. */
export function hasTypedSurname(typed: string, name: string): boolean {
  const begins = plainName(name).startsWith(plainName(typed))
  const surnameOf = (text: string) => [...plainPersonName(text)][0]
  return !begins || surnameOf(name) === surnameOf(typed)
}
