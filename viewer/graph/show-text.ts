/**
 * Makes text of unknown origin fit to be shown: what would act unseen becomes visible, and what is endless is cut.
 * '云溪\u202e镇长' → '云溪‹U+202E›镇长'
 */

/** Line ends, tabs and separators: they part words and need no mark of their own. */
const BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu
/**
 * Controls that turn the direction of writing, hide text or stand for nothing: C0, C1, bidirectional marks, zero width
 * spaces, tags, halves of surrogate pairs. Joiners (U+200C, U+200D) are spelling in some scripts and stay.
 */
const UNSEEN =
  /[\0-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\ud800-\udfff]/gu

/** The text on one line, each control character as its code point in angle marks. */
export function showText(text: string): string {
  return text.replace(BLANKS, ' ').replace(UNSEEN, (character) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    return `‹U+${code}›`
  })
}

/** At most `length` characters, the last of them … where something was cut; no pair of surrogates is parted. */
export function clampText(text: string, length: number): string {
  if (text.length <= length) return text
  const characters = Array.from(text.slice(0, length * 2))
  return characters.length <= length && text.length <= length * 2
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}
