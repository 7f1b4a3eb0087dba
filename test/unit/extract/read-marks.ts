/**
 * Reads an example of rules.tsv: `[ ]` marks what is meant, `|` ends a paragraph.
 * [丹灶镇]下雨。|停课。 → text 丹灶镇下雨。⏎停课。, one span 0–3
 */

export interface Span {
  /** UTF-16 offset into the text, end exclusive. */
  start: number
  end: number
}

export interface MarkedText {
  text: string
  /** In the order of their opening brackets; one may stand within another. */
  spans: Span[]
}

/** @throws Error where brackets do not match */
export function readMarks(written: string): MarkedText {
  const open: Span[] = []
  const spans: Span[] = []
  let text = ''
  for (const character of written) {
    if (character === '[') {
      const span = { start: text.length, end: -1 }
      open.push(span)
      spans.push(span)
    } else if (character === ']') {
      const span = open.pop()
      if (!span) throw new Error(`"${written}" closes a bracket that it does not open`)
      span.end = text.length
    } else text += character === '|' ? '\n' : character
  }
  if (open.length > 0) throw new Error(`"${written}" does not close a bracket`)
  return { text, spans }
}
