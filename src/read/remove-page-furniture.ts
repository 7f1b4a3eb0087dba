/**
 * Takes out what belongs to pages and not to the text: page numbers, and lines that open or close page after page.
 * 全县推进⏎— 3 —⏎\f河东县工作报告⏎古柳河清淤 → 全县推进⏎古柳河清淤
 */

const SPACE = String.raw`[ \t\u3000]*`
const NUMBER = String.raw`${SPACE}[\d０-９]{1,3}${SPACE}`
const RULE = '[-—–―－~～·•]'
/** A line that says its page, wherever it stands: — 12 —, - 3 -, 第3页 共10页, Page 3 of 10. */
const PAGE_NUMBER = new RegExp(
  String.raw`^${SPACE}(?:${RULE}+${NUMBER}${RULE}+|${RULE}*[（(]?${SPACE}第${NUMBER}页(?:[ \t\u3000,，、/／|]*共${NUMBER}页)?${SPACE}[)）]?${RULE}*|[Pp]age${NUMBER}(?:(?:of|/)${NUMBER})?)${SPACE}$`,
)
/** A first look at a text: where a page ends, or a line that may say its page. */
const MAY_HAVE_PAGES = /\f|(?:^|\n)[ \t\u3000]*(?:[-—–―－~～·•（(]|第|[Pp]age)[^\n]{0,40}(?:\n|$)/
/** Lines at either end of a page that may be furniture. */
const EDGE = 3
/** Page numbers and running heads are short; a longer line is text. */
const LONGEST = 60
/** Text, however often it stands at the edge of a page. */
const SENTENCE = /[。！？；，]/
/** So many pages must have a line; where there are but two, both. */
const LEAST_PAGES = 3

interface Page {
  number: number
  lines: string[]
  isFirst: boolean
  isLast: boolean
}

/**
 * The first page keeps its running head and the last its running foot: they may say what the document is.
 *
 * @param text with `\n` as line end, and `\f` where a page ends; none is left afterwards
 * @returns the same string where there is nothing to remove
 */
export function removePageFurniture(text: string): string {
  if (!MAY_HAVE_PAGES.test(text)) return text
  const pages = cutPages(text)
  const furniture = repeatedAtEdges(pages)
  return pages.flatMap((page) => withoutFurniture(page, furniture)).join('\n')
}

/** The lines of each page; a line that says its page ends one as a form feed does. */
function cutPages(text: string): Page[] {
  const pages: string[][] = []
  for (const part of text.split('\f')) {
    let lines: string[] = []
    pages.push(lines)
    for (const line of part.split('\n')) {
      if (line.length > LONGEST || !PAGE_NUMBER.test(line)) lines.push(line)
      else {
        lines = []
        pages.push(lines)
      }
    }
  }
  const filled = pages.filter((lines) => pages.length === 1 || !lines.every(isBlank))
  return filled.map((lines, number) => ({
    number,
    lines,
    isFirst: number === 0,
    isLast: number === filled.length - 1,
  }))
}

/** The forms of a line that so many pages have among their outermost lines. */
function repeatedAtEdges(pages: readonly Page[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { lines, number } of pages) {
    const filled = lines.filter((line) => !isBlank(line))
    const edges = [...filled.slice(0, EDGE), ...filled.slice(-EDGE)].filter((line) => !SENTENCE.test(line))
    const forms = new Set(edges.flatMap((line) => [plainForm(line), ...numberedForms(line, number)]))
    for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  const least = pages.length === 2 ? 2 : LEAST_PAGES
  return new Set(
    [...counts].filter(([form, count]) => count >= least && form.length <= LONGEST).map(([form]) => form),
  )
}

function withoutFurniture(
  { number, lines, isFirst, isLast }: Page,
  furniture: ReadonlySet<string>,
): readonly string[] {
  const isNumbered = (line: string) => numberedForms(line, number).some((form) => furniture.has(form))
  const isRepeated = (line: string) => furniture.has(plainForm(line))
  const upper = countAtEdge(lines, (line) => isNumbered(line) || (isRepeated(line) && !isFirst))
  const rest = lines.slice(upper).reverse()
  const lower = countAtEdge(rest, (line) => isNumbered(line) || (isRepeated(line) && !isLast))
  const text = rest.slice(lower).reverse()
  const first = isFirst ? 0 : text.findIndex((line) => !isBlank(line))
  const last = isLast ? text.length : text.findLastIndex((line) => !isBlank(line)) + 1
  return text.slice(Math.max(0, first), last)
}

/** How many of the lines go, from the first to the last that is furniture, blank ones between them not counted. */
function countAtEdge(lines: readonly string[], isFurniture: (line: string) => boolean): number {
  let count = 0
  for (let at = 0, left = EDGE; at < lines.length && left > 0; at++) {
    const line = lines[at]!
    if (isBlank(line)) continue
    if (!isFurniture(line)) break
    count = at + 1
    left--
  }
  return count
}

function isBlank(line: string): boolean {
  return line.trim() === ''
}

function plainForm(line: string): string {
  return line.normalize('NFKC').replace(/\s/g, '')
}

/** The line with one of its numbers counted from the page's: the one that grows from page to page is the page's number. */
function numberedForms(line: string, page: number): string[] {
  if (line.length > LONGEST) return []
  const plain = plainForm(line)
  return Array.from(plain.matchAll(/\d{1,4}/g), ({ 0: digits, index }) => {
    const distance = `#${Number(digits) - page}#`
    return plain.slice(0, index) + distance + plain.slice(index + digits.length)
  })
}
