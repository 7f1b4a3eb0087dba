/**
 * Parses HTML into a lean tree of what can be seen, within bounds that no honest page reaches.
 * "<div class=zoom><p>青石镇</p><script>…" → { tag: div, marks: [zoom], children: [{ tag: p, children: [青石镇] }] }
 */
import { Parser } from 'htmlparser2'
import { createTimeLimit } from './time-limit.ts'

export interface PageElement {
  tag: string
  /** Its id and classes, lower case. */
  marks: readonly string[]
  parent: PageElement | undefined
  children: (PageElement | string)[]
}

export interface PageTree {
  body: PageElement
  /** All elements of the body in the order in which they open: parents before their children. */
  elements: readonly PageElement[]
  /** Contents of <meta>, by name or property in lower case; the first of each. */
  meta: ReadonlyMap<string, string>
  /** What <title> says. */
  title: string
  /** Contents of <script type="application/ld+json">. */
  data: readonly string[]
}

/** What is never shown, or is not text. */
const UNSEEN = new Set(
  'script style noscript template iframe object svg math select option button textarea audio video canvas map head'.split(
    ' ',
  ),
)
/** What a page puts around its text by the standard's own words. */
const AROUND = new Set(['nav', 'footer', 'aside'])
const HIDDEN = /display\s*:\s*none/i
const PIECE = 65_536
const MOST_DEPTH = 2_000
const MOST_ELEMENTS = 500_000

/** @throws when it is nested or large beyond all pages, or takes longer than `mostTime` milliseconds. */
export function parsePageTree(html: string, mostTime: number): PageTree {
  const body: PageElement = { tag: 'body', marks: [], parent: undefined, children: [] }
  const elements = [body]
  const meta = new Map<string, string>()
  const data: string[] = []
  let title = ''
  let depth = 0
  /** Depth of the outermost element that is not shown. */
  let unseenFrom: number | undefined
  let within: 'title' | 'data' | undefined
  let current = body
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth += 1
        if (depth > MOST_DEPTH)
          throw new Error(`elements nested more than ${MOST_DEPTH} deep: not a page to read`)
        if (tag === 'meta') keepMeta(meta, attributes)
        if (tag === 'title' && title === '') within = 'title'
        if (tag === 'script' && attributes.type?.toLowerCase() === 'application/ld+json') {
          within = 'data'
          data.push('')
        }
        if (unseenFrom !== undefined) return
        if (
          UNSEEN.has(tag) ||
          AROUND.has(tag) ||
          (tag === 'header' && !isInArticle(current)) ||
          'hidden' in attributes ||
          HIDDEN.test(attributes.style ?? '')
        ) {
          unseenFrom = depth
          return
        }
        const marks = `${attributes.id ?? ''} ${attributes.class ?? ''}`
          .toLowerCase()
          .split(/\s+/)
          .filter(Boolean)
        const element: PageElement = { tag, marks, parent: current, children: [] }
        if (elements.length >= MOST_ELEMENTS)
          throw new Error(`more than ${MOST_ELEMENTS} elements: not a page to read`)
        elements.push(element)
        current.children.push(element)
        current = element
      },
      ontext(text) {
        if (within === 'title') title += text
        else if (within === 'data') data[data.length - 1] += text
        else if (unseenFrom === undefined) current.children.push(text)
      },
      onclosetag() {
        within = undefined
        if (unseenFrom === undefined) current = current.parent ?? body
        else if (unseenFrom === depth) unseenFrom = undefined
        depth -= 1
      },
    },
    { decodeEntities: true },
  )
  const checkTime = createTimeLimit(mostTime)
  for (let start = 0; start < html.length; start += PIECE) {
    parser.write(html.slice(start, start + PIECE))
    checkTime()
  }
  parser.end()
  return { body, elements, meta, title: title.trim(), data }
}

/** The <header> of an article holds its title, that of a page holds the site's. */
function isInArticle(element: PageElement): boolean {
  for (let outer: PageElement | undefined = element; outer; outer = outer.parent)
    if (outer.tag === 'article' || outer.tag === 'main') return true
  return false
}

function keepMeta(meta: Map<string, string>, attributes: Record<string, string>): void {
  const name = (attributes.name ?? attributes.property ?? attributes.itemprop)?.toLowerCase()
  const content = attributes.content?.trim()
  if (name && content && !meta.has(name)) meta.set(name, content)
}
