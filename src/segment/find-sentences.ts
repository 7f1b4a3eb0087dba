/**
 * Cuts a text into sentences: at the end of a line or of a table's cell, and after 。！？ with the closing quotes that follow.
 * “好。”他说。会议召开。 → “好。”他说。 | 会议召开。
 */

export interface SentenceSpan {
  start: number
  end: number
  paragraph: number
}

const ENDS = /[。！？!?]+[”’」』）)】]*|[\n\t]/g

/**
 * What goes on for longer, in UTF-16 units, is no sentence that anybody wrote: it is cut, so that the rules, which look from
 * one end of a sentence to the other, take no time out of proportion.
 */
const LONGEST = 2000
/** Where it is cut: at the last mark of the first kind that stands in its second half. */
const CUTS = [/[；;]/, /[，,]/, /[、：:\s]/]

/**
 * The sentences of a text in order, white space at both ends left out; offsets are UTF-16, end exclusive. None is longer than
 * `LONGEST`.
 */
export function findSentences(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = []
  let from = 0
  let paragraph = 0
  const add = (start: number, end: number) => {
    while (start < end && /\s/.test(text[start]!)) start++
    end = trimmedEnd(text, start, end)
    while (end - start > LONGEST) {
      const cut = cutWithin(text, start, start + LONGEST)
      spans.push({ start, end: trimmedEnd(text, start, cut), paragraph })
      start = cut
      while (start < end && /\s/.test(text[start]!)) start++
    }
    if (end > start) spans.push({ start, end, paragraph })
  }
  for (const match of text.matchAll(ENDS)) {
    const end = match.index + match[0].length
    if (match[0] === '\n' || match[0] === '\t') {
      add(from, match.index)
      if (match[0] === '\n') paragraph++
      from = end
      continue
    }
    // A quotation that ends inside a sentence does not end the sentence: “……。”某某说。
    if (/[”’」』]$/.test(match[0]) && !/^\s*(\n|$)/.test(text.slice(end, end + 3)) && isCarriedOn(text, end))
      continue
    add(from, end)
    from = end
  }
  add(from, text.length)
  return spans
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return end
}

/** After the mark that parts best; where there is none, at the end, but within no surrogate pair. */
function cutWithin(text: string, start: number, end: number): number {
  const half = start + LONGEST / 2
  for (const mark of CUTS) {
    for (let at = end; at > half; at--) if (mark.test(text[at - 1]!)) return at
  }
  return /[\ud800-\udbff]/.test(text[end - 1]!) ? end - 1 : end
}

/** Whether the words after a quotation name its speaker, so that both are one sentence. */
function isCarriedOn(text: string, end: number): boolean {
  const rest = /^[^。！？!?\n\t]*/.exec(text.slice(end))?.[0] ?? ''
  return (
    rest.length <= 40 &&
    /[说說道称稱]$|表示$|介绍$|介紹$|指出$|强调$|強調$/.test(rest.replace(/[，,：:]$/, ''))
  )
}
