/**
 * Writes out an element of a page as lines: a line for each paragraph, and one for each row of a table, cells parted by tabs.
 * <p>青石镇<br>白河乡</p><tr><td>甲</td><td>乙</td></tr> → 青石镇 | 白河乡 | 甲⇥乙
 */
import type { MainText } from './find-main-text.ts'
import { LineWriter, type WrittenLine } from './line-writer.ts'
import type { PageElement } from './parse-page-tree.ts'

export interface PageLine extends WrittenLine {
  /** Whether it stands in the main element. */
  isMain: boolean
}

const INLINE = new Set(
  'a abbr b bdi bdo big cite code em font i img ins kbd label mark o:p q s small span strike strong sub sup time tt u wbr'.split(
    ' ',
  ),
)
/** A cell that holds more is a column of a page laid out as a table. */
const MOST_OF_CELL = 300
const WIDE = String.raw`[\p{Script=Han}\u3000-\u303f\uff00-\uffef]`
/** Between wide characters, a line break in the source is no space. */
const BREAK_IN_HANZI = new RegExp(`(?<=${WIDE})[ \\t]*\\r?\\n\\s*(?=${WIDE})`, 'gu')

type Step = PageElement | string | (() => void)

/** All lines of a page that are not empty, in order; those in `main` are marked, and the asides are left out. */
export function pageLines(root: PageElement, { main, around, asides }: MainText): PageLine[] {
  let isMain = false
  let links = 0
  let verbatim = 0
  const writer = new LineWriter<PageLine>((line) => ({ ...line, isMain }))
  const write = (text: string) => {
    if (verbatim > 0) {
      for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (index > 0) writer.endLine()
        writer.write(line, links > 0)
      }
      return
    }
    const words = text.replace(BREAK_IN_HANZI, '').replace(/[ \t\r\n\f]+/g, ' ')
    writer.write(words.startsWith(' ') && writer.endsInSpace ? words.slice(1) : words, links > 0)
  }

  // No recursion: pages may be nested deeper than the stack.
  const steps: Step[] = [root]
  const endLine = () => writer.endLine()
  const edgesOf = (element: PageElement): [begin: () => void, end: () => void] => {
    const { tag } = element
    if (element === main) return [() => setMain(true), () => setMain(false)]
    if (tag === 'a') return [() => setLinked(1), () => setLinked(-1)]
    if (tag === 'pre') return [() => setVerbatim(1), () => setVerbatim(-1)]
    if (tag === 'tr' && (writer.isInRow || (!around.has(element) && isRowOfData(element))))
      return [() => writer.beginRow(), () => writer.endRow()]
    if ((tag === 'td' || tag === 'th') && writer.isInRow) return [() => {}, () => writer.endCell()]
    return INLINE.has(tag) ? [() => {}, () => {}] : [endLine, endLine]
  }
  const setMain = (value: boolean) => {
    endLine()
    isMain = value
  }
  const setLinked = (by: 1 | -1) => {
    links += by
  }
  const setVerbatim = (by: 1 | -1) => {
    endLine()
    verbatim += by
  }
  const open = (element: PageElement) => {
    const [begin, end] = edgesOf(element)
    begin()
    steps.push(end)
    for (let at = element.children.length - 1; at >= 0; at -= 1) steps.push(element.children[at]!)
  }
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'string') write(step)
    else if (typeof step === 'function') step()
    else if (!asides.has(step)) open(step)
  }
  endLine()
  return writer.lines
}

/** Several cells, and none of them long. */
function isRowOfData(row: PageElement): boolean {
  const cells = row.children.filter((child) => typeof child !== 'string' && /^t[dh]$/.test(child.tag))
  return cells.length > 1 && cells.every(isShort)
}

function isShort(cell: PageElement | string): boolean {
  let length = 0
  const rest = [cell]
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next === 'string') length += next.trim().length
    else for (const child of next.children) rest.push(child)
    if (length > MOST_OF_CELL) return false
  }
  return true
}
