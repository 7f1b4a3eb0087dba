/**
 * Cuts text to a width in terminal columns, where a Chinese character takes two.
 * 云溪镇党委书记, 9 → 云溪镇党…
 */
import stringWidth from 'fast-string-width'

/** The beginning of the text, with … where something is cut off. */
export function clipText(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  if (width < 1) return ''
  return `${take([...text], width - 1)}…`
}

/** The end of the text, with … where something is cut off. */
export function clipStart(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  if (width < 1) return ''
  return `…${[...take([...text].reverse(), width - 1)].reverse().join('')}`
}

function take(characters: string[], width: number): string {
  let taken = ''
  let used = 0
  for (const character of characters) {
    used += stringWidth(character)
    if (used > width) break
    taken += character
  }
  return taken
}
