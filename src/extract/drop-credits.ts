/**
 * Drops the persons whom a document credits with its words and pictures: photographers, editors, correspondents.
 * 责任编辑：陈墨 审核：宣传部副部长何望山 → none; （宣传委员 陈墨 摄） → none
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { type SegmentedText, sentenceAt } from '../segment/segmented-text.ts'
import type { Mention } from './mention.ts'

const OPENING = /[（(]/
const CLOSING = /[）)]/
const SPACE = /[ \t\u3000]/
/** What may stand before a word of a byline, and what after it where names follow. */
const BEFORE_LABEL = /[\s，、|｜/／]/
const AFTER_LABEL = /[\s：:|｜/／]/
const SENTENCE = /[。！？；]/

/** The mentions of persons without those in bylines, captions' brackets and lines of editors. */
export function withoutCredits(
  text: SegmentedText,
  lexicon: Lexicon,
  persons: readonly Mention[],
): Mention[] {
  return persons.filter((person) => {
    const stretch = stretchAround(text, person)
    return !(isAfterLabel(text, lexicon, person, stretch) || isBeforeCredit(text, lexicon, person, stretch))
  })
}

interface Stretch {
  start: number
  end: number
  bracketed: boolean
}

/** The sentence that the person stands in, or the brackets within it. */
function stretchAround(text: SegmentedText, person: Mention): Stretch {
  const sentence = sentenceAt(text, person.start) ?? person
  let start = person.start
  while (
    start > sentence.start &&
    !OPENING.test(text.plain[start - 1]!) &&
    !CLOSING.test(text.plain[start - 1]!)
  )
    start--
  const bracketed = OPENING.test(text.plain[start - 1] ?? '')
  if (!bracketed) return { start: sentence.start, end: sentence.end, bracketed }
  let end = person.end
  while (end < sentence.end && !CLOSING.test(text.plain[end]!)) end++
  return { start, end, bracketed }
}

/** 责任编辑：…, 供稿 …, （记者 …）: but no sentence, as in 记者专访了镇长某某。 */
function isAfterLabel(
  { plain }: SegmentedText,
  lexicon: Lexicon,
  person: Mention,
  { start, end }: Stretch,
): boolean {
  if (SENTENCE.test(plain.slice(start, end))) return false
  for (let at = start; at < person.start; at++) {
    if (at > start && !BEFORE_LABEL.test(plain[at - 1]!)) continue
    const label = lexicon.press.longestAt(plain, at)
    if (label && AFTER_LABEL.test(plain[at + label.length] ?? '')) return true
  }
  return false
}

/** … 摄, … 文/图 at the end of a caption; 由某某审核。 is a deed. */
function isBeforeCredit(
  { plain }: SegmentedText,
  lexicon: Lexicon,
  person: Mention,
  { end, bracketed }: Stretch,
): boolean {
  let at = person.end
  while (SPACE.test(plain[at] ?? '')) at++
  if (at === person.end && !bracketed) return false
  for (let word = lexicon.press.longestAt(plain, at); word; word = lexicon.press.longestAt(plain, at)) {
    at += word.length
    if (at === end || (at === end - 1 && plain[at] === '。')) return true
    if (!/[/／、]/.test(plain[at]!)) return false
    at++
  }
  return false
}
