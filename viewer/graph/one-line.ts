/**
 * Text from documents as one line without what cannot be seen, cut where it would fill the page.
 * '云溪\u202e\n镇' → '云溪 镇'
 */

/** Characters after which a line is cut; the panel has the whole. */
const LONGEST = 160

/** Control characters, controls of direction, zero-width characters and halves of surrogate pairs are left out. */
export function oneLine(text: string): string {
  const seen = text
    .slice(0, LONGEST * 4)
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu, '')
  const characters = [...seen]
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : seen
}
