/**
 * Text from documents as one line of a cell: apart from the direction of its surroundings, without what cannot be
 * seen, and cut where it would fill the page.
 * '云溪\u202e镇' → <bdi>云溪镇</bdi>
 */

/** Characters after which a cell is cut; the panel has the whole. */
const LONGEST = 160

export function CellText({ text }: { text: string }) {
  const line = oneLine(text)
  return line === text ? <bdi>{text}</bdi> : <bdi title={line.slice(0, LONGEST * 4)}>{line}</bdi>
}

/** Control characters, controls of direction, zero-width characters and halves of surrogate pairs are left out. */
export function oneLine(text: string): string {
  const seen = text
    .slice(0, LONGEST * 4)
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu, '')
  const characters = [...seen]
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : seen
}
