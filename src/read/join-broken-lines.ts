/**
 * Joins lines that were broken for the width of a page, in the middle of a sentence.
 * 全县加快推进古柳河清⏎淤工程，年底完工。 → 全县加快推进古柳河清淤工程，年底完工。
 */

const ENDS_SENTENCE = /[。！？!?…：][”’」』》）)\]】]*$/
const CLOSED = '。！？\n'
const BLANK = /^\s*$/
/** An indent, a number, a bullet: a line of its own begins. */
const OPENS_LINE =
  /^(?:[ \t\u3000]|[（(]?[一二三四五六七八九十百]{1,3}[、.．）)]|[（(]?[\d０-９]{1,3}(?:[、．）)]|\.(?!\d))|第[一二三四五六七八九十百\d]{1,4}[章节条编篇]|[①-⑳●○■□◆◇★☆▲△•·※✓√➢-])/
/** Marks within a line of prose: lists of names have none. */
const PROSE = /[，。；、]/
const LATIN_END = /[A-Za-z0-9]$/
const LATIN_START = /^[A-Za-z0-9]/
const LAST_OF_LATIN = 0xff

/** In columns, of which a character of Chinese takes two. A list of names is narrower. */
const NARROWEST = 36
/** How far lines of one width may differ: marks that may not open a line, an indent that was lost, a long number. */
const TOLERANCE = 6
const LEAST_BROKEN = 3
/** Of the lines that end mid-sentence, so many are as wide as the page. */
const FULL_SHARE = 0.7
/** Of those, so many hold marks of prose. */
const PROSE_SHARE = 0.5

/**
 * A text is joined where most of its lines that end mid-sentence are of one width. Headings, items of lists, rows of tables
 * and indented lines are not joined to what stands before them, nor short lines to what follows.
 *
 * @returns the same string where no line is joined
 */
export function joinBrokenLines(text: string): string {
  if (!mayHoldBroken(text)) return text
  const lines = text.split('\n')
  const open = lines.map((line, index) => index + 1 < lines.length && goesOn(line, lines[index + 1]!))
  if (open.filter(Boolean).length < LEAST_BROKEN) return text
  const widths = lines.map(widthOf)
  const width = widthOfPage(widths)
  const long = lines.flatMap((_, index) => (open[index] && widths[index]! > width / 2 ? [index] : []))
  const broken = new Set(long.filter((index) => Math.abs(widths[index]! - width) <= TOLERANCE))
  const prose = [...broken].filter((index) => PROSE.test(lines[index]!))
  if (
    width < NARROWEST ||
    broken.size < LEAST_BROKEN ||
    broken.size < FULL_SHARE * long.length ||
    prose.length < PROSE_SHARE * broken.size
  )
    return text
  return lines
    .map((line, index) => (broken.has(index) ? line + jointOf(line, lines[index + 1]!) : `${line}\n`))
    .join('')
    .slice(0, -1)
}

/** A quick look at the last character of each line: nearly every document ends its lines with a full stop. */
function mayHoldBroken(text: string): boolean {
  let open = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    if (!CLOSED.includes(text[end - 1] ?? '\n')) open++
    if (open === LEAST_BROKEN) return true
  }
  return false
}

function goesOn(line: string, next: string): boolean {
  return !(
    BLANK.test(line) ||
    BLANK.test(next) ||
    ENDS_SENTENCE.test(line) ||
    OPENS_LINE.test(next) ||
    line.includes('\t') ||
    next.includes('\t')
  )
}

function widthOf(line: string): number {
  let width = 0
  for (let at = 0; at < line.length; at++) width += line.charCodeAt(at) > LAST_OF_LATIN ? 2 : 1
  return width
}

/** The width that one line in ten reaches: a title or an address may be wider. */
function widthOfPage(widths: readonly number[]): number {
  const filled = widths.filter((width) => width > 0).sort((a, b) => a - b)
  return filled[Math.floor(filled.length * 0.9)] ?? 0
}

function jointOf(line: string, next: string): string {
  return LATIN_END.test(line) && LATIN_START.test(next) ? ' ' : ''
}
