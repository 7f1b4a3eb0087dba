/**
 * Cleans a document's text once and for all; every offset points into the result.
 * "\ufeff青石镇\r\n李　杰  \r\n" → "青石镇\n李　杰\n".
 */
import { joinBrokenLines } from './join-broken-lines.ts'
import { removePageFurniture } from './remove-page-furniture.ts'

/** Surrogates without their partner. */
const UNPAIRED = /\p{Surrogate}/gu
/** All but the form feed, which ends a page. */
const LINE_BREAK = /\r\n?|[\v\u0085\u2028\u2029]/g
/** Controls, and characters that show nothing: soft hyphen, zero-width, direction marks, byte order mark. */
const INVISIBLE =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g
const NARROW_SPACE = /[\u00a0\u2002-\u200a\u202f\u205f]/g
/** The look behind keeps a long run of spaces from being tried at each of its characters. */
const TRAILING_SPACE = /(?<![ \t\u3000])[ \t\u3000]+(?=[\n\f]|$)/g

/** The same for a name, which has one line: "换\n行\u200b.txt" → "换 行.txt". */
export function cleanName(name: string): string {
  return name
    .replace(UNPAIRED, '\ufffd')
    .replace(/[\t\n\f]/g, ' ')
    .replace(LINE_BREAK, ' ')
    .replace(INVISIBLE, '')
}

/**
 * Line breaks become `\n`, invisible characters go, unpaired surrogates become U+FFFD, spaces at line ends go; so do the
 * numbers, heads and feet of pages, and line breaks that only the width of a page made. Full-width spaces stay: they part
 * names (李　杰). No character is put for another. Cleaning twice changes nothing.
 */
export function cleanText(text: string): string {
  let cleaned = text
    .replace(UNPAIRED, '\ufffd')
    .replace(LINE_BREAK, '\n')
    .replace(INVISIBLE, '')
    .replace(NARROW_SPACE, ' ')
    .replace(TRAILING_SPACE, '')
  // Lines that are joined may show others to be too short to have been broken: once more, until nothing changes.
  for (let before = ''; before !== cleaned; ) {
    before = cleaned
    cleaned = joinBrokenLines(removePageFurniture(cleaned))
  }
  return cleaned
}
