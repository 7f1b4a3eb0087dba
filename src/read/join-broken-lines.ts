/**
 * Joins lines that were broken for the width of a page, in the middle of a sentence.
 * 全县加快推进古柳河清⏎淤工程，年底完工。 → 全县加快推进古柳河清淤工程，年底完工。
 */

const ENDS_SENTENCE = /[。！？!?…][”’」』》）)\]】]*$/
const LEADS_ON = /[：:]$/
/** The end of an item as often as a break: it tells nothing of the width. */
const ENDS_ITEM = /[；;]$/
const OPENING = '“‘「『《（(【'
const CLOSING = '”’」』》）)】'
const CLOSED = '。！？\n'
const BLANK = /^\s*$/
/** An indent, a number, a bullet: a line of its own begins. */
const OPENS_LINE =
  /^(?:[ \t\u3000]|[（(]?[一二三四五六七八九十百]{1,3}[、.．）)](?![一二三四五六七八九十])|[（(]?[\d０-９]{1,3}(?:[、．）)]|\.(?!\d))|第[一二三四五六七八九十百\d]{1,4}[章节条编篇]|[①-⑳●○■□◆◇★☆▲△•·※✓√➢-])/
/** Marks within a line of prose: lists of names have none. */
const PROSE = /[，。；、,;]/
const LATIN_END = /[A-Za-z0-9]$/
const LATIN_START = /^[A-Za-z0-9]/
const LAST_OF_LATIN = 0xff

/** In columns, of which a character of Chinese takes two. A list of names is narrower. */
const NARROWEST = 36
/** Columns by which a line may miss the width or pass it: marks are squeezed, Latin letters differ. */
const SLACK = 2
const OVERHANG = 6
/** Columns before the first line of a paragraph, which may be lost with the spaces. */
const INDENT = 4
/** What moves to the next line as one: a number, a word of Latin letters, a character with the marks after it. */
const UNPARTED = /^(?:[!-~]+|.)[，。、；：！？”’」』》）]*/u
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
  const widths = lines.map(widthOf)
  const width = widthOfPage(widths)
  if (width < NARROWEST) return text
  const open = lines.flatMap((line, index) =>
    widths[index]! > width / 2 && goesOn(line, lines[index + 1] ?? '') ? [index] : [],
  )
  const broken = brokenLines(lines, widths, width, open)
  const telling = open.filter((index) => !ENDS_ITEM.test(lines[index]!))
  const full = telling.filter((index) => broken.has(index))
  const prose = full.filter((index) => PROSE.test(lines[index]!))
  if (
    full.length < LEAST_BROKEN ||
    full.length < FULL_SHARE * telling.length ||
    prose.length < PROSE_SHARE * full.length
  )
    return text
  return lines
    .map((line, index) => (broken.has(index) ? line + jointOf(line, lines[index + 1]!) : `${line}\n`))
    .join('')
    .slice(0, -1)
}

/** Of the lines that end mid-sentence, those after which nothing more would have fitted into the width. */
function brokenLines(
  lines: readonly string[],
  widths: readonly number[],
  width: number,
  open: readonly number[],
): Set<number> {
  const fits = open.filter((index) => widths[index]! <= width + OVERHANG)
  const room = (index: number) =>
    width - widths[index]! - widthOf(UNPARTED.exec(lines[index + 1]!)?.[0] ?? '')
  const all = new Set(open)
  const first = fits.filter((index) => !all.has(index - 1))
  const flush = first.filter((index) => room(index) < SLACK)
  const short = first.filter((index) => room(index) >= SLACK && room(index) < INDENT + SLACK)
  const lost = short.length > flush.length ? INDENT : 0
  const broken = new Set<number>()
  for (const index of fits) if (room(index) < SLACK + (broken.has(index - 1) ? 0 : lost)) broken.add(index)
  return broken
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
  if (BLANK.test(line) || BLANK.test(next) || ENDS_SENTENCE.test(line) || (line + next).includes('\t'))
    return false
  return isUnclosed(line) || !(LEADS_ON.test(line) || OPENS_LINE.test(next))
}

/** Whether a bracket or a quotation is open that the next line closes. From the end, which a pattern would seek from each opening mark. */
function isUnclosed(line: string): boolean {
  for (let at = line.length - 1; at >= 0; at--) {
    if (CLOSING.includes(line[at]!)) return false
    if (OPENING.includes(line[at]!)) return true
  }
  return false
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
