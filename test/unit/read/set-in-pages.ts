/**
 * Sets a text as a PDF gives it: lines of one width, none of which opens with a mark, pages with head and number.
 * 全县推进古柳河清淤工程。 at a width of 8 → 全县推进古柳河清⏎淤工程。
 */

const MARK = /[，。、；：！？”》）]/

export interface Pages {
  /** Characters in a line, lines on a page. */
  width: number
  height: number
  head?: string
  /** The last line of the page with this number, from 1. */
  foot?: (page: number) => string
}

export function setInPages(text: string, { width, height, head, foot }: Pages): string {
  const lines = text.split('\n').flatMap((line) => setInLines(line, width))
  const pages: string[] = []
  for (let from = 0; from < lines.length; from += height) {
    const page = [...(head ? [head] : []), ...lines.slice(from, from + height)]
    if (foot) page.push(foot(pages.length + 1))
    pages.push(page.join('\n'))
  }
  return pages.join('\n\f')
}

export function setInLines(paragraph: string, width: number): string[] {
  const lines: string[] = []
  let rest = paragraph
  for (let end = fitting(rest, width); end < rest.length; end = fitting(rest, width)) {
    while (MARK.test(rest[end]!) || /[\w.][\w.]/.test(rest.slice(end - 1, end + 1))) end--
    lines.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...lines, rest]
}

/** How many characters fit into the width, those of Latin half as wide as those of Chinese. */
function fitting(text: string, width: number): number {
  let count = 0
  for (let left = 2 * width; count < text.length; count++) {
    left -= /[ -~]/.test(text[count]!) ? 1 : 2
    if (left < 0) return count
  }
  return count
}
